import type { NoteOperation } from '@/lib/notes/operation';
import { asOperation, operationFields } from '@/lib/notes/operation-row';
import { readingAs } from '@/lib/platform/database';
import type { Permit } from '@/lib/platform/permit';

/** As many operations as one answer brings, and as much as a weak signal carries before a device gives up. */
const most = 400;
const mostBytes = 60_000;

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
    const operations = firstOf(rows.map(asOperation));
    return {
      operations,
      until: Number(rows[operations.length - 1]?.number ?? since),
      more: rows.length === most || operations.length < rows.length,
    };
  });
}

function firstOf(operations: NoteOperation[]): NoteOperation[] {
  let held = 0;
  const tooFar = operations.findIndex((each, index) => {
    held += Buffer.byteLength(JSON.stringify(each));
    return index > 0 && held > mostBytes;
  });
  return tooFar === -1 ? operations : operations.slice(0, tooFar);
}
