import Holidays from 'date-holidays';
import type { Nation } from '@/lib/platform/prisma/enums';

export type DateWarning =
  | { kind: 'lead_in'; months: number }
  | { kind: 'august' }
  | { kind: 'christmas' }
  | { kind: 'bank_holiday'; on: string; name: string };

/** First and last day, `YYYY-MM-DD`, a year or less apart. */
export interface Days {
  from: string;
  to: string;
}

export interface Circumstances {
  today: string;
  /** How long the network wants between asking and visiting. */
  leadInMonths: number;
  nation: Nation | null;
}

/** What speaks against visiting within some days: it warns and never stops. */
export function warningsAbout(days: Days, { today, leadInMonths, nation }: Circumstances): DateWarning[] {
  const warnings: DateWarning[] = [];
  if (days.from < monthsAfter(today, leadInMonths)) warnings.push({ kind: 'lead_in', months: leadInMonths });
  if (touches(days, '08-01', '08-31')) warnings.push({ kind: 'august' });
  if (christmas.some(([first, last]) => touches(days, first, last))) warnings.push({ kind: 'christmas' });
  const holidays = nation ? bankHolidays(nation, days).filter(({ on }) => !isAroundChristmas(on)) : [];
  return [...warnings, ...holidays.map((each) => ({ kind: 'bank_holiday' as const, ...each }))];
}

/** A visit's usual length in days on site: three for a district, else four. */
export function usualLength(tiers: readonly (string | null)[]): number {
  return tiers.length === 1 && /^(non-metropolitan )?district$/i.test(tiers[0] ?? '') ? 3 : 4;
}

/** A visit from a Monday on, within one of some windows: the first that nothing speaks against, else the first. */
export function firstVisitWithin(
  windows: readonly Days[],
  length: number,
  circumstances: Circumstances,
): Days | null {
  const visits = windows.flatMap((window) => visitsWithin(window, length));
  return visits.find((visit) => warningsAbout(visit, circumstances).length === 0) ?? visits[0] ?? null;
}

/** The day some days later. */
export function daysAfter(day: string, count: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * 86_400_000).toISOString().slice(0, 10);
}

function visitsWithin(window: Days, length: number): Days[] {
  const visits: Days[] = [];
  for (let from = mondayFrom(window.from); from <= window.to; from = daysAfter(from, 7)) {
    visits.push({ from, to: daysAfter(from, length - 1) });
  }
  return visits.filter((visit) => visit.to <= window.to);
}

/** The working days within some days that are bank holidays of a nation. */
export function bankHolidays(nation: Nation, days: Days): { on: string; name: string }[] {
  const calendar = new Holidays('GB', divisions[nation]);
  return yearsOf(days)
    .flatMap((year) => calendar.getHolidays(Number(year)))
    .filter((each) => each.type === 'public')
    .map((each) => ({ on: each.date.slice(0, 10), name: each.name }))
    .filter(({ on }) => on >= days.from && on <= days.to && !isWeekend(on));
}

const divisions: Record<Nation, string> = {
  england: 'ENG',
  wales: 'WLS',
  scotland: 'SCT',
  northern_ireland: 'NIR',
};

const christmas = [
  ['12-20', '12-31'],
  ['01-01', '01-03'],
] as const;

function isAroundChristmas(day: string): boolean {
  return christmas.some(([first, last]) => day.slice(5) >= first && day.slice(5) <= last);
}

function touches(days: Days, first: string, last: string): boolean {
  return yearsOf(days).some((year) => days.from <= `${year}-${last}` && days.to >= `${year}-${first}`);
}

function yearsOf({ from, to }: Days): string[] {
  return [...new Set([from.slice(0, 4), to.slice(0, 4)])];
}

const weekdayOf = (day: string) => new Date(`${day}T00:00:00Z`).getUTCDay();
const isWeekend = (day: string) => weekdayOf(day) % 6 === 0;
const mondayFrom = (day: string) => daysAfter(day, (8 - weekdayOf(day)) % 7);

// The last day of a short month stands in for one that it lacks.
function monthsAfter(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10);
}
