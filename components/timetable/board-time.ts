import { instantAt, timeOf } from '@/lib/platform/clock';
import { byDay } from '@/lib/timetable/rules';
import type { PlannedSession } from '@/lib/timetable/session';

/** The hours that a board spans, at least the working day. */
export interface BoardHours {
  first: number;
  last: number;
}

/** The hours of the earliest start and the latest end, nine to six at least. */
export function boardHours(sessions: readonly PlannedSession[]): BoardHours {
  const firsts = sessions.map((session) => Number(timeOf(session.startsAt).slice(0, 2)));
  const lasts = sessions.map((session) => endHour(session));
  return {
    first: Math.max(0, Math.min(9, ...firsts)),
    last: Math.min(24, Math.max(18, ...lasts)),
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
  const [day] = byDay([session]);
  const opens = instantAt(day?.day ?? '', `${String(hours.first).padStart(2, '0')}:00`);
  const start = Math.floor((session.startsAt.getTime() - opens.getTime()) / step);
  const length = Math.ceil((session.endsAt.getTime() - session.startsAt.getTime()) / step);
  return `col-start-${start + 1} col-span-${Math.max(3, length)}`;
}

const perHour = 12;
const step = 5 * 60_000;

function endHour(session: PlannedSession): number {
  const [hour = 0, minute = 0] = timeOf(session.endsAt).split(':').map(Number);
  return minute > 0 ? hour + 1 : hour;
}
