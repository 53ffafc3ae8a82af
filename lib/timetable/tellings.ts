import type { SeatRole } from '@/lib/platform/prisma/enums';
import { type Change, changesBetween, type Told } from '@/lib/timetable/changes';
import type { NumberedRelease } from '@/lib/timetable/own-sessions';

/** Somebody who sits, or once sat, on the review. */
export interface Reader {
  personId: string;
  name: string;
  email: string;
  /** Where they sit now; empty for somebody who has left. */
  roles: readonly SeatRole[];
  since: Date;
  /** When they left; null for whoever sits. */
  until: Date | null;
}

export interface Telling {
  reader: Reader;
  changes: Change[];
  /** They have never been told of this timetable. */
  isFirst: boolean;
}

export interface Tellings {
  /** Each with what changes for them. */
  own: Telling[];
  /** Those who are told the whole in a line. */
  summary: Reader[];
}

/**
 * Whom a release tells what: who goes to a session learns what changes for them and nothing else; the host's leaders,
 * the organiser and the coordinator get a summary, at the first release the host's other people too. Who is asked and
 * not on the team yet is told nothing.
 */
export function tellingsOf(
  before: NumberedRelease | null,
  after: Told,
  readers: readonly Reader[],
  releasedBy: string,
): Tellings {
  const own = readers.flatMap((reader) => {
    // Whoever was seated since the last release had their sessions of it with the seat.
    const told = before?.told ?? null;
    const changes = hasHeardAll(before, reader) ? [] : changesFor(told, after, reader);
    const isFirst = lastTold(before, reader) === null && !standsIn(told, reader);
    return changes.length > 0 ? [{ reader, changes, isFirst }] : [];
  });
  const roles = before ? summarised : [...summarised, 'host_other' as const];
  const summary = readers.filter(
    (reader) =>
      reader.personId !== releasedBy &&
      reader.roles.some((role) => roles.includes(role)) &&
      !own.some((telling) => telling.reader === reader),
  );
  return { own, summary };
}

/** The release before as somebody saw it at its time; null for a peer who joined since. */
export function lastTold(before: NumberedRelease | null, reader: Pick<Reader, 'since'>): Told | null {
  return before && reader.since <= before.releasedAt ? before.told : null;
}

function standsIn(told: Told | null, { personId }: Reader): boolean {
  return told?.sessions.some(({ peers }) => peers.some((peer) => peer.personId === personId)) ?? false;
}

// Whoever left before the last release was freed by it.
function hasHeardAll(before: NumberedRelease | null, { until }: Reader): boolean {
  return until !== null && (before === null || until < before.releasedAt);
}

function changesFor(before: Told | null, after: Told, { personId, roles }: Reader): Change[] {
  if (roles.length > 0) return changesBetween(before, after, personId);
  // Somebody who has left is freed of what still stands in their calendar, and learns nothing new.
  const sessions = after.sessions.map((session) => ({
    ...session,
    peers: session.peers.filter((peer) => peer.personId !== personId),
  }));
  return changesBetween(before, { ...after, sessions }, personId);
}

const summarised: SeatRole[] = ['political_lead', 'chief_executive', 'organiser', 'coordinator'];
