import { type Change, changesBetween, type Told, type ToldSession } from '@/lib/timetable/changes';

export interface NumberedRelease {
  number: number;
  releasedAt: Date;
  told: Told;
}

/** A session as one person was last told of it. */
export interface OwnSession extends ToldSession {
  /** The release in which it last changed for them, and when that was. */
  number: number;
  changedAt: Date;
  /** Dropped, or they go no more. */
  isOff: boolean;
}

/**
 * Every session that one person was ever told to go to, each as it stands now and with the release that last changed
 * it for them, in the order of time. Releases in the order of their numbers.
 */
export function ownSessions(releases: readonly NumberedRelease[], personId: string): OwnSession[] {
  return followed(releases, (before, after) => changesBetween(before, after, personId));
}

/** One session through all releases, for somebody who is met in it; null where no release has told of it. */
export function followedSession(releases: readonly NumberedRelease[], sessionId: string): OwnSession | null {
  const alone = releases.map(({ told, ...release }) => ({
    ...release,
    told: { ...told, sessions: told.sessions.filter((session) => session.id === sessionId) },
  }));
  const [found] = followed(alone, (before, after) => changesBetween(before, after).filter(concernsWhoIsMet));
  return found ?? null;
}

// Whom they meet with, and which areas that serves, is the team's business.
function concernsWhoIsMet(change: Change): boolean {
  if (change.kind !== 'changed') return true;
  return change.differences.some((difference) => !['serves', 'met', 'kind'].includes(difference));
}

function followed(
  releases: readonly NumberedRelease[],
  changesOf: (before: Told | null, after: Told) => Change[],
): OwnSession[] {
  const known = new Map<string, OwnSession>();
  let before: Told | null = null;
  for (const { number, releasedAt, told } of releases) {
    for (const { kind, is } of changesOf(before, told)) {
      const isOff = kind === 'dropped' || kind === 'left';
      known.set(is.session.id, { ...is, number, changedAt: releasedAt, isOff });
    }
    before = told;
  }
  return [...known.values()].toSorted(
    (a, b) =>
      a.session.startsAt.getTime() - b.session.startsAt.getTime() || (a.session.id < b.session.id ? -1 : 1),
  );
}
