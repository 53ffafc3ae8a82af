import { unsettled } from '@/lib/findings/commands/standing-finding';
import { refuseStillUsed } from '@/lib/findings/commands/still-used';
import { drawingWords } from '@/lib/findings/drawing-labels';
import { undoSplitInput } from '@/lib/findings/drawing-schema';
import { defineCommand, happened, unchanged } from '@/lib/platform/command';
import { expectVersion, found, refuseByRule } from '@/lib/platform/refusal';

/** Takes a split back: the notes return, the finding that was split off goes, and its number is not given again. */
export const undoSplit = defineCommand({
  about: 'review',
  permission: 'findings.write',
  event: 'finding.split_undone',
  input: undoSplitInput,
  async run({ db, review, input, now }) {
    const { id } = input;
    const row = found(
      await db.finding.findFirst({
        where: { id, reviewId: review.id, splitFromId: { not: null } },
        select: {
          number: true,
          version: true,
          wording: true,
          statement: true,
          splitFromId: true,
          mergedIntoId: true,
          droppedAt: true,
        },
      }),
    );
    const from = found(row.splitFromId);
    if (row.droppedAt && row.mergedIntoId === from) return unchanged({ fromVersion: 0 });
    if (row.droppedAt) found(null);
    expectVersion(row, input.version, { statement: row.statement });
    const source = await db.finding.findFirst({
      where: { id: from, reviewId: review.id, droppedAt: null },
      select: { id: true },
    });
    if (!source) refuseByRule('finding.split_source_gone', drawingWords.splitSourceGone);
    await refuseStillUsed(db, { id, number: row.number, wording: row.wording });
    const notes = await db.findingNote.findMany({
      where: { findingId: id },
      select: { noteId: true, against: true },
    });
    await db.findingNote.createMany({
      data: notes.map((note) => ({ ...note, findingId: from, reviewId: review.id })),
      skipDuplicates: true,
    });
    await db.finding.update({
      where: { id },
      data: { droppedAt: now, mergedIntoId: from, version: { increment: 1 } },
    });
    const { version } = await db.finding.update({
      where: { id: from },
      // As when somebody puts a note against it: what was settled meanwhile was settled without it.
      data: { version: { increment: 1 }, ...(notes.some(({ against }) => against) ? unsettled : {}) },
      select: { version: true },
    });
    return happened({ finding: from, from: id }, { fromVersion: version });
  },
});
