import type { Area } from '@/lib/platform/prisma/enums';
import { type DraftInput, type Wanted, wholeTeam } from '@/lib/timetable/drafting/input';
import { minutesOf, minutesSince } from '@/lib/timetable/drafting/minutes';
import { minutesOfDay, type Spot, type Task } from '@/lib/timetable/drafting/problem';
import { roomsThatFit } from '@/lib/timetable/drafting/rooms';
import { areaKeys } from '@/lib/timetable/keys';
import { isSession } from '@/lib/timetable/rules/plan';
import type { PlannedSession } from '@/lib/timetable/session';

export interface Setting {
  input: DraftInput;
  days: readonly string[];
  people: readonly string[];
  peers: readonly number[];
}

/** The working day of a draft; an hour that somebody asks for comes before it. */
const working = { from: minutesOf('09:00'), to: minutesOf('17:30'), late: minutesOf('21:00') };
const grid = 30;

/** A session wanted, as a task. */
export function wantedTask(wanted: Wanted, { input, days, people, peers }: Setting): Task {
  const must = wanted.peerIds.map((id) => people.indexOf(id)).filter((index) => peers.includes(index));
  const need = Math.max(must.length, Math.min(wanted.peersWanted, peers.length));
  const isWholeTeam = wanted.peersWanted >= wholeTeam;
  const comes = metBy(wanted) + (isWholeTeam ? peers.length : need);
  return {
    id: wanted.id,
    minutes: wanted.minutes,
    starts: startsOf(wanted, days),
    need,
    isWholeTeam,
    must: isWholeTeam ? [] : must,
    rooms: needsPlace(wanted, input)
      ? roomsThatFit(input.circumstances.places, {
          people: comes,
          among: wanted.placeIds,
          isStepFree: stepFreeFor(wanted, input),
        })
      : null,
    isHeard: isHeard(wanted),
    isBreak: wanted.kind === 'break_',
    meetsCouncil: meetsCouncil(wanted),
    areas: areasOf(wanted.areas),
    before: null,
    isFixed: false,
  };
}

/** A session of the timetable, as a task that stays where it is. */
export function fixedTask(session: PlannedSession, setting: Setting): Task {
  const before = spotOf(session, setting);
  return {
    id: session.id,
    minutes: Math.round((session.endsAt.getTime() - session.startsAt.getTime()) / 60_000),
    starts: [before.start],
    need: 0,
    isWholeTeam: false,
    must: [],
    rooms: before.room < 0 ? null : [before.room],
    isHeard: isHeard(session),
    isBreak: session.kind === 'break_',
    meetsCouncil: meetsCouncil(session),
    areas: areasOf(session.areas),
    before,
    isFixed: true,
  };
}

export function spotOf(session: PlannedSession, { input, days, people }: Setting): Spot {
  const usesPlace = isSession(session.kind) && session.placeId;
  return {
    start: minutesSince(days, session.startsAt),
    people: session.peers.map(({ personId }) => people.indexOf(personId)).toSorted((a, b) => a - b),
    room: usesPlace ? input.circumstances.places.findIndex(({ id }) => id === session.placeId) : -1,
  };
}

export function metBy({ groups }: Pick<Wanted, 'groups'>): number {
  return groups.reduce((sum, group) => sum + group.number, 0);
}

/** The half-hours of the given days at which something so long can begin and be over in time. */
export function halfHours(
  indexes: readonly number[],
  { from, to, minutes }: { from: number; to: number; minutes: number },
): number[] {
  const count = Math.max(0, Math.floor((to - minutes - from) / grid) + 1);
  return indexes.flatMap((day) =>
    Array.from({ length: count }, (_, index) => day * minutesOfDay + from + index * grid),
  );
}

function startsOf({ days: wanted, notBefore, notAfter, minutes }: Wanted, days: readonly string[]): number[] {
  const from = notBefore ? minutesOf(notBefore) : working.from;
  const isLate = from + minutes > working.to - 60;
  const to = notAfter ? minutesOf(notAfter) : isLate ? working.late : working.to;
  const indexes = days.flatMap((day, index) => (wanted.length === 0 || wanted.includes(day) ? [index] : []));
  return halfHours(indexes, { from, to, minutes });
}

/** Visits and what is watched are where they are; everything else wants a room, once there are rooms to choose from. */
function needsPlace({ kind, placeIds }: Wanted, { circumstances }: DraftInput): boolean {
  if (!isSession(kind)) return false;
  if (placeIds.length > 0) return true;
  return kind !== 'visit' && kind !== 'observation' && circumstances.places.length > 0;
}

/** Whoever is met must be able to get in; for somebody of the team, a place that is known to have steps is left out. */
export function stepFreeFor(
  { stepFreeNeeded }: Pick<Wanted, 'stepFreeNeeded'>,
  { circumstances }: DraftInput,
) {
  const { levels, teamNeedsStepFree } = circumstances;
  const matters = levels.step_free !== 'ignore';
  return (stepFree: boolean | null): boolean => {
    if (matters && stepFreeNeeded) return stepFree === true;
    return !(matters && teamNeedsStepFree) || stepFree !== false;
  };
}

function isHeard({ kind }: Pick<PlannedSession, 'kind'>): boolean {
  return isSession(kind) && kind !== 'team_meeting';
}

function meetsCouncil({ kind, groups }: Pick<PlannedSession, 'kind' | 'groups'>): boolean {
  if (kind === 'observation') return false;
  return groups.some((group) => group.kind === 'councillor' || group.kind === 'staff');
}

function areasOf(areas: readonly Area[]): number[] {
  return areas.map((area) => areaKeys.indexOf(area));
}
