import {
  countSupport,
  nextNumber,
  standingFinding,
  textsOf,
  unsettled,
} from '@/lib/findings/commands/standing-finding';
import { keepWording } from '@/lib/findings/commands/wording';
import { drawingWords } from '@/lib/findings/drawing-labels';
import { splitFindingInput } from '@/lib/findings/drawing-schema';
import { defineCommand, happened, unchanged } from '@/lib/platform/command';
import type { Transaction } from '@/lib/platform/database';
import { expectVersion, refuse, refuseByRule } from '@/lib/platform/refusal';

/** Takes notes out of a finding into a new one with words of its own. The first keeps its words, and the peers’ on them. */
export const splitFinding = defineCommand({
  about: 'review',
  permission: 'findings.write',
  event: 'finding.split',
  input: splitFindingInput,
  async run({ db, review, viewer, input, now }) {
    const { id, into, statement, kind, area } = input;
    const known = await db.finding.findFirst({ where: { id: into }, select: knownFields });
    if (known && known.reviewId === review.id && known.splitFromId === id)
      return unchanged({ number: known.number, version: known.version, fromVersion: input.version + 1 });
    if (known) refuse({ reason: 'not_found' });
    const from = await standingFinding(db, review.id, id);
    expectVersion(from, input.version, textsOf(from));
    const notes = [...new Set(input.notes)];
    await refuseOtherNotes(db, id, notes);
    const number = await nextNumber(db, review.id);
    const { principles, citizens } = from;
    const content = { statement, kind, area, principles, citizens };
    await db.finding.create({ data: { id: into, reviewId: review.id, number, splitFromId: id, ...content } });
    const worded = { id: into, reviewId: review.id, wording: 1, statement, detail: '', kind };
    await keepWording(db, worded, { personId: viewer.personId, at: now });
    await db.findingNote.updateMany({
      where: { findingId: id, noteId: { in: notes } },
      data: { findingId: into },
    });
    const isShaken = from.settledAt !== null && (await countSupport(db, id)) === 0;
    await db.finding.update({
      where: { id },
      data: { version: { increment: 1 }, ...(isShaken ? unsettled : {}) },
    });
    return happened({ finding: id, into, number }, { number, version: 1, fromVersion: from.version + 1 });
  },
});

const knownFields = { reviewId: true, splitFromId: true, number: true, version: true } as const;

// Somebody may have moved a note away meanwhile; and whoever wants all of them wants other words, not another finding.
async function refuseOtherNotes(db: Transaction, findingId: string, notes: readonly string[]) {
  const all = await db.findingNote.findMany({ where: { findingId }, select: { noteId: true } });
  const there = all.filter(({ noteId }) => notes.includes(noteId)).length;
  if (there < notes.length) refuse({ reason: 'out_of_date', current: {} });
  if (there === all.length) refuseByRule('finding.split_all', drawingWords.splitAll);
}
