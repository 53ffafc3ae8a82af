import { daysAfter, mondayOf } from '@/lib/calendar/days';

/** How many weeks a peer can speak about: the coming 18 months. */
export const weeksAhead = 78;

/** The Mondays of the weeks that a peer can speak about, this week first. */
export function mondaysAhead(today: string): string[] {
  const first = mondayOf(today);
  return Array.from({ length: weeksAhead }, (_, index) => daysAfter(first, index * 7));
}

/** Those of the coming weeks that have a working day between two days. */
export function mondaysWithin(from: string, to: string, today: string): string[] {
  return mondaysAhead(today).filter((monday) => monday <= to && daysAfter(monday, 4) >= from);
}

/** The coming spans in which many are away at once: the Augusts, and the fortnights round the new year. */
export function usualAways(today: string): { key: 'august' | 'christmas'; from: string; to: string }[] {
  const mondays = mondaysAhead(today);
  const last = mondays.at(-1) ?? today;
  const year = Number(today.slice(0, 4));
  return [year - 1, year, year + 1, year + 2]
    .flatMap((each) => [
      { key: 'august' as const, from: `${each}-08-01`, to: `${each}-08-31` },
      { key: 'christmas' as const, from: `${each}-12-21`, to: `${each + 1}-01-03` },
    ])
    .filter(({ from, to }) => to >= today && from <= last);
}
