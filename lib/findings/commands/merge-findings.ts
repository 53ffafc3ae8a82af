import { standingFinding, textsOf, unsettled } from '@/lib/findings/commands/standing-finding';
import { refuseRecommended } from '@/lib/findings/commands/still-used';
import { keepWording } from '@/lib/findings/commands/wording';
import { mergeFindingsInput } from '@/lib/findings/drawing-schema';
import { defineCommand, happened, unchanged } from '@/lib/platform/command';
import type { Transaction } from '@/lib/platform/database';
import { expectVersion } from '@/lib/platform/refusal';

/**
 * Draws one finding into another: the notes of both, one sentence, and every peer asked again. The one that goes
 * points to the other, and its number is not given again. Where a recommendation stands on it, that is mended first.
 */
export const mergeFindings = defineCommand({
  about: 'review',
  permission: 'findings.write',
  event: 'finding.merged',
  input: mergeFindingsInput,
  async run({ db, review, viewer, input, now }) {
    const { id, into, statement } = input;
    const done = await db.finding.findFirst({
      where: { id, reviewId: review.id, mergedIntoId: into, droppedAt: { not: null } },
      select: { version: true },
    });
    const other = await standingFinding(db, review.id, into);
    const before = { principles: other.principles, citizens: other.citizens, canBeShared: other.canBeShared };
    const answer = { number: other.number, ...before };
    if (done)
      return unchanged({ ...answer, version: done.version, intoVersion: other.version, brought: noNotes });
    const going = await standingFinding(db, review.id, id);
    expectVersion(going, input.version, textsOf(going));
    expectVersion(other, input.intoVersion, textsOf(other));
    await refuseRecommended(db, id);
    const brought = await bringNotes(db, review.id, { id, into });
    const wording = other.wording + 1;
    const detail = [other.detail, going.detail].filter(Boolean).join('\n\n');
    await db.finding.update({
      where: { id: into },
      data: {
        statement,
        detail,
        wording,
        principles: [...new Set([...other.principles, ...going.principles])],
        citizens: other.citizens || going.citizens,
        // Told to the host early only if both may be.
        canBeShared: other.canBeShared && going.canBeShared,
        ...unsettled,
        version: { increment: 1 },
      },
    });
    const worded = { id: into, reviewId: review.id, wording, statement, detail, kind: other.kind };
    await keepWording(db, worded, { personId: viewer.personId, at: now });
    await db.finding.update({
      where: { id },
      data: { droppedAt: now, mergedIntoId: into, version: { increment: 1 } },
    });
    const versions = { version: going.version + 1, intoVersion: other.version + 1 };
    return happened({ finding: id, into }, { ...answer, ...versions, brought });
  },
});

const noNotes: string[] = [];

// A note that stands under both keeps its place under the one that stays.
async function bringNotes(db: Transaction, reviewId: string, { id, into }: { id: string; into: string }) {
  const rows = await db.findingNote.findMany({
    where: { findingId: id, note: { findings: { none: { findingId: into } } } },
    select: { noteId: true, against: true },
  });
  await db.findingNote.createMany({ data: rows.map((row) => ({ ...row, findingId: into, reviewId })) });
  return rows.map(({ noteId }) => noteId);
}
