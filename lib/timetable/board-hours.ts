import { hoursOf } from '@/lib/timetable/rules/plan';
import type { PlannedSession } from '@/lib/timetable/session';

/** The hours that a board spans, at least the working day. */
export interface BoardHours {
  first: number;
  last: number;
}

/** The hours of the earliest start and the latest end, nine to six at least; to eight where sessions are moved. */
export function boardHours(sessions: readonly PlannedSession[], { evening = false } = {}): BoardHours {
  const times = sessions.map(hoursOf);
  return {
    first: Math.max(0, Math.min(9, ...times.map(({ from }) => Math.floor(from / 60)))),
    last: Math.min(24, Math.max(evening ? 20 : 18, ...times.map(({ to }) => Math.ceil(to / 60)))),
  };
}
