import type { Metadata } from 'next';
import Link from 'next/link';
import { Prose } from '@/components/layout/prose';
import { PageTitle } from '@/components/ui/page-title';
import { Section } from '@/components/ui/section';

export const metadata: Metadata = { title: 'Help' };

export default function HelpPage() {
  return (
    <>
      <PageTitle title="Help" sentence="What to do when something stands in your way, and whom to ask." />
      <Section title="Signing in" lede="There is no password to remember.">
        <Prose>
          <p>
            Give the e-mail address at which you were invited. We send a link; open it in the browser in which
            you asked for it, within 15 minutes, and press the button on the page that it opens. A link works
            once.
          </p>
          <p>
            If nothing comes, look in the folder for unwanted mail, check that you used the address at which
            you were invited, and ask for another link. If it still does not come, the coordinator of your
            review can see which address we hold.
          </p>
        </Prose>
      </Section>
      <Section
        id="meeting"
        title="Asked to a meeting"
        lede="For staff, councillors, partners and residents who meet the peer team."
      >
        <Prose>
          <p>
            You meet two or three people from other councils, one of them perhaps from a co-operative. They
            have come to learn how your council works with the people it serves, and to say at the end what
            they saw. Whoever asked you can tell you who is coming, when and where, and what to do if you need
            help to take part.
          </p>
          <h3>How your words are used</h3>
          <ul>
            <li>
              The peers take notes. A note says what kind of person spoke, such as staff or resident, never
              who.
            </li>
            <li>
              Your council does not see the notes. It sees what the team concludes from many meetings
              together.
            </li>
            <li>
              What you say is not attributed to you. People who were in the room may still guess who said
              what.
            </li>
            <li>
              We cannot promise that notes will never be disclosed: the law on public information may ask for
              them. That is one more reason why they carry no names.
            </li>
            <li>The notes are deleted six months after the final report.</li>
          </ul>
          <p>
            More about this is on the page <Link href="/privacy">How notes are kept and deleted</Link>.
          </p>
        </Prose>
      </Section>
      <Section title="During a review" lede="Every page says whose move it is.">
        <Prose>
          <p>
            <b>Your work</b> lists what you can do next and what is waiting for others, with whom and since
            when. A button that cannot be pressed yet says why, and who can help.
          </p>
          <p>
            Longer texts save themselves as you write. If somebody else changed the same text in the meantime,
            you see both, and nothing of yours is lost.
          </p>
        </Prose>
      </Section>
      <Section title="Whom to ask">
        <Prose>
          <p>
            Each review has a coordinator from the network, named on the review’s own page. If you cannot
            reach that page, reply to any message that you had from this service.
          </p>
        </Prose>
      </Section>
    </>
  );
}
