import {
  countSupport,
  refuseForeignNotes,
  standingFinding,
  unsettled,
} from '@/lib/findings/commands/standing-finding';
import { changeFindingNotesInput } from '@/lib/findings/schema';
import { defineCommand, happened, unchanged } from '@/lib/platform/command';

/** Puts notes under a finding, for it or against it, or takes them away. A settled one opens again where it is shaken. */
export const changeFindingNotes = defineCommand({
  about: 'review',
  permission: 'findings.write',
  event: 'finding.notes_changed',
  input: changeFindingNotesInput,
  async run({ db, review, input }) {
    const { id, as } = input;
    const { number, settledAt } = await standingFinding(db, review.id, id);
    const notes = [...new Set(input.notes)];
    await refuseForeignNotes(db, review.id, notes);
    const before = await db.findingNote.findMany({
      where: { findingId: id, noteId: { in: notes } },
      select: { noteId: true, against: true },
    });
    const wanted = as === 'unused' ? [] : notes.map((noteId) => ({ noteId, against: as === 'against' }));
    if (inWords(before) === inWords(wanted)) return unchanged({ number });
    await db.findingNote.deleteMany({ where: { findingId: id, noteId: { in: notes } } });
    await db.findingNote.createMany({
      data: wanted.map((note) => ({ ...note, findingId: id, reviewId: review.id })),
    });
    const isShaken = as === 'against' || (await countSupport(db, id)) === 0;
    if (settledAt && isShaken)
      await db.finding.update({ where: { id }, data: { ...unsettled, version: { increment: 1 } } });
    return happened({ finding: id }, { number });
  },
});

function inWords(notes: readonly { noteId: string; against: boolean }[]): string {
  return notes
    .map(({ noteId, against }) => `${noteId} ${against}`)
    .toSorted()
    .join();
}
