import { reading, type Transaction } from '@/lib/platform/database';
import type { Permit } from '@/lib/platform/permit';
import type { SeatRole } from '@/lib/platform/prisma/enums';
import type { NumberedRelease } from '@/lib/timetable/own-sessions';
import { releaseContent } from '@/lib/timetable/release';
import type { Reader } from '@/lib/timetable/tellings';

/** Every release of a review as it was told, in the order of the numbers; for pages, and for commands under their lock. */
export async function releasesOf(db: Transaction, reviewId: string): Promise<NumberedRelease[]> {
  const rows = await db.timetableRelease.findMany({
    where: { reviewId },
    orderBy: { number: 'asc' },
    select: { number: true, releasedAt: true, content: true },
  });
  return rows.map(({ content, ...row }) => ({ ...row, told: releaseContent.parse(content) }));
}

/** Everybody who sits or sat on the review, but for readers of its report. */
export async function readersOf(db: Transaction, reviewId: string): Promise<Reader[]> {
  const seats = await db.seat.findMany({
    where: { reviewId, role: { not: 'reader' } },
    orderBy: [{ startedAt: 'asc' }, { id: 'asc' }],
    select: {
      personId: true,
      role: true,
      startedAt: true,
      endedAt: true,
      person: { select: { name: true, email: true } },
    },
  });
  const readers = new Map<string, Reader & { roles: SeatRole[] }>();
  for (const { personId, role, startedAt, endedAt, person } of seats) {
    const known = readers.get(personId);
    const reader = known ?? { personId, ...person, roles: [], since: startedAt, until: endedAt };
    if (!endedAt) {
      // Whoever comes back begins anew.
      if (reader.roles.length === 0) reader.since = startedAt;
      reader.until = null;
      reader.roles.push(role);
    } else if (reader.until && reader.until < endedAt) reader.until = endedAt;
    readers.set(personId, reader);
  }
  return [...readers.values()];
}

/** The names of everybody who stands in some sessions, by id. */
export async function peerNames(
  db: Transaction,
  sessions: readonly { peers: readonly { personId: string }[] }[],
): Promise<Map<string, string>> {
  const ids = sessions.flatMap((session) => session.peers.map((peer) => peer.personId));
  const people = await db.person.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: { id: true, name: true },
  });
  return new Map(people.map(({ id, name }) => [id, name]));
}

/** All releases, for whoever sees the timetable. */
export async function listReleases(permit: Permit<'timetable.view'>) {
  const releases = await releasesOf(reading(), permit.review.id);
  const names = await peerNames(
    reading(),
    releases.flatMap(({ told }) => told.sessions),
  );
  const rows = await reading().timetableRelease.findMany({
    where: { reviewId: permit.review.id },
    select: { number: true, releasedById: true },
  });
  const people = await reading().person.findMany({
    where: { id: { in: rows.map((row) => row.releasedById) } },
    select: { id: true, name: true },
  });
  const by = new Map(
    rows.map((row) => [row.number, people.find(({ id }) => id === row.releasedById)?.name ?? '']),
  );
  return { releases: releases.map((release) => ({ ...release, by: by.get(release.number) ?? '' })), names };
}
