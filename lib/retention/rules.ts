import { Temporal } from 'temporal-polyfill';

/**
 * The day on which a review's raw notes are deleted: so many months after the day of the final report.
 * @param deliveredOn `YYYY-MM-DD`
 */
export function purgeDay(deliveredOn: string, months: number): string {
  return Temporal.PlainDate.from(deliveredOn).add({ months }).toString();
}
