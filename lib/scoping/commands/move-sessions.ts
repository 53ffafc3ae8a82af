import { daysAfter, daysApart } from '@/lib/calendar/days';
import { dayOf, instantAt, timeOf } from '@/lib/platform/clock';
import type { ReviewContext } from '@/lib/platform/command';

/**
 * Takes a planned timetable along when the agreed days move: each session keeps its time and its place in the visit.
 * What no longer fits into a shorter visit is dropped. The next release tells everybody.
 */
export async function moveSessions(
  { db, review, now, also }: Pick<ReviewContext<unknown>, 'db' | 'review' | 'now' | 'also'>,
  days: { from: string; to: string },
): Promise<void> {
  const shift = review.onSiteFrom ? daysApart(review.onSiteFrom, days.from) : 0;
  const sessions = await db.timetableSession.findMany({
    where: { reviewId: review.id, droppedAt: null },
    orderBy: { startsAt: 'asc' },
    select: { id: true, startsAt: true, endsAt: true },
  });
  const moved = (instant: Date) => instantAt(daysAfter(dayOf(instant), shift), timeOf(instant));
  for (const { id, startsAt, endsAt } of sessions) {
    const fits = dayOf(moved(startsAt)) >= days.from && dayOf(moved(endsAt)) <= days.to;
    if (fits && shift === 0) continue;
    const change = fits ? { startsAt: moved(startsAt), endsAt: moved(endsAt) } : { droppedAt: now };
    await db.timetableSession.update({ where: { id }, data: { ...change, version: { increment: 1 } } });
    await also(fits ? 'timetable.session_recorded' : 'timetable.session_dropped', { session: id });
  }
}
