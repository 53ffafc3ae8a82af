import type { DraftInput } from '@/lib/timetable/drafting/input';
import { minutesSince } from '@/lib/timetable/drafting/minutes';
import { roomTable } from '@/lib/timetable/drafting/rooms';
import { areaKeys } from '@/lib/timetable/keys';

/** Where a session stands: minutes since the visit's first midnight, people and room by index; room −1 is none. */
export interface Spot {
  start: number;
  people: readonly number[];
  room: number;
}

/** The rules that a draft keeps: all that the review does not ignore. */
export interface Limits {
  rushed: boolean;
  many_sessions: boolean;
  no_lunch: boolean;
  council_meets: boolean;
}

export interface Span {
  start: number;
  end: number;
}

/** A session to place, as numbers. */
export interface Task {
  id: string;
  minutes: number;
  /** The starts that are allowed, in the order of time. */
  starts: readonly number[];
  /** How many peers at least. */
  need: number;
  /** Everybody who is there goes. */
  isWholeTeam: boolean;
  must: readonly number[];
  /** The rooms that fit, the tightest first; null: it needs none. */
  rooms: readonly number[] | null;
  /** Counts among a day's sessions, as the rule of six counts them. */
  isHeard: boolean;
  /** A time to eat. */
  isBreak: boolean;
  /** Meets people of the council, who cannot come while the council itself meets. */
  meetsCouncil: boolean;
  areas: readonly number[];
  /** Where it stood; moving it from there costs. */
  before: Spot | null;
  /** Never moved. */
  isFixed: boolean;
}

export interface Problem {
  days: readonly string[];
  people: readonly string[];
  /** Those of the people whom a draft may send. */
  peers: readonly number[];
  rooms: readonly string[];
  /** The building of each room; a way is between buildings. */
  site: readonly number[];
  /** Minutes from building to building. */
  way: readonly (readonly number[])[];
  absences: readonly (readonly Span[])[];
  council: readonly Span[];
  limits: Limits;
  /** How much short days, few journeys and an even load weigh: 1 for a draft, next to nothing for a repair. */
  comfort: number;
  tasks: readonly Task[];
}

export const minutesOfDay = 1440;
export const areaCount = areaKeys.length;

/** Everything but the tasks, which a draft and a repair make each in its own way. */
export function framework(input: DraftInput, days: readonly string[]): Omit<Problem, 'tasks' | 'comfort'> {
  const { attendants, absences, meetings, places, ways, levels } = input.circumstances;
  const people = peopleOf(input);
  const spanOf = (stretch: { startsAt: Date; endsAt: Date }): Span => ({
    start: minutesSince(days, stretch.startsAt),
    end: minutesSince(days, stretch.endsAt),
  });
  const peerIds = new Set(attendants.filter(({ isPeer }) => isPeer).map(({ personId }) => personId));
  const isKept = (rule: keyof Limits) => levels[rule] !== 'ignore';
  return {
    days,
    people,
    peers: people.flatMap((id, index) => (peerIds.has(id) ? [index] : [])),
    ...roomTable(places, ways),
    absences: people.map((id) => absences.filter(({ personId }) => personId === id).map(spanOf)),
    council: meetings.map(spanOf),
    limits: {
      rushed: isKept('rushed'),
      many_sessions: isKept('many_sessions'),
      no_lunch: isKept('no_lunch'),
      council_meets: isKept('council_meets'),
    },
  };
}

function peopleOf({ circumstances, sessions }: DraftInput): string[] {
  const there = circumstances.attendants.map(({ personId }) => personId);
  const named = sessions.flatMap((session) => session.peers.map(({ personId }) => personId));
  return [...new Set([...there, ...named])];
}
