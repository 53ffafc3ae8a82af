import { mondayOf } from '@/lib/calendar/days';
import type { Reason, ReasonKind, Weight } from '@/lib/calendar/rules/reasons';
import type { Thing, WeekFacts } from '@/lib/calendar/rules/weeks';
import { countWords, dateWords, dayWords, rangeWords, shortDateWords } from '@/lib/platform/date-words';
import type {
  BankHolidayDivision,
  CouncilDateKind,
  ElectionCycle,
  Nation,
  PollKind,
} from '@/lib/platform/prisma/enums';
import { nationLabels } from '@/lib/reviews/labels';

export const pollLabels: Record<PollKind, string> = {
  whole_council: 'Whole-council election',
  halves: 'Election of half the council',
  thirds: 'Election of a third of the council',
  mayoral: 'Mayoral election',
  general: 'General election',
  by_election: 'By-election',
  other: 'Another poll',
};

export const cycleLabels: Record<ElectionCycle, string> = {
  whole: 'The whole council at once',
  halves: 'By halves, every second year',
  thirds: 'By thirds, in three years of four',
};

export const councilDateLabels: Record<CouncilDateKind, string> = {
  full_council: 'Full council',
  budget: 'Budget meeting',
  half_term: 'School holiday',
  other: 'Another date',
};

export const divisionLabels: Record<BankHolidayDivision, string> = {
  england_and_wales: 'England and Wales',
  scotland: 'Scotland',
  northern_ireland: 'Northern Ireland',
};

export const weightLabels: Record<Weight, string> = {
  strong: 'needs a recorded reason',
  warning: 'a warning',
};

/** The rows under the strip of weeks. */
export const thingLabels: Record<Thing, string> = {
  lead_in: 'Too soon to prepare well',
  pre_election: 'Pre-election period',
  peer_election: 'Election where a peer serves',
  elections_unsaid: 'Elections nobody has told of',
  bank_holiday: 'Bank holiday',
  half_term: 'School holiday',
  season: 'August and Christmas',
  council_dates: 'Council meetings',
  capacity: 'Network full',
  team_away: 'A named peer is away',
  pool: 'Few peers free',
};

/** What a recorded reason was recorded against. */
export const kindLabels: Record<ReasonKind, string> = {
  lead_in: 'little time to prepare',
  pre_election: 'a pre-election period',
  peer_election: 'an election where a peer serves',
  elections_unsaid: 'elections that nobody has told of',
  bank_holiday: 'a bank holiday',
  half_term: 'a school holiday',
  august: 'August',
  christmas: 'Christmas and New Year',
  full_council: 'full council',
  budget: 'the council’s budget meeting',
  other: 'a date of the council',
  capacity: 'other reviews in that week',
  team_away: 'a peer of the team who is away',
  pool: 'few peers free',
};

/** What speaks against some days, as a sentence. */
export function reasonWords(reason: Reason): string {
  switch (reason.kind) {
    case 'lead_in':
      return `This begins in less than ${reason.months} months. It can be done, but finding a team and preparing usually take ${reason.months} to ${reason.months + 2} months.`;
    case 'august':
      return 'Part of this is in August, when many people are away.';
    case 'christmas':
      return 'Part of this is around Christmas and New Year, when many people are away.';
    case 'bank_holiday':
      return `${reason.name}, ${dateWords(reason.on)}, is a bank holiday${whereWords(reason.nations)}.`;
    case 'pre_election':
      return `Pre-election period of ${reason.council}, ${periodWords(reason.poll)}.`;
    case 'peer_election':
      return `${reason.peer} serves at ${reason.council}, which is in its pre-election period, ${periodWords(reason.poll)}.`;
    case 'elections_unsaid':
      return `Nobody has said how ${reason.council} elects. If it has a poll on ${dateWords(reason.before.to)}, its pre-election period begins on ${shortDateWords(reason.before.from)} at the latest.`;
    case 'capacity':
      return `${othersWords(reason.others)} in the week of ${shortDateWords(reason.week)}: the network can carry ${reason.most}.`;
    case 'team_away':
      return `${reason.peer} of the peer team is away in the week of ${shortDateWords(reason.week)}.`;
    case 'pool':
      return `Only ${reason.left} of the ${reason.size} peers of the pool are not away in the week of ${shortDateWords(reason.week)}.`;
    default:
      return `${councilDateWords(reason)}.`;
  }
}

type OwnDateReason = Extract<Reason, { kind: CouncilDateKind }>;

function councilDateWords({ council, date }: Pick<OwnDateReason, 'council' | 'date'>): string {
  const what = date.kind === 'other' && date.note ? date.note : councilDateLabels[date.kind];
  const time = date.fromTime ? `, ${[date.fromTime, date.toTime].filter(Boolean).join('–')}` : '';
  return `${what} of ${council}, ${rangeWords(date.from, date.to)}${time}`;
}

function periodWords({ from, to, kind, given }: Extract<Reason, { kind: 'pre_election' }>['poll']): string {
  const begins = given
    ? `from its notice of ${shortDateWords(from)}`
    : `from ${shortDateWords(from)} at the latest`;
  return `${begins} to the poll on ${dateWords(to)} (${pollLabels[kind].toLowerCase()})`;
}

const whereWords = (nations: readonly Nation[]) =>
  nations.length === 0 ? '' : ` in ${nations.map((nation) => nationLabels[nation]).join(' and ')}`;

function othersWords(others: WeekFacts['others']): string {
  const held = others.filter((other) => other.held).length;
  const there = others.length - held;
  const named = others.flatMap((other) => other.title ?? []);
  const counts = [
    there > 0 ? `${countWords(there, 'other review')} on site` : '',
    held > 0 ? `${countWords(held, 'week')} held for ${held === 1 ? 'another' : 'others'}` : '',
  ].filter(Boolean);
  return `${counts.join(' and ')}${named.length > 0 ? ` (${named.join(', ')})` : ''}`;
}

/** What there is to say for a week, or to know of it, one sentence each. */
export function factWords({ weeksToPrepare, others, most, pool }: WeekFacts): string[] {
  const full = others.length >= most;
  return [
    `${countWords(weeksToPrepare, 'week')} from today to prepare.`,
    ...(full
      ? []
      : [
          others.length === 0
            ? `No other review is on site. The network can carry ${most}.`
            : `${othersWords(others)}. The network can carry ${most}.`,
        ]),
    ...(pool && pool.free + pool.away > 0
      ? [
          `${countWords(pool.free, 'peer')} of the pool said that they are free, ${pool.away} that they are away; ${pool.unsaid} have not said.`,
        ]
      : []),
  ];
}

/** Dates of a council in the week after a visit. */
export function afterWords(after: WeekFacts['after']): string[] {
  return after.map((each) => `In the week after: ${councilDateWords(each)}.`);
}

/** “Week of 20 September”. */
export function weekWords(on: string): string {
  return `Week of ${shortDateWords(mondayOf(on))}`;
}

/** How much speaks against a week, in words. */
export function againstWords(week: { against: number; strong: number }): string {
  if (week.against === 0) return 'nothing against';
  const count = `${countWords(week.against, 'thing')} against`;
  return week.strong > 0 ? `${count}, ${week.strong} of them strong` : count;
}

/** The first and the last day of a visit with their weekdays. */
export function visitWords({ from, to }: { from: string; to: string }): string {
  return from === to ? dayWords(from) : `${dayWords(from)} to ${dayWords(to)}`;
}

export const dateReasonLabel = 'Why these days all the same';
export const dateReasonHint =
  'Needed where a pre-election period, a bank holiday, the council’s budget meeting or a peer who is away speaks strongly against these days. It is kept.';

/** What a recorded reason was recorded against, in words. */
export function kindWords(kinds: readonly string[]): string {
  const words = kinds.flatMap((kind) => (kind in kindLabels ? kindLabels[kind as ReasonKind] : []));
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}

/** What the page of weeks says first. */
export function weeksSentence(
  hosts: readonly { name: string }[],
  length: number,
  clear: number,
  all: number,
): string {
  const names = hosts.map((host) => host.name).join(' and ');
  const free = clear === 0 ? 'none has' : clear === 1 ? 'one has' : `${clear} have`;
  return `A visit to ${names} usually takes ${countWords(length, 'day')}. Of the next ${all} weeks, ${free} nothing against ${clear > 1 ? 'them' : 'it'}.`;
}

/** Where a bank holiday is known from. */
export const holidaySources = { file: 'the published file', hand: 'a coordinator', library: 'the library' };

/** How a council elects, as a sentence. */
export function electionsWords(council: {
  electionCycle: ElectionCycle | null;
  electionYear: number | null;
}): string {
  const { electionCycle: cycle, electionYear: year } = council;
  if (!cycle || year === null) return 'Nobody has said yet how this council elects.';
  return `Elected: ${cycleLabels[cycle].toLowerCase()}; ${year} was, or will be, a year of an ordinary election.`;
}

/** What an import of the published bank holidays brought. */
export function importedWords({ days, from, to }: { days: number; from: string; to: string }): string {
  return `${countWords(days, 'bank holiday')} taken in, for ${from.slice(0, 4)} to ${to.slice(0, 4)}.`;
}

export const calendarRefusals = {
  notTheirCouncil: 'Only people of this council and the coordinators keep its dates.',
  pollsAreKept: 'The coordinators enter polls; people of the council enter the notice that they gave.',
  notACouncil: 'Only a council has polls and meetings of its own.',
  noPoll: 'No poll of this council is known on that day. A coordinator can enter it.',
  noticeAfterPoll: 'The notice comes before the poll',
  noticeTooEarly: 'A notice is given in the half-year before the poll',
  lastBeforeFirst: 'The last day is the first day or a later one',
  timesInOrder: 'The end comes after the beginning',
  datePassed: 'Give a day that has not passed',
  heldAlready: 'This week is held for the review already.',
  tooManyHolds: 'Three weeks are held for this review already. Let one go first.',
  knownDay: 'This day is a bank holiday already',
  weekend: 'This day is a weekend, so nobody works on it anyway',
  reasonWanted: (words: readonly string[]) =>
    `Say why these days are chosen all the same. Against them: ${words.join(' ')}`,
};
