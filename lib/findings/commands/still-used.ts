import { drawingWords } from '@/lib/findings/drawing-labels';
import { findingWords } from '@/lib/findings/labels';
import type { Transaction } from '@/lib/platform/database';
import { refuseByRule } from '@/lib/platform/refusal';

/** Ends a command that would make a finding go while a recommendation stands on it. */
export async function refuseRecommended(db: Transaction, findingId: string): Promise<void> {
  const standing = await db.recommendationFinding.findMany({
    where: { findingId, recommendation: { droppedAt: null } },
    select: { recommendation: { select: { number: true } } },
  });
  const numbers = standing.map((each) => each.recommendation.number).toSorted((a, b) => a - b);
  if (numbers.length > 0) refuseByRule('finding.recommended', findingWords.recommended(numbers));
}

/** Ends a command that would take a finding’s wording back after somebody has built on it. */
export async function refuseStillUsed(
  db: Transaction,
  { id, number, wording }: { id: string; number: number; wording: number },
): Promise<void> {
  await refuseRecommended(db, id);
  const at = { findingId: id, wording };
  if ((await db.findingView.count({ where: at })) > 0)
    refuseByRule('finding.has_views', drawingWords.hasViews(number));
  if ((await db.dailyFinding.count({ where: at })) > 0)
    refuseByRule('finding.told', drawingWords.wasTold(number));
}
