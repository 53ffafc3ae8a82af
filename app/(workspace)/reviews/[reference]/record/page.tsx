import type { Metadata } from 'next';
import { RecordSchedule } from '@/components/record/record-schedule';
import { HoldRoom } from '@/components/retention/hold-room';
import { PageTitle } from '@/components/ui/page-title';
import { dayOf, now } from '@/lib/platform/clock';
import { newId } from '@/lib/platform/ids';
import { permit, permitFor } from '@/lib/platform/permit';
import { getSchedule } from '@/lib/record/queries/schedule';
import { getNotesKept, listHolds } from '@/lib/retention/queries';
import { liftHold, placeHold } from './actions';

export const metadata: Metadata = { title: 'Record' };

interface Props {
  params: Promise<{ reference: string }>;
}

export default async function RecordPage({ params }: Props) {
  const record = await permit('record.view', (await params).reference);
  const { viewer, review } = record;
  const view = await permit('review.view', review.reference);
  const why = await permit('hold.view', review.reference);
  const [kept, holds, schedule] = await Promise.all([
    getNotesKept(view),
    listHolds(why),
    getSchedule(record),
  ]);
  const mayHold = permitFor(viewer, 'review.hold', review) !== null;
  return (
    <>
      <PageTitle
        title="Record"
        sentence="What this review has written down, who holds it, and how long it stays."
      />
      <HoldRoom
        kept={kept}
        holds={holds}
        reference={review.reference}
        today={dayOf(now())}
        newHold={newId()}
        actions={mayHold ? { place: placeHold, lift: liftHold } : null}
      />
      <RecordSchedule schedule={schedule} reference={review.reference} />
    </>
  );
}
