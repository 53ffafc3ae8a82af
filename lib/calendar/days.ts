/** First and last day, `YYYY-MM-DD`; both belong to it. */
export interface Days {
  from: string;
  to: string;
}

/** The day some days later, or earlier for a negative count. Counted in epoch days, so that no clock change shifts it. */
export function daysAfter(day: string, count: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * 86_400_000).toISOString().slice(0, 10);
}

/** How many days a day lies after another. */
export function daysApart(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

/** The same day of the month some months later; the last day of a short month stands in for one that it lacks. */
export function monthsAfter(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10);
}

/** 0 for a Sunday to 6 for a Saturday. */
export function weekdayOf(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay();
}

export function isWeekend(day: string): boolean {
  return weekdayOf(day) % 6 === 0;
}

/** The Monday of the week in which a day lies. */
export function mondayOf(day: string): string {
  return daysAfter(day, -((weekdayOf(day) + 6) % 7));
}

/** The day itself if it is a Monday, else the next one. */
export function mondayFrom(day: string): string {
  return daysAfter(day, (8 - weekdayOf(day)) % 7);
}

/** The first day of a weekday (0 for a Sunday) in a month (1 to 12). */
export function firstWeekdayOf(year: number, month: number, weekday: number): string {
  const first = new Date(Date.UTC(year, month - 1, 1)).toISOString().slice(0, 10);
  return daysAfter(first, (7 + weekday - weekdayOf(first)) % 7);
}

/** Whether two spans share a day. */
export function overlap(a: Days, b: Days): boolean {
  return a.from <= b.to && b.from <= a.to;
}

/** The years that some days touch. */
export function yearsOf({ from, to }: Days): number[] {
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))];
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
