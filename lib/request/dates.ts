import Holidays from 'date-holidays';
import type { Nation } from '@/lib/platform/prisma/enums';

export type DateWarning =
  | { kind: 'lead_in'; months: number }
  | { kind: 'august' }
  | { kind: 'christmas' }
  | { kind: 'bank_holiday'; on: string; name: string };

export interface Days {
  from: string;
  to: string;
}

/**
 * What speaks against visiting within some days: it warns and never stops. Days are `YYYY-MM-DD`.
 * @param leadInMonths how long the network wants between asking and visiting
 */
export function warningsAbout(
  days: Days,
  { today, leadInMonths, nation }: { today: string; leadInMonths: number; nation: Nation | null },
): DateWarning[] {
  const warnings: DateWarning[] = [];
  if (days.from < monthsAfter(today, leadInMonths)) warnings.push({ kind: 'lead_in', months: leadInMonths });
  if (touches(days, '08-01', '08-31')) warnings.push({ kind: 'august' });
  if (touches(days, '12-20', '12-31') || touches(days, '01-01', '01-03'))
    warnings.push({ kind: 'christmas' });
  const holidays = nation ? bankHolidays(nation, days) : [];
  return [...warnings, ...holidays.map((each) => ({ kind: 'bank_holiday' as const, ...each }))];
}

/** A visit's usual length in days on site: three for a district, else four. */
export function usualLength(tiers: readonly (string | null)[]): number {
  return tiers.length === 1 && /^(non-metropolitan )?district$/i.test(tiers[0] ?? '') ? 3 : 4;
}

/** The first whole visit, from a Monday on, that fits into one of some windows and touches no bank holiday. */
export function firstVisitWithin(windows: readonly Days[], length: number, nation: Nation): Days | null {
  for (const window of windows) {
    for (
      let from = mondayFrom(window.from);
      daysAfter(from, length - 1) <= window.to;
      from = daysAfter(from, 7)
    ) {
      const visit = { from, to: daysAfter(from, length - 1) };
      if (bankHolidays(nation, visit).length === 0) return visit;
    }
  }
  return null;
}

/** The bank holidays of a nation within some days. */
export function bankHolidays(nation: Nation, days: Days): { on: string; name: string }[] {
  const calendar = new Holidays('GB', divisions[nation]);
  const years = new Set([days.from.slice(0, 4), days.to.slice(0, 4)]);
  return [...years]
    .flatMap((year) => calendar.getHolidays(Number(year)))
    .filter((each) => each.type === 'public')
    .map((each) => ({ on: each.date.slice(0, 10), name: each.name }))
    .filter((each) => each.on >= days.from && each.on <= days.to);
}

const divisions: Record<Nation, string> = {
  england: 'ENG',
  wales: 'WLS',
  scotland: 'SCT',
  northern_ireland: 'NIR',
};

function touches(days: Days, first: string, last: string): boolean {
  const years = [days.from.slice(0, 4), days.to.slice(0, 4)];
  return years.some((year) => days.from <= `${year}-${last}` && days.to >= `${year}-${first}`);
}

const dayInMs = 86_400_000;

function daysAfter(day: string, count: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * dayInMs).toISOString().slice(0, 10);
}

function mondayFrom(day: string): string {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return daysAfter(day, (8 - weekday) % 7);
}

// The last day of a short month stands in for one that it lacks.
function monthsAfter(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10);
}
