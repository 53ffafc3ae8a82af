import type { Metadata } from 'next';
import { DayList } from '@/components/timetable/day-list';
import { EmptyState } from '@/components/ui/empty-state';
import { PageTitle } from '@/components/ui/page-title';
import { dayOf, now } from '@/lib/platform/clock';
import { permit } from '@/lib/platform/permit';
import { getTimetable } from '@/lib/timetable/queries/timetable';

export const metadata: Metadata = { title: 'Today' };

export default async function TodayPage({ params }: { params: Promise<{ reference: string }> }) {
  const { reference } = await params;
  const view = await permit('notes.view', reference);
  const timetable = await getTimetable(view);
  const { sessions } = timetable;
  const own = sessions.filter((each) => each.peers.some((peer) => peer.personId === view.viewer.personId));
  const today = dayOf(now());
  const day = own.map((each) => dayOf(each.startsAt)).find((each) => each >= today);
  return (
    <>
      <PageTitle title={day === today ? 'Today' : 'Your next day'} />
      {day ? (
        <DayList
          sessions={own.filter((each) => dayOf(each.startsAt) === day)}
          timetable={timetable}
          level={2}
          hrefOf={(session) => `/reviews/${reference}/timetable/${session.id}`}
        />
      ) : (
        <EmptyState title="No sessions ahead">Your sessions of the day stand here.</EmptyState>
      )}
    </>
  );
}
