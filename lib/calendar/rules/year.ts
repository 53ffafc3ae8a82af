import { type Days, daysAfter, mondayOf, overlap } from '@/lib/calendar/days';
import type { PreElection } from '@/lib/calendar/rules/polls';

/** A review in the programme's year. */
export interface YearRow {
  reference: string;
  title: string;
  visit: Days | null;
  holds: readonly Days[];
  elections: readonly PreElection[];
}

/** What a review does, or cannot do, in one week: the first that holds. */
export type YearMark = 'on_site' | 'held' | 'pre_election' | null;

/** The Mondays of a year from a day's own week on. */
export function yearWeeks(today: string, count = 52): string[] {
  const first = mondayOf(today);
  return Array.from({ length: count }, (_, index) => daysAfter(first, index * 7));
}

export function markIn(week: string, { visit, holds, elections }: YearRow): YearMark {
  const days = { from: week, to: daysAfter(week, 6) };
  if (visit && overlap(visit, days)) return 'on_site';
  if (holds.some((hold) => overlap(hold, days))) return 'held';
  return elections.some((poll) => overlap(poll, { from: week, to: daysAfter(week, 4) }))
    ? 'pre_election'
    : null;
}

/** How many reviews a week is taken by: on site, or held. */
export function takenIn(week: string, rows: readonly YearRow[]): number {
  return rows.filter((row) => ['on_site', 'held'].includes(markIn(week, row) ?? '')).length;
}
