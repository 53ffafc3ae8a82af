import type { Transaction } from '@/lib/platform/database';
import { found, refuse } from '@/lib/platform/refusal';

/** Ends a command if a note is not a shared one of this review: to the team it is not there. */
export async function refuseForeignNotes(
  db: Transaction,
  reviewId: string,
  notes: readonly string[],
): Promise<void> {
  const ids = [...new Set(notes)];
  const count = await db.note.count({ where: { id: { in: ids }, reviewId, sharedAt: { not: null } } });
  if (count !== ids.length) refuse({ reason: 'not_found' });
}

/** The finding of this review, while it stands. */
export async function standingFinding(db: Transaction, reviewId: string, id: string) {
  return found(
    await db.finding.findFirst({
      where: { id, reviewId, droppedAt: null },
      select: {
        number: true,
        version: true,
        wording: true,
        settledAt: true,
        statement: true,
        kind: true,
        area: true,
        principles: true,
        citizens: true,
        detail: true,
        canBeShared: true,
      },
    }),
  );
}
