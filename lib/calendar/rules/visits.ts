import { type Days, daysAfter, mondayFrom, overlap } from '@/lib/calendar/days';
import { type Circumstances, type Reason, reasonsAgainst } from '@/lib/calendar/rules/reasons';

/** A visit's usual length in days on site: three for a district, else four. */
export function usualLength(tiers: readonly (string | null)[]): number {
  return tiers.length === 1 && /^(non-metropolitan )?district$/i.test(tiers[0] ?? '') ? 3 : 4;
}

export interface JudgedDays {
  days: Days;
  reasons: Reason[];
}

/** What speaks against each of some ranges; those that are half typed are left out. */
export function judged(windows: readonly Days[], about: Circumstances): JudgedDays[] {
  return windows.filter(isRange).map((days) => ({ days, reasons: reasonsAgainst(days, about) }));
}

const day = /^20\d\d-\d\d-\d\d$/;

function isRange({ from, to }: Days): boolean {
  return day.test(from) && day.test(to) && from <= to && !Number.isNaN(Date.parse(from) + Date.parse(to));
}

/** A visit from a Monday on, within one of some windows: the first that nothing speaks against, else the first. */
export function firstVisitWithin(
  windows: readonly Days[],
  length: number,
  about: Circumstances,
): Days | null {
  const visits = windows.flatMap((window) => visitsWithin(window, length));
  return visits.find((visit) => reasonsAgainst(visit, about).length === 0) ?? visits[0] ?? null;
}

function visitsWithin(window: Days, length: number): Days[] {
  const visits: Days[] = [];
  for (let from = mondayFrom(window.from); from <= window.to; from = daysAfter(from, 7)) {
    visits.push({ from, to: daysAfter(from, length - 1) });
  }
  return visits.filter((visit) => visit.to <= window.to);
}

/** A week that is kept for a review until the day on which it frees itself. */
export interface Hold extends Days {
  freesOn: string;
  releasedAt: Date | null;
}

/** How many working days a week is kept. */
export const holdWorkingDays = 10;
/** How many weeks a review can keep at one time. */
export const mostHolds = 3;

export function isHeld(hold: Hold, today: string): boolean {
  return hold.releasedAt === null && today < hold.freesOn;
}

/** Whether a hold and some days are of one week, or touch. */
export function holdsDays(hold: Hold, days: Days, today: string): boolean {
  return isHeld(hold, today) && overlap(hold, days);
}
