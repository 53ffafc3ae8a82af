import { readFileSync, statSync } from 'node:fs';
import { followClock } from '@/lib/platform/clock';
import { env } from '@/lib/platform/env';

/**
 * Lets a file tell the demo's time, so that a test can live through a review of two years: the clock shows the instant
 * in the file as the file was written, and goes on from there. Nowhere but in the demo.
 */
export function followClockFile(): void {
  const { ROUNDTABLE_CLOCK_FILE: file, ROUNDTABLE_DEMO } = env();
  if (file && ROUNDTABLE_DEMO === '1') followClock(() => new Date(Date.now() + aheadBy(file)));
}

function aheadBy(file: string): number {
  const written = statSync(file, { throwIfNoEntry: false });
  return written ? Date.parse(readFileSync(file, 'utf8')) - written.mtimeMs : 0;
}
