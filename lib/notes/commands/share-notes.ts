import { shareNotesInput } from '@/lib/notes/schema';
import { defineCommand, happened, unchanged } from '@/lib/platform/command';
import { refuse } from '@/lib/platform/refusal';

/** Shares notes of one's own with the peer team: chosen ones, or all of a session. */
export const shareNotes = defineCommand({
  about: 'review',
  permission: 'notes.write',
  event: 'note.shared',
  input: shareNotesInput,
  async run({ db, review, viewer, input, now, also }) {
    const { notes, sessionId } = input;
    const asked = notes.length > 0 ? { id: { in: notes } } : { sessionId };
    const own = await db.note.findMany({
      where: { reviewId: review.id, authorId: viewer.personId, ...asked },
      orderBy: { id: 'asc' },
      select: { id: true, sharedAt: true },
    });
    if (own.length < notes.length) refuse({ reason: 'not_found' });
    const ids = own.filter((note) => !note.sharedAt).map((note) => note.id);
    const [first, ...others] = ids;
    if (!first) return unchanged();
    await db.note.updateMany({
      where: { id: { in: ids } },
      data: { sharedAt: now, version: { increment: 1 } },
    });
    for (const note of others) await also('note.shared', { note });
    return happened({ note: first });
  },
});
