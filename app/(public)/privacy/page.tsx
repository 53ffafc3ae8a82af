import type { Metadata } from 'next';
import { Prose } from '@/components/layout/prose';
import { PageTitle } from '@/components/ui/page-title';
import { Section } from '@/components/ui/section';
import { Table } from '@/components/ui/table';

export const metadata: Metadata = { title: 'How notes are kept and deleted' };

export default function PrivacyPage() {
  return (
    <>
      <PageTitle
        title="How notes are kept and deleted"
        sentence="What this service knows about people, who sees it, and how long it stays."
      />
      <Section title="Notes" lede="What peers write down while they listen.">
        <Prose>
          <p>
            A note carries the kind of its source (staff, councillor, partner, resident, document or visit),
            not the name of whoever spoke. A peer’s own notes are theirs until they share them with the peer
            team. The council under review never sees notes.
          </p>
          <p>
            Notes are deleted six months after the final report, unless the network has set another period,
            with everything that belongs to them: each version, photos, what residents answered on a review’s
            public page, what the team wanted asked, and the names of people met. A device that keeps a peer’s
            notes deletes them when it next makes contact. Copies stay in the network’s back-ups for some
            weeks more, 35 days unless it says otherwise. Everybody on a review sees both days.
          </p>
          <p>
            What the team concluded stays: its findings, with counts of the sources that each stood on, and
            the report.
          </p>
          <p>
            A legal duty to keep notes, for instance because somebody has asked for them by law, stops the
            deletion until it ends. The pages of the review say that there is one, of which kind, and since
            when.
          </p>
          <p>
            We say “not attributed”, and never “confidential”. Councils and tribunals can order papers to be
            disclosed. What no paper says cannot be disclosed: that is why notes carry no names.
          </p>
        </Prose>
      </Section>
      <Section title="Who sees what" lede="Nobody sees more of a review than they need for their part in it.">
        <Table
          caption="Who sees what"
          captionHidden
          stack
          columns={[
            { key: 'what', label: 'What' },
            { key: 'who', label: 'Who sees it' },
          ]}
          rows={sights}
        />
      </Section>
      <Section title="About you" lede="If you have an account.">
        <Prose>
          <p>
            We keep your name, your work e-mail address, the posts you hold or held, and what you did in the
            reviews that you take part in. For a peer we also keep experience, languages and training. A
            councillor’s political group is public and is kept so that teams can be balanced; an officer’s
            politics are never recorded.
          </p>
          <p>
            What you write to the network by its public form is read by its coordinators once you have
            confirmed your address. An enquiry that nobody confirms is deleted after 14 days, an answered one
            three months after the answer.
          </p>
          <p>
            The history of a review says who did what and when, and stays with the review. It never repeats
            what was written in a note.
          </p>
          <p>
            You may take a copy of what is kept about you, under “Your sessions”, and have it put right: ask
            the coordinator of your review. Somebody without an account asks the network.
          </p>
        </Prose>
      </Section>
      <Section title="If you are met" lede="By a peer team that visits your council.">
        <Prose>
          <p>
            Most people are met without being named here: the timetable says what kind of people, and how
            many. Where the council’s organiser names you, you may get a page of your own by a link that is
            yours alone. It shows your meeting and nothing else, and ends 14 days after it, or when the
            organiser takes the link back. Of the link we keep a fingerprint only.
          </p>
          <p>
            Your name, your address, the letters that went to you and what you wrote back are deleted with the
            notes at the latest.
          </p>
        </Prose>
      </Section>
      <Section title="On a peer’s device" lede="So that the days on site open without a network.">
        <Prose>
          <p>
            The browser of a peer keeps their own notes with their photos, words that are not saved yet, and
            of each visit the sessions with their places and who meets there, the titles of papers, and the
            names of which the check before sharing warns. All of it is sealed with a key of that peer’s,
            which stays inside that browser and which nothing can read out.
          </p>
          <p>
            Signing out takes all of it off the device; words that were never sent stay, sealed, if the peer
            wants them to. Words that a review did not take, because its peer left it or its notes had been
            deleted, stay there until the peer removes them. A device that is cut off, by its owner or by the
            coordinator, loses its copy when it next makes contact.
          </p>
          <p>
            Of each device we keep which browser it is, when it was first and last in contact, how many
            changes to notes were only there then, and whether the browser promised to keep them. The peer
            sees this, and the coordinator of the review.
          </p>
        </Prose>
      </Section>
      <Section title="Cookies" lede="Three, and all are needed.">
        <Prose>
          <p>
            One keeps you signed in for 30 days after you were last here, one remembers for a day that this
            was renewed, and one ties a sign-in link to the browser that asked for it. Nothing is measured and
            nobody else is told that you were here.
          </p>
        </Prose>
      </Section>
    </>
  );
}

const sights = [
  ['A peer’s notes, before they are shared', 'That peer'],
  ['What residents answer on a review’s public page', 'The peer team. The council sees how many answered'],
  ['Shared notes, draft findings, who agreed with what, the draft report', 'The peer team'],
  [
    'Declarations of interest',
    'That peer and the coordinator. The council sees that one was considered, by whom and when',
  ],
  ['The council’s papers', 'The council, the coordinator, and peers who have declared their interests'],
  ['Which devices keep a peer’s notes, and when each was last in contact', 'That peer and the coordinator'],
  ['Names of people met', 'The organiser, the coordinator and the peers at that session'],
  [
    'The draft report, once the council checks its facts',
    'The political lead, the chief executive and people whom either of them names, besides the peer team',
  ],
  ['The final report', 'Whoever the council decides; until then those who saw the draft'],
].map(([what = '', who = '']) => ({ id: what, cells: { what, who } }));
