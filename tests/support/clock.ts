import { writeFileSync } from 'node:fs';
import { daysAfter, mondayFrom } from '@/lib/calendar/days';
import { instantAt } from '@/lib/platform/clock';

/** Moves the clock of the server and its worker to a wall-clock time in London, from which it goes on. */
export function moveClockTo(day: string, time: string): void {
  const file = process.env['ROUNDTABLE_CLOCK_FILE'];
  if (!file) throw new Error('The server under test follows no clock file.');
  writeFileSync(file, instantAt(day, time).toISOString());
}

/** The first Monday at least a number of days after a day. */
export function mondayAfter(day: string, days: number): string {
  return mondayFrom(daysAfter(day, days));
}
