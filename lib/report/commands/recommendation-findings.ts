import type { Transaction } from '@/lib/platform/database';
import { refuseField } from '@/lib/platform/refusal';
import { reportWords } from '@/lib/report/words';

interface Standing {
  reviewId: string;
  recommendationId: string;
  findings: readonly string[];
}

/** Sets the findings that a recommendation stands on; refuses any that is not a settled one of this review. */
export async function standOnFindings(
  db: Transaction,
  { reviewId, recommendationId, findings }: Standing,
): Promise<void> {
  const ids = [...new Set(findings)];
  await refuseUnsettled(db, reviewId, ids);
  await db.recommendationFinding.deleteMany({ where: { recommendationId } });
  await db.recommendationFinding.createMany({
    data: ids.map((findingId) => ({ recommendationId, findingId, reviewId })),
  });
}

async function refuseUnsettled(db: Transaction, reviewId: string, ids: string[]): Promise<void> {
  const settled = { id: { in: ids }, reviewId, droppedAt: null, settledAt: { not: null } };
  const count = await db.finding.count({ where: settled });
  if (count !== ids.length) refuseField('findings', reportWords.unsettledFindings);
}
