import { mondayOf } from '@/lib/calendar/days';
import { period, runsToday } from '@/lib/network/queries/dates';
import { contains, from, isId, page } from '@/lib/network/queries/paging';
import { databaseDate, dayOf, now, plainDate } from '@/lib/platform/clock';
import { reading } from '@/lib/platform/database';
import type { NetworkPermit } from '@/lib/platform/permit';
import type { Prisma } from '@/lib/platform/prisma/client';
import type { PostKind, Principle } from '@/lib/platform/prisma/enums';

export interface PeerFilter {
  search?: string | undefined;
  principle?: Principle | undefined;
  /** What they are today: a councillor or officer of a council, or from a co-operative body. */
  kind?: 'councillor' | 'officer' | 'external' | undefined;
  /** Those who wait to be accepted into the pool. */
  waiting?: boolean | undefined;
  after?: string | undefined;
}

/** A page of 25 peers in the order of their names. */
export async function listPeers(_permit: NetworkPermit<'peer.list'>, filter: PeerFilter) {
  const rows = await reading().person.findMany({
    where: conditions(filter),
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    ...from(filter.after),
    select: {
      id: true,
      name: true,
      posts: {
        where: runsToday(),
        orderBy: { fromOn: 'desc' },
        select: {
          id: true,
          kind: true,
          title: true,
          politicalGroup: true,
          organisation: { select: { shortName: true, kind: true } },
        },
      },
      peer: { select: { languages: true, trainedOn: true, acceptedAt: true, setAsideAt: true } },
      proposed: { select: { id: true } },
      experience: { select: { principle: true } },
    },
  });
  return page(rows);
}
export type PeerRow = Awaited<ReturnType<typeof listPeers>>['rows'][number];

function conditions({ search, principle, kind, waiting }: PeerFilter): Prisma.PersonWhereInput {
  const words = contains(search);
  return {
    peer: { isNot: null },
    AND: [
      waiting ? { OR: [{ peer: { acceptedAt: null, setAsideAt: null } }, { proposed: { some: {} } }] } : {},
      words
        ? {
            OR: [
              { name: words },
              { peer: { summary: words } },
              { posts: { some: { ...runsToday(), organisation: { name: words } } } },
            ],
          }
        : {},
      kind ? { posts: { some: { AND: [runsToday(), postOf(kind)] } } } : {},
    ],
    ...(principle ? { experience: { some: { principle } } } : {}),
  };
}

function postOf(kind: 'councillor' | 'officer' | 'external'): Prisma.PostWhereInput {
  if (kind === 'external') return { organisation: { kind: 'co_operative_body' } };
  return { kind: kind satisfies PostKind, organisation: { kind: 'council' } };
}

/**
 * A peer with all that a coordinator may know; null for a person who is no peer. Who is on a team is that review's to
 * know: of reviews without a seat for the coordinator there is but the number.
 */
export async function getPeer({ viewer }: NetworkPermit<'peer.list'>, personId: string) {
  if (!isId(personId)) return null;
  const row = await reading().person.findUnique({
    where: { id: personId },
    select: selection(viewer.personId),
  });
  if (!row?.peer) return null;
  const { peer, posts, proposed, interests, seats, weeks, ...person } = row;
  const own = seats.filter((seat) => seat.review.seats.length > 0);
  const organisations = await reading().organisation.findMany({
    where: { id: { in: interests.map((each) => each.organisationId) } },
    select: { id: true, name: true },
  });
  const names = new Map(organisations.map((each) => [each.id, each.name]));
  return {
    ...person,
    ...peer,
    trainedOn: peer.trainedOn && plainDate(peer.trainedOn),
    posts: posts.map(({ fromOn, untilOn, ...post }) => ({ ...post, ...period({ fromOn, untilOn }) })),
    proposed: proposed.map(({ fromOn, untilOn, ...post }) => ({ ...post, ...period({ fromOn, untilOn }) })),
    weeks: weeks.map(({ weekOn, state }) => ({ on: plainDate(weekOn), state })),
    interests: interests.map(({ organisationId, ...each }) => ({
      ...each,
      organisation: names.get(organisationId) ?? '',
    })),
    reviews: own.map(({ id, role, review: { seats: _, ...review } }) => ({ id, role, ...review })),
    otherReviews: seats.length - own.length,
  };
}
export type Peer = NonNullable<Awaited<ReturnType<typeof getPeer>>>;

const selection = (viewerId: string) =>
  ({
    id: true,
    name: true,
    email: true,
    posts: {
      orderBy: [{ fromOn: 'desc' }, { id: 'desc' }],
      select: {
        id: true,
        kind: true,
        title: true,
        politicalGroup: true,
        fromOn: true,
        untilOn: true,
        organisation: { select: { id: true, name: true } },
      },
    },
    peer: {
      select: {
        summary: true,
        languages: true,
        training: true,
        trainedOn: true,
        vouchedBy: true,
        appliedAt: true,
        acceptedAt: true,
        setAsideAt: true,
        setAsideWords: true,
        accessNeeds: true,
        needsStepFree: true,
        organiserSeesAccess: true,
        version: true,
      },
    },
    experience: { orderBy: { principle: 'asc' }, select: { principle: true, example: true } },
    interests: {
      orderBy: { id: 'asc' },
      select: { id: true, organisationId: true, kind: true, nature: true },
    },
    proposed: { orderBy: { fromOn: 'desc' }, select: proposedSelection },
    weeks: {
      where: { weekOn: { gte: thisWeek() } },
      orderBy: { weekOn: 'asc' },
      select: { weekOn: true, state: true },
    },
    seats: {
      where: { role: { in: ['lead_peer', 'peer'] } },
      orderBy: { startedAt: 'desc' },
      select: {
        id: true,
        role: true,
        review: {
          select: {
            reference: true,
            title: true,
            stage: true,
            seats: { where: { personId: viewerId, endedAt: null }, select: { id: true } },
          },
        },
      },
    },
  }) satisfies Prisma.PersonSelect;

export const proposedSelection = {
  id: true,
  kind: true,
  title: true,
  politicalGroup: true,
  fromOn: true,
  untilOn: true,
  organisation: { select: { id: true, name: true } },
} as const;

const thisWeek = () => databaseDate(mondayOf(dayOf(now())));

/** A person who may become a peer, for a first profile; null where there is none, or a profile already. */
export async function getPeerToBe(_permit: NetworkPermit<'peer.list'>, personId: string) {
  if (!isId(personId)) return null;
  return reading().person.findFirst({
    where: { id: personId, peer: null },
    select: { id: true, name: true },
  });
}
