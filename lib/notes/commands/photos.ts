import * as z from 'zod';
import { foldNotes } from '@/lib/notes/fold';
import { photoWords } from '@/lib/notes/labels';
import { asOperation, operationFields } from '@/lib/notes/operation-row';
import { defineCommand, happened, unchanged } from '@/lib/platform/command';
import type { Transaction } from '@/lib/platform/database';
import { files } from '@/lib/platform/files';
import { newId } from '@/lib/platform/ids';
import { found, refuse, refuseByRule } from '@/lib/platform/refusal';

const keepPhotoInput = z.object({
  reference: z.string(),
  photo: z.uuid(),
  note: z.uuid(),
  picture: z.object({ bytes: z.instanceof(Uint8Array), width: z.int(), height: z.int() }),
});

/** Keeps a photo that a note of one's own names. The picture was drawn anew before; the same photo sent twice is one. */
export const keepPhoto = defineCommand({
  about: 'review',
  permission: 'notes.write',
  event: 'note.recorded',
  input: keepPhotoInput,
  async run({ db, review, viewer, input, now }) {
    const { photo: id, note: noteId, picture } = input;
    const own = { reviewId: review.id, authorId: viewer.personId };
    found(await db.note.findFirst({ where: { id: noteId, ...own }, select: { id: true } }));
    const known = await db.notePhoto.findUnique({ where: { id }, select: { noteId: true } });
    if (known) return known.noteId === noteId ? unchanged('known' as const) : refuse({ reason: 'not_found' });
    const operations = await db.noteOperation.findMany({
      where: { noteId, ...own },
      select: operationFields,
    });
    const [note] = foldNotes(operations.map(asOperation));
    if (!note?.content?.photos.includes(id)) refuseByRule('photos.named', photoWords.notNamed);
    const { sha256, size } = await files().put(picture.bytes);
    const file = { id: newId(), reviewId: review.id, name: 'photo.jpg', type: 'image/jpeg', size, sha256 };
    await db.storedFile.create({ data: { ...file, storedAt: now } });
    const { count } = await db.notePhoto.createMany({
      data: {
        id,
        noteId,
        ...own,
        fileId: file.id,
        width: picture.width,
        height: picture.height,
        madeAt: now,
      },
      skipDuplicates: true,
    });
    // Somebody else's photo has this id: to this person it is not there.
    if (count === 0) refuse({ reason: 'not_found' });
    return happened({ note: noteId }, 'stored' as const);
  },
});

/** Lets go of the photos of notes, but for those that are `kept`; the worker's sweep then deletes their bytes. */
export async function dropPhotos(
  db: Transaction,
  notes: readonly string[],
  kept: readonly string[] = [],
): Promise<void> {
  const where = { noteId: { in: [...notes] }, id: { notIn: [...kept] } };
  const gone = await db.notePhoto.findMany({ where, select: { fileId: true } });
  await db.notePhoto.deleteMany({ where });
  await db.storedFile.deleteMany({ where: { id: { in: gone.flatMap(({ fileId }) => fileId ?? []) } } });
}
