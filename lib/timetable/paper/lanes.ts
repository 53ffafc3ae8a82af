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
