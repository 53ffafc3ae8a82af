import { type MoveName, moves } from '@/lib/lifecycle';
import type { ReviewContext } from '@/lib/platform/command';
import { refuse } from '@/lib/platform/refusal';
import { missingFor } from '@/lib/reviews/needs';
import { progressOf } from '@/lib/reviews/queries/progress';

/**
 * Moves a review on: the one writer of its stage. Refuses with what is missing; the command's own event, which the
 * table names, records it.
 */
export async function advance(
  context: Pick<ReviewContext<unknown>, 'db' | 'review' | 'now' | 'today'>,
  move: MoveName,
) {
  const { db, review, now, today } = context;
  const { from, to } = moves[move];
  if (!(from as readonly string[]).includes(review.stage)) {
    refuse({ reason: 'wrong_stage', stage: review.stage, during: from });
  }
  const progress = (await progressOf(db, [review.id])).get(review.id);
  const needs = progress ? missingFor(move, progress, today) : [];
  if (needs.length > 0) refuse({ reason: 'missing', needs });
  await db.review.update({ where: { id: review.id }, data: { stage: to, stageSince: now } });
}

/** Whether a move could be made now: for commands that move a review on with the last signature. */
export async function isReadyTo(
  context: Pick<ReviewContext<unknown>, 'db' | 'review' | 'today'>,
  move: MoveName,
) {
  const progress = (await progressOf(context.db, [context.review.id])).get(context.review.id);
  const atStage = (moves[move].from as readonly string[]).includes(context.review.stage);
  return atStage && progress !== undefined && missingFor(move, progress, context.today).length === 0;
}
