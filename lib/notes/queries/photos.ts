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
