import { daysAfter, daysApart, firstWeekdayOf, isWeekend } from '@/lib/calendar/days';
import { bankHolidays, type KeptHolidays } from '@/lib/calendar/rules/holidays';
import type { Nation } from '@/lib/platform/prisma/enums';

/** The last day of a number of working days after a day, by a nation's bank holidays. The day itself does not count. */
export function workingDaysAfter(day: string, count: number, nation: Nation, kept?: KeptHolidays): string {
  const days = Array.from({ length: count * 2 + 20 }, (_, index) => daysAfter(day, index + 1));
  const holidays = offDays(nation, day, days.at(-1) ?? day, kept);
  return days.filter((each) => !isWeekend(each) && !holidays.has(each))[count - 1] ?? day;
}

/** How many working days of a nation lie after a day, up to and including another. */
export function workingDaysBetween(after: string, to: string, nation: Nation, kept?: KeptHolidays): number {
  const days = Array.from({ length: Math.max(0, daysApart(after, to)) }, (_, index) =>
    daysAfter(after, index + 1),
  );
  const holidays = offDays(nation, after, to, kept);
  return days.filter((each) => !isWeekend(each) && !holidays.has(each)).length;
}

/**
 * The latest day on which notice of an election can be published: 25 working days before the poll, 28 in Scotland.
 * Beside weekends and the nation's bank holidays the election rules leave out Good Friday and Christmas Eve everywhere,
 * and Easter Monday in Scotland too, where it is no bank holiday.
 */
export function latestNotice(pollOn: string, nation: Nation, kept?: KeptHolidays): string {
  const count = nation === 'scotland' ? 28 : 25;
  const days = Array.from({ length: count * 2 + 20 }, (_, index) => daysAfter(pollOn, -index - 1));
  const holidays = offDays(nation, days.at(-1) ?? pollOn, pollOn, kept);
  const counted = days.filter(
    (each) => !isWeekend(each) && !holidays.has(each) && !isLeftOutByElectionRules(each),
  );
  return counted[count - 1] ?? pollOn;
}

/** Ordinary elections: the first Thursday in May. */
export function ordinaryPollDay(year: number): string {
  return firstWeekdayOf(year, 5, 4);
}

function offDays(nation: Nation, from: string, to: string, kept?: KeptHolidays): Set<string> {
  return new Set(bankHolidays(nation, { from, to }, kept).map((each) => each.on));
}

function isLeftOutByElectionRules(day: string): boolean {
  const easter = easterSunday(Number(day.slice(0, 4)));
  return day.endsWith('-12-24') || day === daysAfter(easter, -2) || day === daysAfter(easter, 1);
}

/** Easter Sunday by the Gregorian calendar (the computus as Butcher gave it). */
function easterSunday(year: number): string {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100];
  const [d, e] = [Math.floor(b / 4), b % 4];
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const [i, k] = [Math.floor(c / 4), c % 4];
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const month = Math.floor((h + l - 7 * m + 90) / 25);
  const date = (h + l - 7 * m + 33 * month + 19) % 32;
  return `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}
