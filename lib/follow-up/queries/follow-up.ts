import { recommendation, withPlainActions } from '@/lib/follow-up/queries/recommendation';
import { plainDate } from '@/lib/platform/clock';
import { reading } from '@/lib/platform/database';
import type { Permit } from '@/lib/platform/permit';

/** The recommendations of a review with the council's responses, its actions and what the peers saw, by number. */
export async function listRecommendations(permit: Permit<'follow_up.view'>) {
  const rows = await reading().recommendation.findMany({
    where: { reviewId: permit.review.id, droppedAt: null },
    orderBy: { number: 'asc' },
    select: recommendation,
  });
  return rows.map(withPlainActions);
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

/** The signed follow-up report, if there is one. */
export function getFollowUpReport(permit: Permit<'follow_up.view'>) {
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
  const isReportPublic =
    permit.review.decide('report.view_final').allowed && permit.review.conditions.has('shared_with_public');
  return rows.map(withPlainActions).map(({ number, title, response, actions }) => ({
    number,
    title: isReportPublic ? title : null,
    response: isReportPublic ? response : null,
    actions,
  }));
}
