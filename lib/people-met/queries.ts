import { isOpen, type PersonMet } from '@/lib/people-met/rules';
import { metToken } from '@/lib/people-met/schema';
import { databaseDate, dayOf, now } from '@/lib/platform/clock';
import { reading, readingAs, type Transaction } from '@/lib/platform/database';
import type { Permit } from '@/lib/platform/permit';
import { tokenHash } from '@/lib/session/token';
import { followedSession, type NumberedRelease, type OwnSession } from '@/lib/timetable/own-sessions';
import { releasesOf } from '@/lib/timetable/queries/releases';

export interface FollowedPerson {
  person: PersonMet;
  /** Their session as it was last told; null before a release tells of it. */
  own: OwnSession | null;
  /** Their session lost its place, and a new one is looked for. */
  isMoving: boolean;
}

/** The people met whom the transaction's person may see (row-level security), each with their session as it was told. */
export async function peopleMetOf(
  db: Transaction,
  reviewId: string,
  releases: readonly NumberedRelease[],
): Promise<FollowedPerson[]> {
  const people = await db.sessionPerson.findMany({
    where: { reviewId },
    orderBy: { id: 'asc' },
    select: personFields,
  });
  const wanted = await wantedAmong(
    db,
    people.map(({ sessionId }) => sessionId),
  );
  const sessions = new Map<string, OwnSession | null>();
  return people.map((person) => {
    const { sessionId } = person;
    const own = sessions.get(sessionId) ?? followedSession(releases, sessionId);
    sessions.set(sessionId, own);
    return { person, own, isMoving: wanted.has(sessionId) };
  });
}

/** The people met of a review, for whoever tells them. */
export async function listPeopleMet({ viewer, review }: Permit<'people_met.tell'>) {
  return readingAs(viewer.personId, async (db) => {
    const people = await peopleMetOf(db, review.id, await releasesOf(db, review.id));
    const sessions = await db.timetableSession.findMany({
      where: { id: { in: people.map(({ person }) => person.sessionId) } },
      select: { id: true, title: true, startsAt: true, endsAt: true, droppedAt: true },
    });
    return { people, sessions: new Map(sessions.map((session) => [session.id, session])) };
  });
}

/** Takes the link's own row, and no other, into this transaction's sight; null for a link that opens nothing. */
export async function personByLink(db: Transaction, token: string) {
  const known = metToken.safeParse(token);
  if (!known.success) return null;
  const hash = tokenHash(known.data);
  await db.$queryRaw`select set_config('app.link', ${hash}, true)`;
  return db.sessionPerson.findUnique({
    where: { linkHash: hash },
    select: { ...personFields, reviewId: true },
  });
}

/** Everything on somebody's own page: their session and nothing else. Null for a wrong link and an ended one alike. */
export async function getMetPage(token: string) {
  const person = await reading().$transaction((db) => personByLink(db, token));
  if (!person) return null;
  const review = await reading().review.findUnique({ where: { id: person.reviewId }, select: reviewFields });
  const own = followedSession(await releasesOf(reading(), person.reviewId), person.sessionId);
  const wanted = await wantedAmong(reading(), [person.sessionId]);
  if (!(review && isOpen(person, own, now()))) return null;
  return {
    person: { name: person.name, cannotComeAt: person.cannotComeAt, words: person.cannotComeWords },
    host: review.hosts.map(({ name }) => name).join(' and '),
    organiser: review.seats[0]?.person.name ?? null,
    own,
    isOff: own.isOff || review.stage === 'withdrawn',
    isMoving: wanted.has(person.sessionId) && review.stage !== 'withdrawn',
    isPaused: review.pausedAt !== null,
    peers: await peersIn(own),
    rawNotesMonths: (await reading().networkSettings.findUniqueOrThrow({ where: { id: 1 } })).rawNotesMonths,
  };
}

// A session that a repair drops is wanted again under the same id.
async function wantedAmong(db: Transaction, ids: readonly string[]): Promise<Set<string>> {
  const rows = await db.wantedSession.findMany({
    where: { id: { in: [...ids] }, droppedAt: null },
    select: { id: true },
  });
  return new Set(rows.map(({ id }) => id));
}

export type MetPage = NonNullable<Awaited<ReturnType<typeof getMetPage>>>;

async function peersIn({ session }: OwnSession) {
  const today = databaseDate(dayOf(now()));
  const people = await reading().person.findMany({
    where: { id: { in: session.peers.map(({ personId }) => personId) } },
    select: {
      id: true,
      name: true,
      posts: {
        where: { fromOn: { lte: today }, OR: [{ untilOn: null }, { untilOn: { gte: today } }] },
        orderBy: { fromOn: 'desc' },
        take: 1,
        select: { title: true, organisation: { select: { name: true } } },
      },
    },
  });
  return session.peers.flatMap(({ personId, part }) => {
    const person = people.find(({ id }) => id === personId);
    const post = person?.posts[0];
    return person
      ? [{ name: person.name, part, post: post ? `${post.title}, ${post.organisation.name}` : '' }]
      : [];
  });
}

const personFields = {
  id: true,
  sessionId: true,
  name: true,
  email: true,
  linkHash: true,
  linkSentAt: true,
  linkRevokedAt: true,
  cannotComeAt: true,
  cannotComeWords: true,
  cannotComeSeenAt: true,
  toldNumber: true,
  mailings: true,
} as const;

const reviewFields = {
  stage: true,
  pausedAt: true,
  hosts: { orderBy: { name: 'asc' }, select: { name: true } },
  seats: {
    where: { role: 'organiser', endedAt: null },
    orderBy: { startedAt: 'asc' },
    take: 1,
    select: { person: { select: { name: true } } },
  },
} as const;
