import { standingFinding, textsOf } from '@/lib/findings/commands/standing-finding';
import { refuseStillUsed } from '@/lib/findings/commands/still-used';
import { keepWording, takeOverViews } from '@/lib/findings/commands/wording';
import { undoMergeInput } from '@/lib/findings/drawing-schema';
import { defineCommand, happened, unchanged } from '@/lib/platform/command';
import { expectVersion, found } from '@/lib/platform/refusal';

/**
 * Takes a merge back while nobody has built on it: both findings stand as they were worded, each with its notes. What
 * was settled before the merge is open now, and the peers’ words on the older wording count again.
 */
export const undoMerge = defineCommand({
  about: 'review',
  permission: 'findings.write',
  event: 'finding.merge_undone',
  input: undoMergeInput,
  async run({ db, review, viewer, input, now }) {
    const { id, into, brought, principles, citizens, canBeShared } = input;
    const gone = found(
      await db.finding.findFirst({
        where: { id, reviewId: review.id },
        select: { version: true, statement: true, droppedAt: true, mergedIntoId: true },
      }),
    );
    if (!gone.droppedAt) return unchanged({ version: gone.version, intoVersion: 0 });
    if (gone.mergedIntoId !== into) found(null);
    const other = await standingFinding(db, review.id, into);
    expectVersion(gone, input.version, { statement: gone.statement });
    expectVersion(other, input.intoVersion, textsOf(other));
    await refuseStillUsed(db, { id: into, number: other.number, wording: other.wording });
    const before = found(
      await db.findingWording.findFirst({
        where: { findingId: into, wording: other.wording - 1 },
        select: { wording: true, statement: true, detail: true, kind: true },
      }),
    );
    // A number is given to one text alone: the older words stand again under a new one.
    const wording = other.wording + 1;
    const restored = { ...before, wording, principles, citizens, canBeShared, version: { increment: 1 } };
    await db.finding.update({ where: { id: into }, data: restored });
    const worded = { id: into, reviewId: review.id, ...before, wording };
    await keepWording(db, worded, { personId: viewer.personId, at: now });
    await takeOverViews(db, into, { from: before.wording, to: wording });
    await db.findingNote.deleteMany({
      where: { findingId: into, noteId: { in: brought }, note: { findings: { some: { findingId: id } } } },
    });
    await db.finding.update({
      where: { id },
      data: { droppedAt: null, mergedIntoId: null, version: { increment: 1 } },
    });
    return happened(
      { finding: id, from: into },
      { version: gone.version + 1, intoVersion: other.version + 1 },
    );
  },
});
