import { writeFileSync } from 'node:fs';
import { instantAt } from '@/lib/platform/clock';

/** Moves the clock of the server and its worker to a wall-clock time in London, from which it goes on. */
export function moveClockTo(day: string, time: string): void {
  const file = process.env['ROUNDTABLE_CLOCK_FILE'];
  if (!file) throw new Error('The server under test follows no clock file.');
  writeFileSync(file, instantAt(day, time).toISOString());
}

const dayLength = 24 * 60 * 60 * 1000;

/** The day (`YYYY-MM-DD`) a number of days after another. */
export function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * dayLength).toISOString().slice(0, 10);
}

/** The first Monday at least a number of days after a day. */
export function mondayAfter(day: string, days: number): string {
  const from = daysAfter(day, days);
  return daysAfter(from, (8 - new Date(from).getUTCDay()) % 7);
}
