import { dayOf } from '@/lib/platform/clock';
import type { Area, SessionKind, SourceKind } from '@/lib/platform/prisma/enums';
import { areaKeys } from '@/lib/timetable/schema';
import type { Attendant, PlannedPlace, PlannedSession } from '@/lib/timetable/session';

export type Clash =
  | { kind: 'peer'; first: PlannedSession; second: PlannedSession; personId: string }
  | { kind: 'place'; first: PlannedSession; second: PlannedSession; placeId: string };

/** Peers in two sessions at once, and places used twice at once; a journey and a break use no place. */
export function clashes(sessions: readonly PlannedSession[]): Clash[] {
  const inOrder = byStart(sessions);
  return inOrder.flatMap((first, index) =>
    inOrder
      .slice(index + 1)
      .filter((second) => overlap(first, second))
      .flatMap((second) => [...samePeers(first, second), ...samePlace(first, second)]),
  );
}

/** What to settle before a release; none of it forbids one. */
export type Concern =
  | { kind: 'clash'; clash: Clash }
  | { kind: 'outside'; session: PlannedSession }
  | { kind: 'alone'; session: PlannedSession; personId: string }
  | { kind: 'nobody'; session: PlannedSession }
  | { kind: 'left'; session: PlannedSession; personId: string }
  | { kind: 'rushed'; first: PlannedSession; second: PlannedSession; minutes: number; people: string[] }
  | { kind: 'long_day'; day: string; personId: string; minutes: number }
  | { kind: 'area_uncovered'; area: Area };

export interface Visit {
  from: string | null;
  to: string | null;
  /** The people who can be sent to sessions. */
  attendants: ReadonlySet<string>;
  places: readonly PlannedPlace[];
}

export function concerns(sessions: readonly PlannedSession[], visit: Visit): Concern[] {
  if (sessions.length === 0) return [];
  const inOrder = byStart(sessions);
  return [
    ...clashes(inOrder).map((clash): Concern => ({ kind: 'clash', clash })),
    ...inOrder.flatMap((session) => concernsOf(session, visit)),
    ...rushedWays(inOrder, visit.places),
    ...longDays(inOrder),
    ...uncoveredAreas(inOrder).map((area): Concern => ({ kind: 'area_uncovered', area })),
  ];
}

/** What it takes to leave one building and be seated in another. */
export const leastMinutesBetween = 10;

/** The longest day that a peer is asked for, first start to last end. */
export const longestDayMinutes = 600;

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
    const day = dayOf(session.startsAt);
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

function isSession(kind: SessionKind): boolean {
  return kind !== 'travel' && kind !== 'break_';
}

function byStart<S extends PlannedSession>(sessions: readonly S[]): S[] {
  return sessions.toSorted(
    (a, b) => a.startsAt.getTime() - b.startsAt.getTime() || (a.id < b.id ? -1 : Number(a.id > b.id)),
  );
}

function overlap(a: PlannedSession, b: PlannedSession): boolean {
  return a.startsAt < b.endsAt && b.startsAt < a.endsAt;
}

function samePeers(first: PlannedSession, second: PlannedSession): Clash[] {
  const there = new Set(second.peers.map((peer) => peer.personId));
  return first.peers
    .filter((peer) => there.has(peer.personId))
    .map(({ personId }) => ({ kind: 'peer', first, second, personId }));
}

function samePlace(first: PlannedSession, second: PlannedSession): Clash[] {
  const { placeId } = first;
  const used = placeId !== null && placeId === second.placeId;
  return used && isSession(first.kind) && isSession(second.kind)
    ? [{ kind: 'place', first, second, placeId }]
    : [];
}

function concernsOf(session: PlannedSession, visit: Visit): Concern[] {
  const day = dayOf(session.startsAt);
  const found: Concern[] = [];
  if (visit.from && visit.to && (day < visit.from || day > visit.to))
    found.push({ kind: 'outside', session });
  if (isSession(session.kind) && session.peers.length === 0) found.push({ kind: 'nobody', session });
  const [only] = session.peers;
  if (session.kind === 'interview' && only && session.peers.length === 1)
    found.push({ kind: 'alone', session, personId: only.personId });
  for (const { personId } of session.peers)
    if (!visit.attendants.has(personId)) found.push({ kind: 'left', session, personId });
  return found;
}

/** Two sessions running, in two buildings, with too little time between them; a planned journey is enough. */
function rushedWays(sessions: readonly PlannedSession[], places: readonly PlannedPlace[]): Concern[] {
  const buildings = new Map(places.map((place) => [place.id, buildingOf(place)]));
  const where = ({ placeId }: PlannedSession) => buildings.get(placeId ?? '');
  return byDay(sessions).flatMap(({ sessions: ofDay }) =>
    ofDay.flatMap((first) =>
      ofDay.flatMap((second): Concern[] => {
        const [from, to] = [where(first), where(second)];
        const minutes = Math.round((second.startsAt.getTime() - first.endsAt.getTime()) / 60_000);
        if (!from || !to || from === to || minutes < 0 || minutes >= leastMinutesBetween) return [];
        const people = first.peers
          .map(({ personId }) => personId)
          .filter((id) => ofDay.find((each) => each.startsAt >= first.endsAt && goes(each, id)) === second);
        return people.length > 0 ? [{ kind: 'rushed', first, second, minutes, people }] : [];
      }),
    ),
  );
}

/** Rooms of one building share its address, or its name before the room. */
function buildingOf({ name, address }: PlannedPlace): string {
  return (address || (name.split(',')[0] ?? name)).trim().toLocaleLowerCase('en-GB');
}

function goes(session: PlannedSession, personId: string): boolean {
  return session.peers.some((peer) => peer.personId === personId);
}

function longDays(sessions: readonly PlannedSession[]): Concern[] {
  return byDay(sessions).flatMap(({ day, sessions: ofDay }) => {
    const people = new Set(ofDay.flatMap((session) => session.peers.map((peer) => peer.personId)));
    return [...people]
      .map((personId) => ({ kind: 'long_day' as const, day, personId, minutes: span(ofDay, personId) }))
      .filter(({ minutes }) => minutes > longestDayMinutes);
  });
}

function span(sessions: readonly PlannedSession[], personId: string): number {
  const own = sessions.filter((session) => session.peers.some((peer) => peer.personId === personId));
  const starts = own.map((session) => session.startsAt.getTime());
  const ends = own.map((session) => session.endsAt.getTime());
  return Math.round((Math.max(...ends) - Math.min(...starts)) / 60_000);
}

function uncoveredAreas(sessions: readonly PlannedSession[]): Area[] {
  const covered = new Set(sessions.flatMap((session) => session.areas));
  return areaKeys.filter((area) => !covered.has(area));
}

function minutesOf(session: PlannedSession): number {
  return (session.endsAt.getTime() - session.startsAt.getTime()) / 60_000;
}
