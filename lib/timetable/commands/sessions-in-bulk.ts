import type { Transaction } from '@/lib/platform/database';
import { newId } from '@/lib/platform/ids';
import type { PlannedSession } from '@/lib/timetable/session';

/** Adds sessions to a timetable, each under an id of its own. */
export async function addSessions(
  db: Transaction,
  reviewId: string,
  sessions: readonly PlannedSession[],
): Promise<void> {
  const added = sessions.map((session) => ({ ...session, id: newId() }));
  await db.timetableSession.createMany({ data: added.map((each) => ({ ...rowOf(each), reviewId })) });
  await addBelongings(db, added);
}

/** Puts sessions at what they say now; each gets its next version. */
export async function changeSessions(db: Transaction, sessions: readonly PlannedSession[]): Promise<void> {
  const sessionId = { in: sessions.map(({ id }) => id) };
  await db.sessionPeer.deleteMany({ where: { sessionId } });
  await db.sessionGroup.deleteMany({ where: { sessionId } });
  await db.sessionLine.deleteMany({ where: { sessionId } });
  for (const session of sessions)
    await db.timetableSession.update({
      where: { id: session.id },
      data: { ...rowOf(session), version: { increment: 1 } },
    });
  await addBelongings(db, sessions);
}

function rowOf(session: PlannedSession) {
  const { id, title, kind, purpose, startsAt, endsAt, placeId, stepFreeNeeded, pinned } = session;
  const own = { id, title, kind, purpose, startsAt, endsAt, placeId, stepFreeNeeded, pinned };
  return { ...own, areas: [...session.areas], principles: [...session.principles] };
}

async function addBelongings(db: Transaction, sessions: readonly PlannedSession[]): Promise<void> {
  await db.sessionPeer.createMany({
    data: sessions.flatMap(({ id, peers }) => peers.map((peer) => ({ ...peer, sessionId: id }))),
  });
  await db.sessionGroup.createMany({
    data: sessions.flatMap(({ id, groups }) =>
      groups.map(({ kind, label, number }) => ({ id: newId(), sessionId: id, kind, label, number })),
    ),
  });
  await db.sessionLine.createMany({
    data: sessions.flatMap(({ id, lines }) => lines.map((lineId) => ({ sessionId: id, lineId }))),
  });
}
