import Holidays from 'date-holidays';
import { type Days, isWeekend, overlap, yearsOf } from '@/lib/calendar/days';
import type { BankHolidayDivision, Nation } from '@/lib/platform/prisma/enums';

export interface Holiday {
  on: string;
  name: string;
}

/** What the network keeps beside the library's bank holidays: the span that a published file speaks for, and single days. */
export interface KeptHolidays {
  imports: readonly (Days & { division: BankHolidayDivision })[];
  days: readonly {
    division: BankHolidayDivision;
    on: string;
    name: string;
    /** Set by a coordinator rather than by the file. */
    byHand: boolean;
    struck: boolean;
  }[];
}

/** Nothing kept: the library speaks alone. */
export const libraryAlone: KeptHolidays = { imports: [], days: [] };

export const divisionOf: Record<Nation, BankHolidayDivision> = {
  england: 'england_and_wales',
  wales: 'england_and_wales',
  scotland: 'scotland',
  northern_ireland: 'northern_ireland',
};

/**
 * A nation's bank holidays on weekdays, in order. Within the imported span the file wins over the library; a day that a
 * coordinator added or struck wins over both.
 */
export function bankHolidays(nation: Nation, days: Days, kept?: KeptHolidays): Holiday[] {
  return holidaysOfDivision(divisionOf[nation], days, kept);
}

/** The same for a division of the published file. */
export function holidaysOfDivision(
  division: BankHolidayDivision,
  days: Days,
  kept: KeptHolidays = libraryAlone,
): Holiday[] {
  const spans = kept.imports.filter((each) => each.division === division);
  const own = kept.days.filter((each) => each.division === division);
  const found = new Map<string, string>();
  for (const { on, name } of libraryHolidays(division, days)) {
    if (!spans.some((span) => overlap(span, { from: on, to: on }))) found.set(on, name);
  }
  for (const { on, name, struck } of own) {
    if (struck) found.delete(on);
    else found.set(on, name);
  }
  return [...found]
    .map(([on, name]) => ({ on, name }))
    .filter(({ on }) => on >= days.from && on <= days.to && !isWeekend(on))
    .toSorted((a, b) => a.on.localeCompare(b.on));
}

/** The library's bank holidays of a division, weekends among them. */
export function libraryHolidays(division: BankHolidayDivision, days: Days): Holiday[] {
  return yearsOf(days)
    .flatMap((year) => libraryYear(division, year))
    .filter(({ on }) => on >= days.from && on <= days.to);
}

const states: Record<BankHolidayDivision, string> = {
  england_and_wales: 'ENG',
  scotland: 'SCT',
  northern_ireland: 'NIR',
};

// Working a year out takes milliseconds, and a strip of weeks asks for the same few again and again.
const years = new Map<string, Holiday[]>();

function libraryYear(division: BankHolidayDivision, year: number): Holiday[] {
  const key = `${division} ${year}`;
  const known = years.get(key);
  if (known) return known;
  const found = new Holidays('GB', states[division])
    .getHolidays(year)
    .filter((each) => each.type === 'public')
    .map((each) => ({ on: each.date.slice(0, 10), name: each.name }));
  years.set(key, found);
  return found;
}
