import { type Days, yearsOf } from '@/lib/calendar/days';
import type { KeptHolidays } from '@/lib/calendar/rules/holidays';
import { latestNotice, ordinaryPollDay } from '@/lib/calendar/rules/working-days';
import type { ElectionCycle, Nation, PollKind } from '@/lib/platform/prisma/enums';

/** A council as elections see it. */
export interface Voting {
  nation: Nation | null;
  electionCycle: ElectionCycle | null;
  /** A year of an ordinary election; by thirds, the first of the three years in a row. */
  electionYear: number | null;
}

/** A poll that somebody entered. Without a council it is of a nation; without either, of all four. */
export interface EnteredPoll {
  id: string;
  organisationId: string | null;
  nation: Nation | null;
  kind: PollKind;
  on: string;
  /** The day on which the council gave notice, where it has said so. */
  noticeOn: string | null;
}

export interface PreElection extends Days {
  /** `from`: the day of notice; `to`: the day of the poll. */
  kind: PollKind;
  /** The council has given its notice; else `from` is the latest day on which it can. */
  given: boolean;
}

/** The ordinary elections of a council whose poll lies within some days. */
export function ordinaryPolls(council: Voting, days: Days): { kind: PollKind; on: string }[] {
  const { electionCycle: cycle } = council;
  if (!cycle) return [];
  return yearsOf(days)
    .filter((year) => isElectionYear(year, council))
    .map((year) => ({
      kind: cycle === 'whole' ? ('whole_council' as const) : cycle,
      on: ordinaryPollDay(year),
    }))
    .filter(({ on }) => on >= days.from && on <= days.to);
}

function isElectionYear(
  year: number,
  { nation, electionCycle: cycle, electionYear: known }: Voting,
): boolean {
  if (!cycle || known === null) return false;
  const every = cycle === 'whole' ? wholeEvery(nation) : cycle === 'halves' ? 2 : 4;
  const place = (((year - known) % every) + every) % every;
  return cycle === 'thirds' ? place < 3 : place === 0;
}

const wholeEvery = (nation: Nation | null) => (nation === 'wales' || nation === 'scotland' ? 5 : 4);

/**
 * The pre-election periods of a council that touch some days, from the notice to the poll. A poll of the same kind
 * entered for the day of an ordinary one stands in for it, and a notice that the council gave wins over the computed day.
 */
export function preElectionPeriods(
  council: Voting & { id: string },
  entered: readonly EnteredPoll[],
  days: Days,
  kept?: KeptHolidays,
): PreElection[] {
  const nation = council.nation ?? 'england';
  const own = entered.filter((poll) => concerns(poll, council));
  const span = { from: days.from, to: `${Number(days.to.slice(0, 4)) + 1}-12-31` };
  const ordinary = ordinaryPolls(council, span)
    .filter(({ on, kind }) => !own.some((poll) => poll.on === on && poll.kind === kind))
    .map((poll) => ({ ...poll, noticeOn: null }));
  return [...own, ...ordinary]
    .map(({ kind, on, noticeOn }) => ({
      kind,
      from: noticeOn ?? latestNotice(on, nation, kept),
      to: on,
      given: noticeOn !== null,
    }))
    .filter((each) => each.from <= days.to && each.to >= days.from)
    .toSorted((a, b) => a.to.localeCompare(b.to));
}

/** The days before each ordinary poll that a council may have, where nobody has said how it elects: unknown is not clear. */
export function possiblePeriods(council: Voting, days: Days, kept?: KeptHolidays): Days[] {
  if (council.electionCycle !== null && council.electionYear !== null) return [];
  return yearsOf(days)
    .map(ordinaryPollDay)
    .map((to) => ({ from: latestNotice(to, council.nation ?? 'england', kept), to }))
    .filter((period) => period.from <= days.to && period.to >= days.from);
}

/** Whether a poll that somebody entered is held at a council: of its own, of its nation, or of all four. */
export function concerns(poll: EnteredPoll, council: { id: string; nation: Nation | null }): boolean {
  if (poll.organisationId) return poll.organisationId === council.id;
  return poll.nation === null || poll.nation === council.nation;
}

/** Whole councils, halves and thirds, mayors and parliaments weigh strongly; a by-election warns. */
export function isMajorPoll(kind: PollKind): boolean {
  return kind !== 'by_election' && kind !== 'other';
}
