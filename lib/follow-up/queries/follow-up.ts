import { asSeen, recommendation, withPlainActions } from '@/lib/follow-up/queries/recommendation';
import { sightOf } from '@/lib/follow-up/queries/sight';
import { plainDate } from '@/lib/platform/clock';
import { reading } from '@/lib/platform/database';
import type { Permit } from '@/lib/platform/permit';
import { inForceOf } from '@/lib/publication/queries/in-force';
import { tellsRecommendations } from '@/lib/publication/rules';

/**
 * The recommendations of a review with the council's responses, its actions and what the peers saw, by number. Null where
 * the report has come to this viewer without them.
 */
export async function listRecommendations(permit: Permit<'follow_up.view'>) {
  const sight = await sightOf(permit);
  if (!sight.recommendations) return null;
  const rows = await reading().recommendation.findMany({
    where: { reviewId: permit.review.id, droppedAt: null },
    orderBy: { number: 'asc' },
    select: recommendation,
  });
  return rows.map((row) => asSeen(row, sight));
}

/** The offer of a follow-up visit, its answer and its days; null until it is offered. */
export async function getFollowUp(permit: Permit<'follow_up.view'>) {
  const row = await reading().followUp.findUnique({
    where: { reviewId: permit.review.id },
    select: {
      state: true,
      offeredAt: true,
      answeredAt: true,
      words: true,
      visitFrom: true,
      visitTo: true,
      version: true,
    },
  });
  if (!row) return null;
  return {
    ...row,
    visitFrom: row.visitFrom && plainDate(row.visitFrom),
    visitTo: row.visitTo && plainDate(row.visitTo),
  };
}

/** The signed follow-up report, if there is one and it has come to this viewer. */
export async function getFollowUpReport(permit: Permit<'follow_up.view'>) {
  const sight = await sightOf(permit);
  if (!sight.report) return null;
  return reading().reportEdition.findFirst({
    where: { reviewId: permit.review.id, kind: 'follow_up', status: 'final' },
    select: {
      id: true,
      madeAt: true,
      fileId: true,
      sha256: true,
      content: true,
      file: { select: { sha256: true, name: true, type: true, size: true } },
    },
  });
}

/** What the public may read of the council's progress: its own words, by recommendation. */
export async function listPublicProgress(permit: Permit<'actions.view_public'>) {
  const rows = await reading().recommendation.findMany({
    where: { reviewId: permit.review.id, droppedAt: null },
    orderBy: { number: 'asc' },
    select: recommendation,
  });
  const inForce = await inForceOf(permit, 'feedback');
  const isReportPublic = inForce?.level === 'public' && tellsRecommendations(inForce);
  return rows.map(withPlainActions).map(({ number, title, response, actions }) => ({
    number,
    title: isReportPublic ? title : null,
    response: isReportPublic ? response : null,
    actions,
  }));
}
