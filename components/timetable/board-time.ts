import { hoursOf as timesOf } from '@/lib/timetable/rules/plan';
import type { PlannedSession } from '@/lib/timetable/session';

/** The hours that a board spans, at least the working day. */
export interface BoardHours {
  first: number;
  last: number;
}

/** The hours of the earliest start and the latest end, nine to six at least; to eight where sessions are moved. */
export function boardHours(sessions: readonly PlannedSession[], { evening = false } = {}): BoardHours {
  const times = sessions.map(timesOf);
  return {
    first: Math.max(0, Math.min(9, ...times.map(({ from }) => Math.floor(from / 60)))),
    last: Math.min(24, Math.max(evening ? 20 : 18, ...times.map(({ to }) => Math.ceil(to / 60)))),
  };
}

export function hoursOf({ first, last }: BoardHours): number[] {
  return Array.from({ length: last - first }, (_, index) => first + index);
}

/** The columns of the board, one for five minutes. */
export function boardColumns({ first, last }: BoardHours): string {
  return `grid-cols-${(last - first) * perHour}`;
}

/** Where a session stands in those columns. */
export function blockColumns(session: PlannedSession, hours: BoardHours): string {
  const { from, to } = timesOf(session);
  const start = Math.max(0, Math.floor((from - hours.first * 60) / step));
  const length = Math.ceil((to - from) / step);
  return `col-start-${start + 1} col-span-${Math.max(3, length)}`;
}

const perHour = 12;
const step = 5;
