import { Temporal } from 'temporal-polyfill';
import { dayOf } from '@/lib/platform/clock';
import type { Stage } from '@/lib/platform/prisma/enums';

export interface Ended {
  stage: Stage;
  stageSince: Date;
  deliveredAt: Date | null;
}

/**
 * The day (`YYYY-MM-DD`) on which a review's raw notes are deleted: so many months after the final report, or after a
 * review was withdrawn without one. Null while neither has come.
 */
export function purgeDay({ stage, stageSince, deliveredAt }: Ended, months: number): string | null {
  const end = deliveredAt ?? (stage === 'withdrawn' ? stageSince : null);
  return end && Temporal.PlainDate.from(dayOf(end)).add({ months }).toString();
}

/** The day on which what was deleted is gone from the last back-up as well. */
export function lastBackupDay(goneOn: string, backupDays: number): string {
  return Temporal.PlainDate.from(goneOn).add({ days: backupDays }).toString();
}

/** How many days lie between two; none where the second has passed. */
export function daysUntil(today: string, day: string): number {
  const { days } = Temporal.PlainDate.from(today).until(day, { largestUnit: 'day' });
  return Math.max(0, days);
}
