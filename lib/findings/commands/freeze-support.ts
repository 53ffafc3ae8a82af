import { frozenCounts } from '@/lib/findings/support';
import type { Transaction } from '@/lib/platform/database';

/**
 * Keeps on how much each finding of a review stands, for when its notes are gone. What was kept before stays as it was,
 * and findings that the team dropped have nothing to keep.
 */
export async function freezeSupport(db: Transaction, reviewId: string, frozenAt: Date): Promise<void> {
  const findings = await db.finding.findMany({
    where: { reviewId, droppedAt: null, support: null },
    select: { id: true, notes: { select: { against: true, note: { select: whence } } } },
  });
  await db.frozenSupport.createMany({
    data: findings.map(({ id, notes }) => ({
      findingId: id,
      reviewId,
      frozenAt,
      ...frozenCounts(
        notes.map(({ against, note: { authorId, ...note } }) => ({ ...note, hand: authorId, against })),
      ),
    })),
  });
}

const whence = {
  source: true,
  authorId: true,
  documentId: true,
  voiceId: true,
  session: { select: { id: true } },
} as const;
