import { plainDate } from '@/lib/platform/clock';
import { reading } from '@/lib/platform/database';
import type { NetworkPermit } from '@/lib/platform/permit';
import type { Prisma } from '@/lib/platform/prisma/client';
import type { Nation, Stage } from '@/lib/platform/prisma/enums';
import type { Viewer } from '@/lib/platform/viewer';

export interface ReviewFilter {
  search?: string | undefined;
  stage?: Stage | undefined;
  nation?: Nation | undefined;
  /** A coordinator's id. */
  coordinator?: string | undefined;
  /** The id of the review after which the page begins. */
  after?: string | undefined;
}

const pageSize = 25;

/**
 * The reviews whose outline a viewer may see, as a condition in SQL: the same answer as `review.outline` gives one by
 * one (a test holds the two together).
 */
export function visibleTo(viewer: Viewer): Prisma.ReviewWhereInput {
  if (viewer.standing.has('any_coordinator')) return {};
  const { personId } = viewer;
  return {
    OR: [
      { seats: { some: { personId, endedAt: null } } },
      { team: { some: { personId, status: { in: ['invited', 'accepted'] } } } },
    ],
  };
}

/** A page of 25 reviews, newest first, and the id to go on from. */
export async function listReviews(permit: NetworkPermit<'review.list'>, filter: ReviewFilter) {
  const rows = await reading().review.findMany({
    where: {
      AND: [visibleTo(permit.viewer), conditions(filter)],
      ...(filter.after ? { id: { lt: filter.after } } : {}),
    },
    orderBy: { id: 'desc' },
    take: pageSize + 1,
    select: {
      id: true,
      reference: true,
      title: true,
      stage: true,
      stageSince: true,
      pausedAt: true,
      nation: true,
      onSiteFrom: true,
      onSiteTo: true,
      seats: {
        where: { role: 'coordinator', endedAt: null },
        select: { person: { select: { name: true } } },
      },
    },
  });
  const page = rows.slice(0, pageSize).map(({ seats, onSiteFrom, onSiteTo, ...row }) => ({
    ...row,
    onSiteFrom: onSiteFrom && plainDate(onSiteFrom),
    onSiteTo: onSiteTo && plainDate(onSiteTo),
    coordinator: seats[0]?.person.name ?? null,
  }));
  return { rows: page, next: rows.length > pageSize ? (page.at(-1)?.id ?? null) : null };
}

/** The coordinators of the reviews that a viewer may see, to filter by. */
export async function listCoordinators(permit: NetworkPermit<'review.list'>) {
  return reading().person.findMany({
    where: { seats: { some: { role: 'coordinator', endedAt: null, review: visibleTo(permit.viewer) } } },
    orderBy: { name: 'asc' },
    select: { id: true, name: true },
  });
}

function conditions({ search, stage, nation, coordinator }: ReviewFilter): Prisma.ReviewWhereInput {
  const words = search?.trim().slice(0, 100);
  return {
    ...(stage ? { stage } : {}),
    ...(nation ? { nation } : {}),
    ...(coordinator
      ? { seats: { some: { personId: coordinator, role: 'coordinator', endedAt: null } } }
      : {}),
    ...(words
      ? {
          OR: [
            { title: { contains: words, mode: 'insensitive' } },
            { reference: { startsWith: words, mode: 'insensitive' } },
          ],
        }
      : {}),
  };
}
