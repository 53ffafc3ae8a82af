import { type Days, daysAfter, daysApart, isWeekend, mondayFrom, overlap } from '@/lib/calendar/days';
import { bankHolidays } from '@/lib/calendar/rules/holidays';
import {
  type Circumstances,
  nationsOf,
  type OtherVisit,
  type OwnDate,
  othersIn,
  type Reason,
  type ReasonKind,
  reasonsAgainst,
} from '@/lib/calendar/rules/reasons';

/** The rows under the strip: one thing each, however many reasons of the kind there are. */
export const thingOf = {
  lead_in: 'lead_in',
  pre_election: 'pre_election',
  peer_election: 'peer_election',
  elections_unsaid: 'elections_unsaid',
  bank_holiday: 'bank_holiday',
  half_term: 'half_term',
  august: 'season',
  christmas: 'season',
  full_council: 'council_dates',
  budget: 'council_dates',
  other: 'council_dates',
  capacity: 'capacity',
  team_away: 'team_away',
  pool: 'pool',
} as const satisfies Record<ReasonKind, string>;
export type Thing = (typeof thingOf)[ReasonKind];
export const things = [...new Set(Object.values(thingOf))];

export interface Week {
  /** Its Monday. */
  on: string;
  reasons: readonly Reason[];
  /** How many things speak against it, and how many of them strongly. */
  against: number;
  strong: number;
  /** Lies in a range that the council asked for. */
  asked: boolean;
  /** The days that a visit of the usual length would take in it. */
  visit: Days;
}

/** How many weeks the strip shows: the coming 18 months. */
export const stripLength = 78;

interface Sought {
  windows: readonly Days[];
  /** The length of the visit in days. */
  length: number;
}

/** The weeks from the coming Monday on, with what speaks against each. */
export function weeksAhead(about: Circumstances, sought: Sought, count = stripLength): Week[] {
  const first = mondayFrom(daysAfter(about.today, 1));
  return Array.from({ length: count }, (_, index) => weekFrom(daysAfter(first, index * 7), about, sought));
}

function weekFrom(on: string, about: Circumstances, { windows, length }: Sought): Week {
  const days = { from: on, to: daysAfter(on, 4) };
  const reasons = reasonsAgainst(days, about);
  const strong = reasons.filter((each) => each.weight === 'strong');
  return {
    on,
    reasons,
    against: countThings(reasons),
    strong: countThings(strong),
    asked: windows.some((window) => overlap(window, days)),
    visit: visitFrom(on, length, about),
  };
}

function countThings(reasons: readonly Reason[]): number {
  return new Set(reasons.map(({ kind }) => thingOf[kind])).size;
}

/** The first days of a week that are enough for a visit and no bank holiday; else from the Monday on. */
export function visitFrom(
  monday: string,
  length: number,
  about: Pick<Circumstances, 'hosts' | 'kept'>,
): Days {
  const week = { from: monday, to: daysAfter(monday, 6) };
  const holidays = nationsOf(about.hosts).flatMap((nation) => bankHolidays(nation, week, about.kept));
  const clashes = ({ from, to }: Days) =>
    isWeekend(to) || holidays.some(({ on }) => on >= from && on <= to) || daysApart(monday, to) > 4;
  const visits = [0, 1, 2, 3, 4]
    .map((start) => daysAfter(monday, start))
    .map((from) => lasting(from, length));
  return visits.find((visit) => !clashes(visit)) ?? lasting(monday, length);
}

const lasting = (from: string, length: number): Days => ({ from, to: daysAfter(from, length - 1) });

/** The weeks with the least against them, near to one; that one is left out. */
export function nextBest(weeks: readonly Week[], near: string, most = 3): Week[] {
  return weeks
    .filter((week) => week.on !== near)
    .toSorted(
      (a, b) =>
        a.strong - b.strong ||
        a.against - b.against ||
        Number(b.asked) - Number(a.asked) ||
        Math.abs(daysApart(near, a.on)) - Math.abs(daysApart(near, b.on)) ||
        a.on.localeCompare(b.on),
    )
    .slice(0, most);
}

/** The week to look at first: the best of those asked for, else the first of the best. */
export function bestWeek(weeks: readonly Week[]): Week | undefined {
  const asked = weeks.filter((week) => week.asked);
  const [first] = asked.length > 0 ? asked : weeks;
  const among = asked.length > 0 ? asked : weeks;
  return first && among.reduce((best, week) => (isBetter(week, best) ? week : best), first);
}

const isBetter = (a: Week, b: Week) =>
  a.strong < b.strong || (a.strong === b.strong && a.against < b.against);

/** What there is to know of a week beside what speaks against it. */
export interface WeekFacts {
  weeksToPrepare: number;
  others: readonly OtherVisit[];
  most: number;
  pool: { free: number; away: number; unsaid: number } | null;
  /** Dates of the council in the week after. */
  after: readonly { council: string; date: OwnDate }[];
}

export function factsOfWeek(week: Week, about: Circumstances): WeekFacts {
  const said = about.pool?.weeks.get(week.on) ?? { free: 0, away: 0 };
  const next = { from: daysAfter(week.on, 5), to: daysAfter(week.on, 11) };
  return {
    weeksToPrepare: Math.floor(daysApart(about.today, week.on) / 7),
    others: othersIn(week.on, about.others),
    most: about.onSiteAtOnce,
    pool: about.pool && { ...said, unsaid: Math.max(0, about.pool.size - said.free - said.away) },
    after: about.hosts.flatMap(({ name, dates }) =>
      dates.filter((date) => overlap(date, next)).map((date) => ({ council: name, date })),
    ),
  };
}

/** The weeks by the month (`YYYY-MM`) of their Mondays, in order. */
export function byMonth(weeks: readonly Week[]): Map<string, Week[]> {
  const months = new Map<string, Week[]>();
  for (const week of weeks) {
    const month = week.on.slice(0, 7);
    months.set(month, [...(months.get(month) ?? []), week]);
  }
  return months;
}
