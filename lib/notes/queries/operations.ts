import type { NoteOperation } from '@/lib/notes/operation';
import { asOperation, operationFields } from '@/lib/notes/operation-row';
import { readingAs } from '@/lib/platform/database';
import type { Permit } from '@/lib/platform/permit';

/** As many operations as one answer brings. */
const most = 400;

/** The viewer’s own operations on a review’s notes after a number, in the order in which they were kept. */
export function listOperations(
  { viewer, review }: Permit<'notes.view'>,
  since: number,
): Promise<{ operations: NoteOperation[]; until: number; more: boolean }> {
  return readingAs(viewer.personId, async (db) => {
    const rows = await db.noteOperation.findMany({
      where: { reviewId: review.id, authorId: viewer.personId, number: { gt: since } },
      orderBy: { number: 'asc' },
      take: most,
      select: { ...operationFields, number: true },
    });
    return {
      operations: rows.map(asOperation),
      until: Number(rows.at(-1)?.number ?? since),
      more: rows.length === most,
    };
  });
}
