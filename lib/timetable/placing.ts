import { instantAt } from '@/lib/platform/clock';
import { hoursOf } from '@/lib/timetable/rules/plan';
import type { PlannedSession } from '@/lib/timetable/session';

/** Where and when a session stands: what a move changes. Times are minutes after midnight in Europe/London. */
export interface Spot {
  day: string;
  from: number;
  to: number;
  placeId: string | null;
}

/** A session with what its next change is held against. */
export type DraftSession = PlannedSession & { version: number };

/** Moves snap to quarters of an hour. */
export const step = 15;
// A session ends on the day on which it began.
const lastMinute = 23 * 60 + 45;

export function spotOf(session: PlannedSession): Spot {
  const { day, from, to } = hoursOf(session);
  return { day, from, to, placeId: session.placeId };
}

/** The session as it would be at another spot. */
export function placed<S extends PlannedSession>(session: S, { day, from, to, placeId }: Spot): S {
  const startsAt = instantAt(day, clockTime(from));
  return { ...session, startsAt, endsAt: instantAt(day, clockTime(to)), placeId };
}

export function isSameSpot(one: Spot, other: Spot): boolean {
  const sameTime = one.day === other.day && one.from === other.from && one.to === other.to;
  return sameTime && one.placeId === other.placeId;
}

/** Earlier or later by some minutes, as far as the day goes; the length stays. */
export function slid(spot: Spot, minutes: number): Spot {
  return startingAt(spot, spot.from + minutes);
}

/** Starting at a time, as far as the day goes; the length stays. */
export function startingAt(spot: Spot, minute: number): Spot {
  const length = spot.to - spot.from;
  const from = Math.max(0, Math.min(minute, lastMinute - length));
  return { ...spot, from, to: from + length };
}

/** Ending at a time; a session lasts a quarter of an hour at least. */
export function endingAt(spot: Spot, minute: number): Spot {
  return { ...spot, to: Math.max(spot.from + step, Math.min(minute, lastMinute)) };
}

export function snapped(minute: number): number {
  return Math.round(minute / step) * step;
}

/** The minute of the day at a part of the way across a board that spans some hours. */
export function minuteAt(part: number, { first, last }: { first: number; last: number }): number {
  return (first + part * (last - first)) * 60;
}

/** “09:30”. */
export function clockTime(minute: number): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
}

/** Minutes after midnight of “09:30”; null where it is no time of day. */
export function minuteOf(time: string): number | null {
  const [, hours, minutes] = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(time) ?? [];
  return hours === undefined ? null : Number(hours) * 60 + Number(minutes);
}

/** The row above or below on a board that has the same rows every day; null at its ends. */
export function neighbouringRow(
  { day, row }: { day: string; row: string },
  { days, rows }: { days: readonly string[]; rows: readonly string[] },
  direction: -1 | 1,
): { day: string; row: string } | null {
  const all = days.flatMap((each) => rows.map((key) => ({ day: each, row: key })));
  const at = all.findIndex((each) => each.day === day && each.row === row);
  return at < 0 ? null : (all[at + direction] ?? null);
}
