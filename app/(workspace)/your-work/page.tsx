import type { Metadata } from 'next';
import { EnquiriesWaiting } from '@/components/enquiries/enquiries-waiting';
import { LatePeople } from '@/components/reviews/late-people';
import { OnSiteNext } from '@/components/reviews/on-site-next';
import { WaitingWork } from '@/components/reviews/waiting-work';
import { YourMoves } from '@/components/reviews/your-moves';
import { LinkButton } from '@/components/ui/link-button';
import { PageTitle } from '@/components/ui/page-title';
import { listWaitingEnquiries } from '@/lib/enquiries/queries/enquiries';
import { now } from '@/lib/platform/clock';
import { dateWords, weekdayWords } from '@/lib/platform/date-words';
import { networkPermit, networkPermitFor } from '@/lib/platform/permit';
import { workWords } from '@/lib/reviews/labels';
import { type LatePerson, listLate } from '@/lib/reviews/queries/late';
import { getYourWork, type WorkItem } from '@/lib/reviews/queries/your-work';
import { nudge } from './actions';

export const metadata: Metadata = { title: 'Your work' };

export default async function YourWorkPage() {
  const permit = await networkPermit('work.view');
  const [{ yours, waiting, onSite, today }, late] = await Promise.all([
    getYourWork(permit),
    listLate(permit),
  ]);
  const reads = networkPermitFor(permit.viewer, 'enquiry.view');
  const enquiries = reads ? await listWaitingEnquiries(reads) : [];
  const mayAsk = networkPermitFor(permit.viewer, 'request.draft') !== null;
  return (
    <>
      <PageTitle
        title="Your work"
        sentence={`${weekdayWords(today)} ${dateWords(today)}. ${workWords(yours.length + enquiries.length, waiting.length)}`}
        actions={
          mayAsk ? (
            <LinkButton href="/reviews/new" look="secondary">
              Ask for a review
            </LinkButton>
          ) : null
        }
      />
      <YourMoves items={yours} today={today} />
      <EnquiriesWaiting rows={enquiries} />
      <LatePeople people={late} now={now()} nudge={nudge} />
      <WaitingWork items={waiting.filter((item) => !isAmong(late, item))} />
      <OnSiteNext reviews={onSite} />
    </>
  );
}

// What is late stands above, by person.
function isAmong(late: readonly LatePerson[], { review, task }: WorkItem): boolean {
  return late.some(({ items }) =>
    items.some((item) => item.review.reference === review.reference && item.task.key === task.key),
  );
}
