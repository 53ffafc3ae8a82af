import { databaseDate, dayOf, now, plainDate } from '@/lib/platform/clock';
import type { Prisma } from '@/lib/platform/prisma/client';
import type { TeamPlace } from '@/lib/platform/prisma/enums';
import type { PeerFacts } from '@/lib/team/peer';
import { fits, type Standpoint } from '@/lib/team/rules/chairs';

/** Selects what `peerFacts` needs; `year` is the calendar year of the visit. */
export const peerSelection = (reviewId: string, year: number) =>
  ({
    id: true,
    name: true,
    posts: {
      where: currentPost(),
      orderBy: { fromOn: 'desc' },
      select: {
        kind: true,
        title: true,
        politicalGroup: true,
        organisation: { select: { kind: true, shortName: true } },
      },
    },
    peer: { select: { summary: true, languages: true, trainedOn: true } },
    experience: { select: { principle: true, example: true } },
    seats: {
      where: {
        reviewId: { not: reviewId },
        role: { in: ['lead_peer', 'peer'] },
        endedAt: null,
        review: {
          onSiteFrom: { gte: databaseDate(`${year}-01-01`), lte: databaseDate(`${year}-12-31`) },
          stage: { notIn: ['withdrawn', 'declined'] },
        },
      },
      select: { id: true },
    },
  }) satisfies Prisma.PersonSelect;

/** A post held today. */
export function currentPost() {
  const today = databaseDate(dayOf(now()));
  return {
    fromOn: { lte: today },
    OR: [{ untilOn: null }, { untilOn: { gte: today } }],
  } satisfies Prisma.PostWhereInput;
}

type Row = Prisma.PersonGetPayload<{ select: ReturnType<typeof peerSelection> }>;

export function peerFacts(row: Row, place: TeamPlace): PeerFacts {
  const post = row.posts.find((each) => fits(place, standpoint(each))) ?? row.posts[0];
  const elected = place === 'lead' || place === 'councillor';
  return {
    personId: row.id,
    name: row.name,
    post: post ? `${post.title}, ${post.organisation.shortName}` : '',
    group: elected ? (post?.politicalGroup ?? null) : null,
    summary: row.peer?.summary ?? '',
    languages: row.peer?.languages ?? [],
    trainedOn: row.peer?.trainedOn ? plainDate(row.peer.trainedOn) : null,
    experience: row.experience,
    visits: row.seats.length,
  };
}

/** A post as the rule for chairs sees it. */
export function standpoint(post: {
  kind: Standpoint['kind'];
  organisation: { kind: Standpoint['organisationKind'] };
}) {
  return { kind: post.kind, organisationKind: post.organisation.kind };
}

/** The calendar year of a visit, or this one while it has no days. */
export function visitYear(onSiteFrom: string | null): number {
  return Number((onSiteFrom ?? dayOf(now())).slice(0, 4));
}
