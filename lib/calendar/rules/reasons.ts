import {
  type Days,
  daysAfter,
  daysApart,
  mondayOf,
  monthsAfter,
  overlap,
  yearsOf,
} from '@/lib/calendar/days';
import { bankHolidays, type KeptHolidays } from '@/lib/calendar/rules/holidays';
import { isMajorPoll, type PreElection } from '@/lib/calendar/rules/polls';
import type { CouncilDateKind, Nation } from '@/lib/platform/prisma/enums';

/** A strong reason asks for a recorded reason to visit all the same; a warning is only said. */
export type Weight = 'strong' | 'warning';

/** Something that speaks against visiting on some days. */
export type Reason = { weight: Weight } & (
  | { kind: 'lead_in'; months: number }
  | { kind: 'pre_election'; council: string; poll: PreElection }
  | { kind: 'peer_election'; council: string; peer: string; poll: PreElection }
  | { kind: 'elections_unsaid'; council: string; before: Days }
  | { kind: 'bank_holiday'; on: string; name: string; nations: readonly Nation[] }
  | { kind: 'august' }
  | { kind: 'christmas' }
  | { kind: CouncilDateKind; council: string; date: OwnDate }
  | { kind: 'capacity'; week: string; others: readonly OtherVisit[]; most: number }
  | { kind: 'team_away'; week: string; peer: string }
  | { kind: 'pool'; week: string; left: number; size: number }
);
export type ReasonKind = Reason['kind'];

/** A date of a council's own. */
export interface OwnDate extends Days {
  kind: CouncilDateKind;
  fromTime: string | null;
  toTime: string | null;
  note: string;
}

/** Another review on site, or a week that is held for one; named only to those who may know. */
export interface OtherVisit extends Days {
  reviewId: string;
  title: string | null;
  held: boolean;
}

/** All that is known of the time in which somebody looks for days. */
export interface Circumstances {
  today: string;
  /** How long the network wants between asking and visiting. */
  leadInMonths: number;
  hosts: readonly {
    name: string;
    nation: Nation | null;
    elections: readonly PreElection[];
    /** The days before polls that it may have, where nobody has said how it elects. */
    unsaid?: readonly Days[];
    dates: readonly OwnDate[];
  }[];
  /** The named team: where each serves, and the weeks (their Mondays) in which they said that they are away. */
  peers: readonly {
    name: string;
    council: string;
    elections: readonly PreElection[];
    unsaid?: readonly Days[];
    away: readonly string[];
    accepted: boolean;
  }[];
  kept: KeptHolidays;
  others: readonly OtherVisit[];
  /** How many reviews the network can have on site in one week. */
  onSiteAtOnce: number;
  pool: Pool | null;
}

export interface Pool {
  size: number;
  /** How many a team needs. */
  wanted: number;
  /** By the Monday of a week: how many said that they are free, how many that they are away. */
  weeks: ReadonlyMap<string, { free: number; away: number }>;
}

/** What speaks against some days, the strongest first. Ranges longer than a fortnight are not held against single weeks. */
export function reasonsAgainst(days: Days, about: Circumstances): Reason[] {
  const reasons = [
    ...electionsIn(days, about),
    ...unsaidElectionsIn(days, about),
    ...holidaysIn(days, about),
    ...ownDatesIn(days, about),
    ...seasonsIn(days),
    ...leadInOf(days, about),
    ...(daysApart(days.from, days.to) < 14
      ? mondaysIn(days).flatMap((week) => weekReasons(week, about))
      : []),
  ];
  return reasons.toSorted((a, b) => Number(b.weight === 'strong') - Number(a.weight === 'strong'));
}

/** Whether somebody has to say why these days are chosen all the same. */
export function strongKinds(reasons: readonly Reason[]): ReasonKind[] {
  return [...new Set(reasons.filter((each) => each.weight === 'strong').map((each) => each.kind))];
}

/** The other reviews that are on site, or hold days, in the week from a Monday on: each review once. */
export function othersIn(week: string, others: readonly OtherVisit[]): OtherVisit[] {
  const touching = others
    .filter((visit) => overlap(visit, { from: week, to: daysAfter(week, 6) }))
    .toSorted((a, b) => Number(a.held) - Number(b.held));
  return [...new Map(touching.toReversed().map((visit) => [visit.reviewId, visit])).values()].reverse();
}

function electionsIn(days: Days, { hosts, peers }: Circumstances): Reason[] {
  const weight = (poll: PreElection): Weight => (isMajorPoll(poll.kind) ? 'strong' : 'warning');
  const touching = (polls: readonly PreElection[]) => polls.filter((poll) => overlap(poll, days));
  return [
    ...hosts.flatMap(({ name, elections }) =>
      touching(elections).map(
        (poll): Reason => ({ kind: 'pre_election', weight: weight(poll), council: name, poll }),
      ),
    ),
    ...peers.flatMap(({ name, council, elections }) =>
      touching(elections).map(
        (poll): Reason => ({ kind: 'peer_election', weight: weight(poll), council, peer: name, poll }),
      ),
    ),
  ];
}

function unsaidElectionsIn(days: Days, { hosts, peers }: Circumstances): Reason[] {
  const councils = [
    ...hosts.map(({ name, unsaid = [] }) => ({ council: name, unsaid })),
    ...peers.map(({ council, unsaid = [] }) => ({ council, unsaid })),
  ];
  const found = councils.flatMap(({ council, unsaid }) =>
    unsaid.filter((period) => overlap(period, days)).map((before) => ({ council, before })),
  );
  const once = new Map(found.map((each) => [`${each.council} ${each.before.to}`, each]));
  return [...once.values()].map((each) => ({ kind: 'elections_unsaid', weight: 'warning', ...each }));
}

function holidaysIn(days: Days, { hosts, kept }: Circumstances): Reason[] {
  const found = new Map<string, Extract<Reason, { kind: 'bank_holiday' }>>();
  for (const nation of nationsOf(hosts)) {
    for (const { on, name } of bankHolidays(nation, days, kept)) {
      const nations = [...(found.get(on)?.nations ?? []), nation];
      found.set(on, { kind: 'bank_holiday', weight: 'strong', on, name, nations });
    }
  }
  return [...found.values()];
}

export function nationsOf(hosts: Circumstances['hosts']): Nation[] {
  return [...new Set(hosts.flatMap(({ nation }) => nation ?? []))];
}

function ownDatesIn(days: Days, { hosts }: Circumstances): Reason[] {
  return hosts.flatMap(({ name, dates }) =>
    dates
      .filter((date) => overlap(date, days))
      .map((date): Reason => {
        const weight = date.kind === 'budget' ? 'strong' : 'warning';
        return { kind: date.kind, weight, council: name, date };
      }),
  );
}

function seasonsIn(days: Days): Reason[] {
  const within = (first: string, last: string) =>
    yearsOf(days).some((year) => overlap(days, { from: `${year}-${first}`, to: `${year}-${last}` }));
  return [
    ...(within('08-01', '08-31') ? [{ kind: 'august', weight: 'warning' } as const] : []),
    ...(within('12-20', '12-31') || within('01-01', '01-03')
      ? [{ kind: 'christmas', weight: 'warning' } as const]
      : []),
  ];
}

function leadInOf(days: Days, { today, leadInMonths: months }: Circumstances): Reason[] {
  return days.from < monthsAfter(today, months) ? [{ kind: 'lead_in', weight: 'warning', months }] : [];
}

function mondaysIn(days: Days): string[] {
  const first = mondayOf(days.from);
  const count = Math.floor(daysApart(first, days.to) / 7) + 1;
  return Array.from({ length: count }, (_, index) => daysAfter(first, index * 7));
}

function weekReasons(week: string, { others, onSiteAtOnce, peers, pool }: Circumstances): Reason[] {
  const there = othersIn(week, others);
  const said = pool?.weeks.get(week);
  const left = (pool?.size ?? 0) - (said?.away ?? 0);
  // A pool that is smaller than a team says nothing about a week.
  const few = pool && said && pool.size >= pool.wanted && left < pool.wanted;
  return [
    ...peers
      .filter((peer) => peer.away.includes(week))
      .map(({ name, accepted }): Reason => {
        return { kind: 'team_away', weight: accepted ? 'strong' : 'warning', week, peer: name };
      }),
    ...(there.length >= onSiteAtOnce
      ? [{ kind: 'capacity', weight: 'warning', week, others: there, most: onSiteAtOnce } as const]
      : []),
    ...(few ? [{ kind: 'pool', weight: 'warning', week, left, size: pool.size } as const] : []),
  ];
}
