import type { Metadata } from 'next';
import { FeedForm } from '@/components/calendars/feed-form';
import { FeedState } from '@/components/calendars/feed-state';
import { PageTitle } from '@/components/ui/page-title';
import { Section } from '@/components/ui/section';
import { getOwnFeed } from '@/lib/calendars/queries';
import { networkPermit } from '@/lib/platform/permit';
import { endFeed, startFeed } from './actions';

export const metadata: Metadata = { title: 'Your calendar' };

export default async function CalendarPage() {
  const permit = await networkPermit('account.view');
  const feed = await getOwnFeed(permit);
  return (
    <>
      <PageTitle
        title="Your calendar"
        sentence="Your sessions on every review, in the calendar that you use anyway. It follows each release by itself."
      />
      <Section
        title="Address"
        lede="Your calendar program asks for it every hour or so, without signing in. Whoever has it sees your sessions, so treat it like a key."
      >
        <FeedState feed={feed} end={endFeed} />
        <FeedForm action={startFeed} replaces={feed !== null} />
      </Section>
      <Section title="What stands in it">
        <ul className="max-w-measure list-disc space-y-2 pl-5">
          <li>The released sessions that you go to, as long as you sit on that review’s team.</li>
          <li>When and where, how to get in, which peers go with you, and what kind of people you meet.</li>
          <li>No names of people met, and nothing that the team has heard or written.</li>
        </ul>
        <p className="mt-4 max-w-measure text-soft">
          Each release also brings a mail with invitations, where something changes for you. Take either: with
          both, your sessions stand in your calendar twice.
        </p>
      </Section>
    </>
  );
}
