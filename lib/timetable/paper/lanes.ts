import { timeOf } from '@/lib/platform/clock';
import type { PlannedSession } from '@/lib/timetable/session';

/** Sessions that stand in each other's way get lanes of their own, as few as will do. */
export function lanesOf(sessions: readonly PlannedSession[]): PlannedSession[][] {
  const lanes: PlannedSession[][] = [];
  for (const session of sessions.toSorted((a, b) => a.startsAt.getTime() - b.startsAt.getTime())) {
    const free = lanes.find((lane) => (lane.at(-1)?.endsAt ?? new Date(0)) <= session.startsAt);
    if (free) free.push(session);
    else lanes.push([session]);
  }
  return lanes;
}

/** Hours since midnight on the clock of the place: 9.5 is half past nine. */
export function hourOf(instant: Date): number {
  const [hour = 0, minute = 0] = timeOf(instant).split(':').map(Number);
  return hour + minute / 60;
}

/** The whole hours that a chart spans, nine to six at least. */
export function chartHours(sessions: readonly PlannedSession[]): { first: number; last: number } {
  return {
    first: Math.min(9, ...sessions.map((session) => Math.floor(hourOf(session.startsAt)))),
    last: Math.max(18, ...sessions.map((session) => Math.ceil(hourOf(session.endsAt)))),
  };
}
