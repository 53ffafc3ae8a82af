import { words } from '@/lib/follow-up/labels';
import { hasBegun } from '@/lib/follow-up/rules';
import { plainDate } from '@/lib/platform/clock';
import type { Transaction } from '@/lib/platform/database';
import { refuseByRule } from '@/lib/platform/refusal';

/** Refuses before the follow-up visit, and once its report is signed. `early`: the words for before. */
export async function refuseOutsideVisit(
  db: Transaction,
  reviewId: string,
  { today, early }: { today: string; early: string },
): Promise<void> {
  const row = await db.followUp.findUnique({
    where: { reviewId },
    select: { state: true, visitFrom: true },
  });
  const followUp = row && { ...row, visitFrom: row.visitFrom && plainDate(row.visitFrom) };
  if (!hasBegun(followUp, today)) refuseByRule('follow-up.not-begun', early);
  await refuseSigned(db, reviewId);
}

/** Refuses once the follow-up report is signed. */
export async function refuseSigned(db: Transaction, reviewId: string): Promise<void> {
  const where = { reviewId, kind: 'follow_up', status: 'final' } as const;
  const signed = await db.reportEdition.findFirst({ where, select: { id: true } });
  if (signed) refuseByRule('follow-up.signed', words.signedAlready);
}
