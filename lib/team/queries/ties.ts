import { Temporal } from 'temporal-polyfill';
import { databaseDate, dayOf, now, plainDate } from '@/lib/platform/clock';
import type { Transaction } from '@/lib/platform/database';
import type { ReviewFacts } from '@/lib/platform/facts';
import type { Prisma } from '@/lib/platform/prisma/client';
import { waiversOf } from '@/lib/team/queries/waivers';
import {
  type Conflict,
  conflictsOf,
  type HostTies,
  type PeerTies,
  type PostTie,
  yearsBetween,
} from '@/lib/team/rules/conflicts';
import { visited } from '@/lib/team/rules/visited';

type About = Pick<ReviewFacts, 'id' | 'hosts' | 'onSiteFrom' | 'onSiteTo'>;

/**
 * What stands between people and the hosts of a review, by person. Read it as the review's coordinator: declarations
 * are confidential.
 */
export async function conflictsFor(
  db: Transaction,
  review: About,
  personIds: readonly string[],
): Promise<Map<string, Conflict[]>> {
  const today = dayOf(now());
  const hosts = await hostTies(db, review);
  const people = await db.person.findMany({
    where: { id: { in: [...personIds] } },
    select: selection(review),
  });
  const found = await db.declaration.findMany({
    where: { reviewId: review.id, outcome: 'conflict' },
    select: { personId: true },
  });
  const foundIds = new Set(found.map((each) => each.personId));
  const waivers = await waiversOf(db, review.id);
  return new Map(
    people.map((person) => {
      const ties = { ...tiesOf(person, foundIds), waivers: waivers.get(person.id) ?? [] };
      return [person.id, conflictsOf(ties, hosts, today)];
    }),
  );
}

async function hostTies(db: Transaction, review: About): Promise<HostTies[]> {
  const councils = await db.organisation.findMany({
    where: { id: { in: review.hosts.map((host) => host.organisationId) } },
    select: {
      id: true,
      name: true,
      county: true,
      combinedAuthority: true,
      neighboursFrom: true,
      predecessors: { select: { predecessorId: true } },
      successors: { select: { successorId: true } },
    },
  });
  const ties: HostTies[] = [];
  for (const { id, predecessors, successors, neighboursFrom, ...host } of councils) {
    const formerIds = predecessors.map((each) => each.predecessorId);
    ties.push({
      ...host,
      organisationId: id,
      formerIds,
      successorIds: successors.map((each) => each.successorId),
      reviewedIds: await reviewedBy(db, [id, ...formerIds], review.id),
      neighbourIds: await borderingOn(db, [id, ...formerIds]),
      neighboursKnown: neighboursFrom !== null,
    });
  }
  return ties;
}

/** The councils that share a boundary with one of these; a pair stands once, on either side. */
async function borderingOn(db: Transaction, ids: readonly string[]): Promise<string[]> {
  const among = { in: [...ids] };
  const pairs = await db.neighbour.findMany({ where: { OR: [{ oneId: among }, { otherId: among }] } });
  return pairs.flatMap(({ oneId, otherId }) => [oneId, otherId]).filter((id) => !ids.includes(id));
}

/** The hosts of the reviews on which somebody sat who held a post at one of these councils then. */
async function reviewedBy(
  db: Transaction,
  councilIds: readonly string[],
  reviewId: string,
): Promise<string[]> {
  const since = Temporal.PlainDate.from(dayOf(now())).subtract({ years: yearsBetween }).toString();
  const at = { organisationId: { in: [...councilIds] } };
  const seats = await db.seat.findMany({
    where: {
      reviewId: { not: reviewId },
      role: { in: ['lead_peer', 'peer'] },
      person: { posts: { some: at } },
      review: {
        stage: { notIn: ['withdrawn', 'declined'] },
        OR: [{ onSiteTo: null }, { onSiteTo: { gte: databaseDate(since) } }],
      },
    },
    select: {
      startedAt: true,
      endedAt: true,
      person: { select: { posts: { where: at, select: { fromOn: true, untilOn: true } } } },
      review: { select: { onSiteFrom: true, hosts: { select: { organisationId: true } } } },
    },
  });
  return seats
    .filter(({ endedAt, review }) => visited(endedAt, review.onSiteFrom))
    .filter(({ startedAt, person }) =>
      person.posts.some(
        ({ fromOn, untilOn }) => fromOn <= startedAt && (untilOn === null || untilOn >= startedAt),
      ),
    )
    .flatMap(({ review }) => review.hosts.map((host) => host.organisationId));
}

const post = {
  fromOn: true,
  untilOn: true,
  organisation: {
    select: {
      id: true,
      name: true,
      kind: true,
      county: true,
      combinedAuthority: true,
      neighboursFrom: true,
      successors: { select: { successorId: true } },
    },
  },
} satisfies Prisma.PostSelect & Prisma.ProposedPostSelect;

const selection = (review: About) =>
  ({
    id: true,
    posts: { select: post },
    proposed: { select: post },
    interests: { select: { organisationId: true, kind: true } },
    seats: {
      where: { reviewId: review.id, endedAt: null, role: { notIn: ['lead_peer', 'peer'] } },
      select: { id: true },
    },
    teamPlaces: { where: sameDays(review), select: { id: true } },
  }) satisfies Prisma.PersonSelect;

// Without days of its own, a review crosses no other.
function sameDays({ id, onSiteFrom, onSiteTo }: About): Prisma.TeamMemberWhereInput {
  if (!onSiteFrom || !onSiteTo) return { id: { in: [] } };
  return {
    reviewId: { not: id },
    status: { in: ['invited', 'accepted'] },
    review: {
      stage: { in: ['scoping', 'preparing', 'on_site'] },
      onSiteFrom: { lte: databaseDate(onSiteTo) },
      onSiteTo: { gte: databaseDate(onSiteFrom) },
    },
  };
}

type PersonRow = Prisma.PersonGetPayload<{ select: ReturnType<typeof selection> }>;

function tiesOf(person: PersonRow, foundIds: ReadonlySet<string>): Omit<PeerTies, 'waivers'> {
  return {
    posts: person.posts.map(postTie),
    proposed: person.proposed.map(postTie),
    interests: person.interests,
    hasOtherSeat: person.seats.length > 0,
    foundConflict: foundIds.has(person.id),
    elsewhere: person.teamPlaces.length > 0,
  };
}

function postTie({ organisation, fromOn, untilOn }: PersonRow['posts'][number]): PostTie {
  return {
    organisationId: organisation.id,
    organisation: organisation.name,
    isCouncil: organisation.kind === 'council',
    neighboursKnown: organisation.neighboursFrom !== null,
    county: organisation.county,
    combinedAuthority: organisation.combinedAuthority,
    successorIds: organisation.successors.map((each) => each.successorId),
    fromOn: plainDate(fromOn),
    untilOn: untilOn && plainDate(untilOn),
  };
}
