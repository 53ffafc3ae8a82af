import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { MeetingForm } from '@/components/scoping/meeting-form';
import { PageTitle } from '@/components/ui/page-title';
import { newId } from '@/lib/platform/ids';
import { permit } from '@/lib/platform/permit';
import { listMeetings } from '@/lib/scoping/queries';
import { setMeeting } from '../actions';

interface Props {
  params: Promise<{ reference: string }>;
  searchParams: Promise<{ id?: string | string[] }>;
}

export const metadata: Metadata = { title: 'Scoping meeting' };

/** Sets a new meeting, or another day, place or company for the one that the address names. */
export default async function MeetingPage({ params, searchParams }: Props) {
  const view = await permit('scoping.view', (await params).reference);
  const { review } = view;
  if (!review.decide('scoping.meet').allowed) notFound();
  const { id } = await searchParams;
  const meetings = await listMeetings(view);
  const meeting = meetings.find((each) => each.id === id && !each.heldAt) ?? null;
  if (id && !meeting) notFound();
  return (
    <>
      <PageTitle
        title={meeting ? 'Change the scoping meeting' : 'Set a scoping meeting'}
        sentence="Leader and chief executive meet the coordinator and, once there is one, the lead peer."
      />
      <MeetingForm
        action={setMeeting}
        reference={review.reference}
        id={meeting?.id ?? newId()}
        meeting={meeting}
      />
    </>
  );
}
