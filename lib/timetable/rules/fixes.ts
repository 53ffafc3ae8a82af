import { instantAt } from '@/lib/platform/clock';
import type { SessionPart } from '@/lib/platform/prisma/enums';
import type { Circumstances } from '@/lib/timetable/circumstances';
import { concerns } from '@/lib/timetable/rules';
import { blocks, type Concern } from '@/lib/timetable/rules/concern';
import { comeTo } from '@/lib/timetable/rules/places';
import { hoursOf, overlap } from '@/lib/timetable/rules/plan';
import type { PlannedSession } from '@/lib/timetable/session';

/** A change of one session that settles a concern; it is sent as the command that changes a session. */
export type Fix = { session: PlannedSession; after: PlannedSession } & (
  | { kind: 'add' | 'take_off'; personId: string }
  | { kind: 'swap'; personId: string; inId: string }
  | { kind: 'place'; placeId: string }
  | { kind: 'move' }
);

/** Up to two ways to settle each concern: tried, and taken only if the concern goes and nothing new stops a release. */
export function fixesFor(
  open: readonly Concern[],
  sessions: readonly PlannedSession[],
  circumstances: Circumstances,
): Map<string, Fix[]> {
  const before = concerns(sessions, circumstances);
  const stand: Stand = { sessions, circumstances, before: new Set(before.map(({ key }) => key)) };
  return new Map(open.map((concern) => [concern.key, best(concern, stand)]));
}

interface Stand {
  sessions: readonly PlannedSession[];
  circumstances: Circumstances;
  before: ReadonlySet<string>;
}

const mostTried = 12;

/** The first of each kind that brings nothing new, or else the one that brings least. */
function best(concern: Concern, stand: Stand): Fix[] {
  const found = candidates(concern, stand).flatMap((kind) => {
    const tried: { fix: Fix; brings: number }[] = [];
    for (const fix of kind.slice(0, mostTried)) {
      const brings = newConcerns(fix, concern, stand);
      if (brings !== null) tried.push({ fix, brings });
      if (brings === 0) break;
    }
    return tried.toSorted((a, b) => a.brings - b.brings).slice(0, 1);
  });
  return found
    .toSorted((a, b) => a.brings - b.brings)
    .slice(0, 2)
    .map(({ fix }) => fix);
}

/** How many concerns a change would bring; null where it does not settle this one, or where something new would stop a release. */
function newConcerns({ session, after }: Fix, concern: Concern, stand: Stand): number | null {
  const sessions = stand.sessions.map((each) => (each.id === session.id ? after : each));
  const then = concerns(sessions, stand.circumstances);
  if (then.some(({ key }) => key === concern.key)) return null;
  const brought = then.filter(({ key }) => !stand.before.has(key));
  return brought.some(blocks) ? null : brought.length;
}

/** Ways to try, the likeliest first, by kind. */
function candidates(concern: Concern, stand: Stand): Fix[][] {
  switch (concern.kind) {
    case 'peer_twice':
      return [
        swaps(concern.sessions, concern.personId, stand),
        moves(concern.sessions, stand),
        takeOffs(concern.sessions, concern.personId),
      ];
    case 'left':
    case 'away':
      return [
        swaps(concern.sessions, concern.personId, stand),
        takeOffs(concern.sessions, concern.personId),
        moves(concern.sessions, stand),
      ];
    case 'place_twice':
    case 'too_small':
    case 'place_lost':
    case 'step_free':
    case 'step_free_unsaid':
      return [otherPlaces(concern.sessions, stand), moves(concern.sessions, stand)];
    case 'alone':
    case 'nobody':
      return [additions(concern.sessions, stand)];
    case 'area_thin': {
      const about = stand.sessions.filter(({ areas }) => areas.includes(concern.area));
      return [additions(about, stand)];
    }
    case 'many_sessions': {
      const ofDay = stand.sessions.filter((session) => hoursOf(session).day === concern.day);
      return concern.people.length === 1 ? [swaps(ofDay, concern.people[0] ?? '', stand)] : [];
    }
    case 'residents_late':
      return [earlierDays(concern.sessions, stand)];
    case 'rushed':
    case 'person_twice':
    case 'council_meets':
    case 'outside':
    case 'long_day':
    case 'no_lunch':
      return [moves(concern.sessions, stand)];
    default:
      return [];
  }
}

function additions(sessions: readonly PlannedSession[], stand: Stand): Fix[] {
  return sessions.flatMap((session) =>
    freePeers(session, stand).map((personId): Fix => {
      const peers = [...session.peers, { personId, part: partLeft(session) }];
      return { kind: 'add', personId, session, after: { ...session, peers } };
    }),
  );
}

function partLeft({ peers }: PlannedSession): SessionPart {
  const taken = new Set(peers.map(({ part }) => part));
  if (!taken.has('lead')) return 'lead';
  return taken.has('note_taker') ? 'present' : 'note_taker';
}

function swaps(sessions: readonly PlannedSession[], personId: string, stand: Stand): Fix[] {
  return sessions
    .filter((session) => session.peers.some((peer) => peer.personId === personId))
    .flatMap((session) =>
      freePeers(session, stand).map((inId): Fix => {
        const peers = session.peers.map((peer) =>
          peer.personId === personId ? { ...peer, personId: inId } : peer,
        );
        return { kind: 'swap', personId, inId, session, after: { ...session, peers } };
      }),
    );
}

function takeOffs(sessions: readonly PlannedSession[], personId: string): Fix[] {
  return sessions
    .filter(({ peers }) => peers.length > 2)
    .map((session): Fix => {
      const peers = session.peers.filter((peer) => peer.personId !== personId);
      return { kind: 'take_off', personId, session, after: { ...session, peers } };
    });
}

/** Peers with nothing else at that time; whoever has least to do that day comes first. */
function freePeers(session: PlannedSession, { sessions, circumstances }: Stand): string[] {
  const there = new Set(session.peers.map(({ personId }) => personId));
  const { day } = hoursOf(session);
  const busy = new Set(
    [
      ...sessions
        .filter((each) => each.id !== session.id && overlap(each, session))
        .flatMap(({ peers }) => peers),
      ...circumstances.absences.filter((each) => overlap(each, session)),
    ].map(({ personId }) => personId),
  );
  const load = (personId: string) =>
    sessions.filter(
      (each) => hoursOf(each).day === day && each.peers.some((peer) => peer.personId === personId),
    ).length;
  return circumstances.attendants
    .filter(({ personId, isPeer }) => isPeer && !there.has(personId) && !busy.has(personId))
    .map(({ personId }) => ({ personId, load: load(personId) }))
    .toSorted((a, b) => a.load - b.load)
    .map(({ personId }) => personId);
}

function otherPlaces(sessions: readonly PlannedSession[], { circumstances }: Stand): Fix[] {
  return movable(sessions).flatMap((session) =>
    circumstances.places
      .filter((place) => place.id !== session.placeId && !place.isLost && holds(place.capacity, session))
      .toSorted((a, b) => (a.capacity ?? 1000) - (b.capacity ?? 1000))
      .map(({ id }): Fix => ({ kind: 'place', placeId: id, session, after: { ...session, placeId: id } })),
  );
}

function holds(capacity: number | null, session: PlannedSession): boolean {
  return capacity === null || capacity >= comeTo(session);
}

/** Other times of the same day, the nearest first; the later sessions of a concern before the first. */
function moves(sessions: readonly PlannedSession[], { circumstances }: Stand): Fix[] {
  const { from, to } = circumstances;
  return movable(sessions).flatMap((session) => {
    const { day } = hoursOf(session);
    const inside = from && to && (day < from || day > to) ? from : day;
    return starts(session).map((start) => movedTo(session, inside, start));
  });
}

function earlierDays(sessions: readonly PlannedSession[], { sessions: all }: Stand): Fix[] {
  const days = [...new Set(all.map((session) => hoursOf(session).day))];
  return movable(sessions).flatMap((session) =>
    days
      .filter((day) => day < hoursOf(session).day)
      .map((day) => movedTo(session, day, hoursOf(session).from)),
  );
}

function movedTo(session: PlannedSession, day: string, start: number): Fix {
  const startsAt = instantAt(day, clockTime(start));
  const endsAt = new Date(startsAt.getTime() + session.endsAt.getTime() - session.startsAt.getTime());
  return { kind: 'move', session, after: { ...session, startsAt, endsAt } };
}

const [earliest, latest, step] = [8 * 60 + 30, 19 * 60, 15];

/** Starts on the quarter hour within a working day, the nearest to the present one first. */
function starts(session: PlannedSession): number[] {
  const { from, to } = hoursOf(session);
  const all: number[] = [];
  for (let start = earliest; start + (to - from) <= latest; start += step)
    if (start !== from) all.push(start);
  return all.toSorted((a, b) => Math.abs(a - from) - Math.abs(b - from));
}

function clockTime(minutes: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

function movable(sessions: readonly PlannedSession[]): PlannedSession[] {
  return sessions.filter(({ pinned }) => !pinned).toReversed();
}
