import { foldNotes } from '@/lib/notes/fold';
import { asOperation, operationFields } from '@/lib/notes/operation-row';
import { readingAs } from '@/lib/platform/database';
import type { Permit } from '@/lib/platform/permit';

/** A photo's bytes, by what they are kept under; null where this viewer may not see its note, which the database decides. */
export function getPhotoFile(
  { viewer, review }: Permit<'notes.view'>,
  id: string,
): Promise<{ sha256: string; size: number } | null> {
  return readingAs(viewer.personId, async (db) => {
    const row = await db.notePhoto.findFirst({
      where: { id, reviewId: review.id, note: { reviewId: review.id } },
      select: { file: { select: { sha256: true, size: true } } },
    });
    return row?.file ?? null;
  });
}

/** The review of a photo that this person may see. */
export function findPhotoReview(personId: string, id: string): Promise<string | null> {
  return readingAs(personId, async (db) => {
    const row = await db.notePhoto.findFirst({
      where: { id },
      select: { note: { select: { review: { select: { reference: true } } } } },
    });
    return row?.note.review.reference ?? null;
  });
}

/** The photos that the viewer’s notes name and the server has not: not sent yet, or let go when a note was removed. */
export function listWantedPhotos({ viewer, review }: Permit<'notes.view'>): Promise<string[]> {
  const own = { reviewId: review.id, authorId: viewer.personId };
  return readingAs(viewer.personId, async (db) => {
    const naming = await db.$queryRaw<{ noteId: string }[]>`
      select distinct "noteId" from "NoteOperation" where "reviewId" = ${review.id}::uuid
        and "authorId" = ${viewer.personId}::uuid and jsonb_array_length(content -> 'photos') > 0`;
    if (naming.length === 0) return [];
    const notes = { in: naming.map(({ noteId }) => noteId) };
    const operations = await db.noteOperation.findMany({
      where: { ...own, noteId: notes },
      select: operationFields,
    });
    const photos = await db.notePhoto.findMany({ where: { ...own, noteId: notes }, select: { id: true } });
    const here = new Set(photos.map(({ id }) => id));
    const named = foldNotes(operations.map(asOperation)).flatMap(({ content }) => content?.photos ?? []);
    return named.filter((id) => !here.has(id));
  });
}
