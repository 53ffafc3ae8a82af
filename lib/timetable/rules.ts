import type { Area, SourceKind } from '@/lib/platform/prisma/enums';
import type { Circumstances } from '@/lib/timetable/circumstances';
import { timetableRules } from '@/lib/timetable/rule-table';
import { groupsAgain, peersTwice, peopleTwice, placesTwice } from '@/lib/timetable/rules/clashes';
import { type Concern, type Found, keyOf } from '@/lib/timetable/rules/concern';
import { gaps } from '@/lib/timetable/rules/coverage';
import { dayByDay } from '@/lib/timetable/rules/days';
import { oneByOne } from '@/lib/timetable/rules/people';
import { placesInUse } from '@/lib/timetable/rules/places';
import { byStart, hoursOf, isSession, minutesOf, planOf } from '@/lib/timetable/rules/plan';
import { rushedWays } from '@/lib/timetable/rules/travel';
import type { Attendant, PlannedSession } from '@/lib/timetable/session';

/**
 * What to settle before a release, clashes first; what somebody keeps with a reason stays among it, marked. The same
 * function warns in the browser as a session is typed or dragged, and decides at a release.
 */
export function concerns(sessions: readonly PlannedSession[], circumstances: Circumstances): Concern[] {
  if (sessions.length === 0) return [];
  const kept = new Map(circumstances.kept.map((each) => [each.key, each]));
  return foundIn(sessions, circumstances).flatMap((found): Concern[] => {
    const level = circumstances.levels[found.kind] ?? timetableRules[found.kind].usual;
    const key = keyOf(found);
    return level === 'ignore' ? [] : [{ ...found, key, level, kept: kept.get(key) ?? null }];
  });
}

function foundIn(sessions: readonly PlannedSession[], circumstances: Circumstances): Found[] {
  const plan = planOf(sessions);
  const { places, ways, named } = circumstances;
  return [
    ...peersTwice(plan),
    ...placesTwice(plan),
    ...peopleTwice(plan, named),
    ...oneByOne(plan, circumstances),
    ...rushedWays(plan, places, ways),
    ...placesInUse(plan, circumstances),
    ...dayByDay(plan, circumstances),
    ...groupsAgain(plan),
    ...gaps(plan, circumstances),
  ];
}

/** Peers in two sessions at once, and places used twice at once; a journey and a break use no place. */
export function clashes(sessions: readonly PlannedSession[]) {
  const plan = planOf(sessions);
  return [...peersTwice(plan), ...placesTwice(plan)];
}

/** Sessions, people met and hours of peers; journeys and breaks are no sessions. */
export function totals(sessions: readonly PlannedSession[]) {
  const counted = sessions.filter((session) => isSession(session.kind));
  const minutes = counted.reduce((sum, each) => sum + minutesOf(each) * each.peers.length, 0);
  return { sessions: counted.length, people: peopleMet(counted), peerHours: Math.round(minutes / 60) };
}

/** How many sessions ask each kind of people about each area. */
export function askedAbout(sessions: readonly PlannedSession[]): Record<Area, Map<SourceKind, number>> {
  const row = (area: Area) => {
    const counts = new Map<SourceKind, number>();
    for (const session of sessions.filter((each) => each.areas.includes(area)))
      for (const kind of new Set(session.groups.map((group) => group.kind)))
        counts.set(kind, (counts.get(kind) ?? 0) + 1);
    return counts;
  };
  return {
    vision: row('vision'),
    public_service: row('public_service'),
    place: row('place'),
    communities: row('communities'),
  };
}

/** Sessions by calendar day in Europe/London, days and sessions in order. */
export function byDay<S extends PlannedSession>(sessions: readonly S[]): { day: string; sessions: S[] }[] {
  const days = new Map<string, S[]>();
  for (const session of byStart(sessions)) {
    const { day } = hoursOf(session);
    days.set(day, [...(days.get(day) ?? []), session]);
  }
  return [...days].map(([day, ofDay]) => ({ day, sessions: ofDay }));
}

export function peopleMet(sessions: readonly PlannedSession[]): number {
  return sessions.flatMap((session) => session.groups).reduce((sum, group) => sum + group.number, 0);
}

/** Whether all peers go; of two peers nobody says so. */
export function isWholeTeam(session: PlannedSession, attendants: readonly Attendant[]): boolean {
  const there = new Set(session.peers.map((peer) => peer.personId));
  const peers = attendants.filter((person) => person.isPeer);
  return peers.length > 2 && peers.every((person) => there.has(person.personId));
}

/** The session that is on or comes next for a person, and the one after it. */
export function nextFor(sessions: readonly PlannedSession[], personId: string, now: Date) {
  const own = byStart(sessions).filter(
    (session) => session.endsAt > now && session.peers.some((peer) => peer.personId === personId),
  );
  return { next: own[0] ?? null, after: own[1] ?? null };
}
