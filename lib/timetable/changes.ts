import type { PlannedPlace, PlannedSession } from '@/lib/timetable/session';

/** A timetable as it was, or would be, told. */
export interface Told {
  sessions: readonly PlannedSession[];
  places: readonly PlannedPlace[];
}

/** What of a session can differ from one release to the next. `part`: one's own; `peers`: who goes beside one. */
export type Difference =
  | 'when'
  | 'place'
  | 'title'
  | 'kind'
  | 'part'
  | 'peers'
  | 'met'
  | 'purpose'
  | 'step_free'
  | 'serves';

/** A session with the place as the same release told it. */
export interface ToldSession {
  session: PlannedSession;
  place: PlannedPlace | null;
}

export type Change =
  /** `joined` and `left`: the session stays, and one goes to it now, or no longer. */
  | { kind: 'added' | 'dropped' | 'joined' | 'left'; is: ToldSession }
  | { kind: 'changed'; was: ToldSession; is: ToldSession; differences: Difference[] };

/**
 * What one release says otherwise than the one before, in the order of time: for everybody, or for one person only
 * what concerns the sessions to which they went or now go. Nothing before: everything is added.
 */
export function changesBetween(before: Told | null, after: Told, personId?: string): Change[] {
  const [old, young] = [toldSessions(before), toldSessions(after)];
  const ids = new Set([...old.keys(), ...young.keys()]);
  return [...ids]
    .flatMap((id) => changeOf(old.get(id), young.get(id), personId) ?? [])
    .toSorted((a, b) => startOf(a) - startOf(b) || (a.is.session.id < b.is.session.id ? -1 : 1));
}

function goesTo(session: Pick<PlannedSession, 'peers'>, personId: string): boolean {
  return session.peers.some((peer) => peer.personId === personId);
}

function toldSessions(told: Told | null): Map<string, ToldSession> {
  const places = new Map(told?.places.map((place) => [place.id, place]));
  return new Map(
    told?.sessions.map((session) => [
      session.id,
      { session, place: places.get(session.placeId ?? '') ?? null },
    ]),
  );
}

function changeOf(was?: ToldSession, is?: ToldSession, personId?: string): Change | null {
  if (personId === undefined) return was && is ? changed(was, is) : cameOrWent(was, is, 'added', 'dropped');
  const [went, goes] = [ofPerson(was, personId), ofPerson(is, personId)];
  if (went && goes) return changed(went, goes, personId);
  return cameOrWent(went, goes, was ? 'joined' : 'added', is ? 'left' : 'dropped');
}

function ofPerson(told: ToldSession | undefined, personId: string): ToldSession | undefined {
  return told && goesTo(told.session, personId) ? told : undefined;
}

function cameOrWent(
  was: ToldSession | undefined,
  is: ToldSession | undefined,
  came: 'added' | 'joined',
  gone: 'dropped' | 'left',
): Change | null {
  if (is) return { kind: came, is };
  return was ? { kind: gone, is: was } : null;
}

function changed(was: ToldSession, is: ToldSession, personId?: string): Change | null {
  const differences = differencesOf(personId).filter(
    ([, told]) => JSON.stringify(told(was)) !== JSON.stringify(told(is)),
  );
  if (differences.length === 0) return null;
  return { kind: 'changed', was, is, differences: differences.map(([difference]) => difference) };
}

type Telling = [Difference, (told: ToldSession) => unknown];

/** What is held against each other; which areas, principles and questions a session serves is no news for one's day. */
function differencesOf(personId: string | undefined): Telling[] {
  const common: Telling[] = [
    ['when', ({ session }) => [session.startsAt, session.endsAt]],
    ['place', ({ place }) => place && [place.name, place.address, place.accessNotes]],
    ['title', ({ session }) => session.title],
    ['kind', ({ session }) => session.kind],
    ['met', ({ session }) => session.groups.map(({ label, number }) => [label, number])],
    ['purpose', ({ session }) => session.purpose],
    ['step_free', ({ session }) => session.stepFreeNeeded],
  ];
  if (personId === undefined)
    return [
      ...common,
      ['peers', ({ session }) => parts(session)],
      ['serves', ({ session }) => [sorted(session.areas), sorted(session.principles), sorted(session.lines)]],
    ];
  return [
    ...common,
    ['part', ({ session }) => session.peers.find((peer) => peer.personId === personId)?.part],
    ['peers', ({ session }) => parts(session).filter(([id]) => id !== personId)],
  ];
}

const sorted = (keys: readonly string[]) => keys.toSorted();

function parts(session: PlannedSession): [string, string][] {
  return session.peers
    .map(({ personId, part }): [string, string] => [personId, part])
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
}

const startOf = (change: Change) => change.is.session.startsAt.getTime();
