import type { PackedSession, ReviewPack } from '@/lib/notes/pack';
import type { SourceKind } from '@/lib/platform/prisma/enums';

const minute = 60_000;

/** The review whose days are on or come next, else the last one; the one asked for, where the device keeps it. */
export function reviewAt(
  packs: readonly ReviewPack[],
  asked: string | null,
  today: string,
): ReviewPack | null {
  const byDay = packs.toSorted((a, b) => (a.onSiteFrom ?? '9').localeCompare(b.onSiteFrom ?? '9'));
  return (
    byDay.find((pack) => pack.reference === asked) ??
    byDay.find((pack) => (pack.onSiteTo ?? '9') >= today) ??
    byDay.at(-1) ??
    null
  );
}

/** One’s own sessions in the order of their times. */
export function ownSessions(sessions: readonly PackedSession[]): PackedSession[] {
  return sessions.filter(({ mine }) => mine).toSorted((a, b) => a.startsAt.localeCompare(b.startsAt));
}

/** The session that is on or comes next for this peer, and the one after it. */
export function nextSessions(sessions: readonly PackedSession[], now: Date) {
  const [next, after] = ownSessions(sessions).filter((session) => new Date(session.endsAt) > now);
  return { next: next ?? null, after: after ?? null };
}

/**
 * The session that a note taken now belongs to: one that is on or begins within 15 minutes, else one that ended within
 * the last half hour.
 */
export function sessionOfNow(sessions: readonly PackedSession[], now: Date): PackedSession | null {
  const own = ownSessions(sessions);
  const begun = (session: PackedSession) => Date.parse(session.startsAt) - 15 * minute <= now.getTime();
  const on = own.filter((session) => begun(session) && new Date(session.endsAt) > now);
  const over = own.filter(({ endsAt }) => {
    const since = now.getTime() - Date.parse(endsAt);
    return since >= 0 && since <= 30 * minute;
  });
  return on.at(-1) ?? over.at(-1) ?? null;
}

/** Own sessions that are over and of which notes wait to be shared, the latest first. */
export function endedWithUnshared(
  sessions: readonly PackedSession[],
  notes: readonly { content: { sessionId: string | null; shared: boolean } | null }[],
  now: Date,
): { session: PackedSession; unshared: number }[] {
  return ownSessions(sessions)
    .filter(({ endsAt }) => new Date(endsAt) <= now)
    .map((session) => ({
      session,
      unshared: notes.filter(({ content }) => content?.sessionId === session.id && !content.shared).length,
    }))
    .filter(({ unshared }) => unshared > 0)
    .toReversed();
}

/** The kind of source that goes without asking: the only kind met, or what a visit is. */
export function onlySource(session: PackedSession | null, isDocument: boolean): SourceKind | null {
  if (isDocument) return 'document';
  if (!session) return null;
  const kinds = new Set(session.groups.map(({ kind }) => kind));
  const [kind] = kinds;
  if (kinds.size === 1) return kind ?? null;
  return kinds.size === 0 && (session.kind === 'visit' || session.kind === 'observation') ? 'visit' : null;
}

/** Things by what they share, in the order in which each group’s first came. */
export function grouped<T>(things: readonly T[], keyOf: (thing: T) => string): [string, T[]][] {
  const groups = new Map<string, T[]>();
  for (const thing of things) {
    const group = groups.get(keyOf(thing));
    if (group) group.push(thing);
    else groups.set(keyOf(thing), [thing]);
  }
  return [...groups];
}
