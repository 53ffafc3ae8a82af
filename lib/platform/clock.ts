import { Temporal } from 'temporal-polyfill';

/** The one time zone that people see. */
export const zone = 'Europe/London';

let fixed: Date | null = null;

/** The present instant; tests and the seed stand it still with `standClockAt`. */
export function now(): Date {
  if (fixed) return new Date(fixed);
  return told.roundtableClock?.() ?? new Date();
}

// On the process, because the server's own start and its pages each have this module for themselves.
const told = globalThis as typeof globalThis & { roundtableClock?: () => Date };

/** Lets another clock tell this process the time (`lib/platform/clock-file.ts`). */
export function followClock(clock: () => Date): void {
  told.roundtableClock = clock;
}

/** Stands the clock of this process at an instant, or lets it go on (`null`). For tests and the seed. */
export function standClockAt(instant: Date | null): void {
  fixed = instant;
}

/** The calendar day in Europe/London on which an instant falls, `YYYY-MM-DD`. */
export function dayOf(instant: Date): string {
  return Temporal.Instant.fromEpochMilliseconds(instant.getTime())
    .toZonedDateTimeISO(zone)
    .toPlainDate()
    .toString();
}

/** The instant of a wall-clock time (`HH:MM`) on a day (`YYYY-MM-DD`) in Europe/London. */
export function instantAt(day: string, time: string): Date {
  const wall = Temporal.PlainDate.from(day).toPlainDateTime(Temporal.PlainTime.from(time));
  return new Date(wall.toZonedDateTime(zone).epochMilliseconds);
}

/** The wall-clock time of an instant in Europe/London, `HH:MM`. */
export function timeOf(instant: Date): string {
  return Temporal.Instant.fromEpochMilliseconds(instant.getTime())
    .toZonedDateTimeISO(zone)
    .toPlainTime()
    .toString({ smallestUnit: 'minute' });
}

/** A database date (midnight UTC) as the plain date that it means, and back. */
export function plainDate(date: Date): string {
  return date.toISOString().slice(0, 10);
}

export function databaseDate(day: string): Date {
  return new Date(`${day}T00:00:00.000Z`);
}
