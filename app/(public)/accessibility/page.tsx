import type { Metadata } from 'next';
import { Prose } from '@/components/layout/prose';
import { PageTitle } from '@/components/ui/page-title';
import { Section } from '@/components/ui/section';

export const metadata: Metadata = { title: 'Accessibility' };

export default function AccessibilityPage() {
  return (
    <>
      <PageTitle
        title="Accessibility"
        sentence="We want everyone who takes part in a review to be able to use this service."
      />
      <Section title="What you can do here">
        <Prose>
          <ul>
            <li>use every page by keyboard alone, and see at any time where you are</li>
            <li>enlarge a page to 400%, or read it on a narrow phone, without scrolling sideways</li>
            <li>choose light or dark colours in your device’s settings, or colours of your own</li>
            <li>read every page and send its forms without JavaScript, but for the four below</li>
            <li>
              listen to a page with a screen reader: each picture has its facts as words or as a table beside
              it
            </li>
            <li>stop movement, if your device is set to reduce it</li>
          </ul>
          <p>The typeface is Atkinson Hyperlegible Next, made with and for people with low vision.</p>
        </Prose>
      </Section>
      <Section title="What needs JavaScript" lede="And how the same is done without it.">
        <Prose>
          <ul>
            <li>
              Writing notes on site: they are kept by a script, so that they outlast a lost network. There is
              no form beside it. Write on paper, and ask another peer to type it in.
            </li>
            <li>
              The evening meeting: the findings board, each finding’s own page and the lines of enquiry hold
              the same.
            </li>
            <li>
              Dragging on the timetable and on the findings board: each session and each finding has a page of
              its own, where forms change it.
            </li>
            <li>
              Splitting and merging findings: choose the notes for a new finding on the board, and drop the
              finding that it takes the place of.
            </li>
          </ul>
        </Prose>
      </Section>
      <Section title="How well it meets the rules" lede="Web Content Accessibility Guidelines 2.2, level AA.">
        <Prose>
          <p>
            We believe that this service meets the guidelines in part, because nobody outside the team that
            makes it has examined it yet.
          </p>
          <ul>
            <li>Automatic checks run over the pages of each kind of person, on a phone and on a laptop.</li>
            <li>The contrast of every pair of colours in use is computed and held by a test.</li>
            <li>No person who uses a screen reader every day has tried it yet. We say so until one has.</li>
            <li>
              Papers that a council adds to its review are its own; some may be hard to read with assistive
              technology.
            </li>
            <li>
              Every report has an accessible edition as a web page. Its PDF is marked up for screen readers
              too (PDF/UA-1), but nobody who uses one has read it yet.
            </li>
          </ul>
        </Prose>
      </Section>
      <Section title="If something does not work for you">
        <Prose>
          <p>
            Tell the coordinator of your review, or reply to any message that you had from this service. Say
            which page it was and what you were trying to do. We answer within five working days, and can send
            a report or a timetable in another form.
          </p>
          <p>
            If you are not content with the answer, the Equality Advisory and Support Service can advise you,
            and in Northern Ireland the Equality Commission.
          </p>
        </Prose>
      </Section>
    </>
  );
}
