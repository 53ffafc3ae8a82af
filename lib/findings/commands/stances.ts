import { countSupport, refuseForeignNotes, unsettled } from '@/lib/findings/commands/standing-finding';
import type { Placing, Stance } from '@/lib/findings/drawing-schema';
import type { Transaction } from '@/lib/platform/database';

/** How each note stands to each finding now, by `keyOf`; those not named are unused. */
export async function stancesNow(
  db: Transaction,
  pairs: readonly { finding: string; note: string }[],
): Promise<Map<string, Stance>> {
  const rows = await db.findingNote.findMany({
    where: {
      findingId: { in: pairs.map((pair) => pair.finding) },
      noteId: { in: pairs.map((pair) => pair.note) },
    },
    select: { findingId: true, noteId: true, against: true },
  });
  return new Map(
    rows.map((row) => [
      keyOf({ finding: row.findingId, note: row.noteId }),
      row.against ? 'against' : 'supporting',
    ]),
  );
}

export function keyOf({ finding, note }: { finding: string; note: string }): string {
  return `${finding} ${note}`;
}

interface Put {
  reviewId: string;
  finding: { id: string; settledAt: Date | null };
  notes: readonly Pick<Placing, 'note' | 'as'>[];
}

/** Makes notes stand to a finding as asked; a settled one opens again where that shakes it. Says whether it did. */
export async function putNotes(db: Transaction, { reviewId, finding, notes }: Put): Promise<boolean> {
  const { id: findingId, settledAt } = finding;
  const ids = notes.map(({ note }) => note);
  await refuseForeignNotes(db, reviewId, ids);
  await db.findingNote.deleteMany({ where: { findingId, noteId: { in: ids } } });
  await db.findingNote.createMany({
    data: notes
      .filter(({ as }) => as !== 'unused')
      .map(({ note, as }) => ({ findingId, noteId: note, reviewId, against: as === 'against' })),
  });
  const isShaken = notes.some(({ as }) => as === 'against') || (await countSupport(db, findingId)) === 0;
  if (!(settledAt && isShaken)) return false;
  await db.finding.update({
    where: { id: findingId },
    data: { ...unsettled, version: { increment: 1 } },
  });
  return true;
}
