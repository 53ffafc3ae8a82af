import { Temporal } from 'temporal-polyfill';
import { databaseDate, plainDate } from '@/lib/platform/clock';
import type { Transaction } from '@/lib/platform/database';
import type { ReviewFacts } from '@/lib/platform/facts';
import type { Prisma } from '@/lib/platform/prisma/client';
import { currentPost } from '@/lib/team/queries/peer-facts';

/** Peers whom a coordinator has accepted, and whoever sits on this team already. */
const poolOf = (reviewId: string) =>
  ({
    OR: [{ peer: { acceptedAt: { not: null } } }, { teamPlaces: { some: { reviewId } } }],
  }) satisfies Prisma.PersonWhereInput;

/** Everything that is stored about the pool, a flat list a table: at five thousand peers a nested one costs seconds. */
export async function poolRows(db: Transaction, review: Pick<ReviewFacts, 'id' | 'onSiteFrom' | 'onSiteTo'>) {
  const inPool = poolOf(review.id);
  const people = await db.person.findMany({
    where: inPool,
    orderBy: { id: 'asc' },
    select: { id: true, name: true, peer: { select: { languages: true, trainedOn: true } } },
  });
  const posts = await db.post.findMany({
    where: { ...currentPost(), person: inPool },
    orderBy: [{ fromOn: 'desc' }, { id: 'asc' }],
    select: {
      personId: true,
      kind: true,
      title: true,
      politicalGroup: true,
      organisationId: true,
      untilOn: true,
    },
  });
  const experience = await db.peerExperience.findMany({
    where: { person: inPool },
    select: { personId: true, principle: true },
  });
  const members = await db.teamMember.findMany({
    where: { reviewId: review.id },
    orderBy: [{ proposedAt: 'asc' }, { id: 'asc' }],
    select: { id: true, personId: true, place: true, status: true, invitedAt: true },
  });
  return { people, posts, experience, members, weeks: await weekRows(db, review, inPool) };
}
export type PoolRows = Awaited<ReturnType<typeof poolRows>>;

async function weekRows(
  db: Transaction,
  review: Pick<ReviewFacts, 'onSiteFrom' | 'onSiteTo'>,
  person: Prisma.PersonWhereInput,
) {
  const mondays = mondaysOf(review);
  const rows = await db.peerWeek.findMany({
    where: { weekOn: { in: mondays.map(databaseDate) }, person },
    orderBy: { weekOn: 'asc' },
    select: { personId: true, weekOn: true, state: true },
  });
  return { mondays, rows: rows.map(({ weekOn, ...row }) => ({ ...row, weekOn: plainDate(weekOn) })) };
}

/** The Mondays of the weeks into which a visit falls. */
export function mondaysOf({ onSiteFrom, onSiteTo }: Pick<ReviewFacts, 'onSiteFrom' | 'onSiteTo'>): string[] {
  if (!(onSiteFrom && onSiteTo)) return [];
  const first = Temporal.PlainDate.from(onSiteFrom);
  const mondays: string[] = [];
  let monday = first.subtract({ days: first.dayOfWeek - 1 });
  while (monday.toString() <= onSiteTo) {
    mondays.push(monday.toString());
    monday = monday.add({ days: 7 });
  }
  return mondays;
}

/** The bodies from which the pool comes and the hosts, with where they lie. */
export function bodyRows(db: Transaction, ids: readonly string[]) {
  return db.organisation.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: {
      id: true,
      kind: true,
      shortName: true,
      region: true,
      nation: true,
      latitude: true,
      longitude: true,
    },
  });
}
export type BodyRow = Awaited<ReturnType<typeof bodyRows>>[number];
