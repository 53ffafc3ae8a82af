import type { Transaction } from '@/lib/platform/database';
import { found } from '@/lib/platform/refusal';

/** A recommendation of a review by its one number; refuses where there is none. */
export async function recommendationOf(db: Transaction, reviewId: string, number: number) {
  const where = { reviewId, number, droppedAt: null };
  return found(await db.recommendation.findFirst({ where, select: { id: true, number: true, title: true } }));
}
