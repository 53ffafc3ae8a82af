import { noteWords } from '@/lib/notes/labels';
import { removeNoteInput } from '@/lib/notes/schema';
import { defineCommand, happened } from '@/lib/platform/command';
import { expectVersion, found, refuseByRule } from '@/lib/platform/refusal';

/** Removes a note of one's own that was not shared. */
export const removeNote = defineCommand({
  about: 'review',
  permission: 'notes.write',
  event: 'note.removed',
  input: removeNoteInput,
  async run({ db, review, viewer, input }) {
    const row = found(
      await db.note.findFirst({
        where: { id: input.id, reviewId: review.id, authorId: viewer.personId },
        select: { version: true, sharedAt: true, text: true },
      }),
    );
    if (row.sharedAt) refuseByRule('note.shared', noteWords.shared);
    expectVersion(row, input.version, { text: row.text });
    await db.note.delete({ where: { id: input.id } });
    return happened({ note: input.id });
  },
});
