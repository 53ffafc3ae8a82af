import type { BoardHours } from '@/lib/timetable/board-hours';
import { hoursOf as timesOf } from '@/lib/timetable/rules/plan';
import type { PlannedSession } from '@/lib/timetable/session';

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
