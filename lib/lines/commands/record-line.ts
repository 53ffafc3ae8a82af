import type * as z from 'zod';
import { lineWords } from '@/lib/lines/labels';
import { recordLineInput } from '@/lib/lines/schema';
import { defineCommand, happened, type ReviewContext, unchanged } from '@/lib/platform/command';
import { expectVersion, found, refuseField } from '@/lib/platform/refusal';

type Context = ReviewContext<z.output<typeof recordLineInput>>;

/** Raises a line of enquiry under the next number, or changes one. */
export const recordLine = defineCommand({
  about: 'review',
  permission: 'lines.raise',
  event: 'line.raised',
  input: recordLineInput,
  async run(context) {
    const { db, review, input, also } = context;
    await demandDocument(context);
    const row = await db.lineOfEnquiry.findUnique({ where: { id: input.id } });
    if (!row) return raise(context);
    if (row.reviewId !== review.id || row.droppedAt) found(null);
    const { reference, id, version, ...said } = input;
    const same = Object.entries(said).every(([key, value]) => `${Reflect.get(row, key)}` === `${value}`);
    if (same) return unchanged();
    expectVersion(row, version ?? 0, { question: row.question });
    await db.lineOfEnquiry.update({ where: { id }, data: { ...said, version: { increment: 1 } } });
    await also('line.changed', { line: id });
    return unchanged();
  },
});

async function raise({ db, review, viewer, input, now }: Context) {
  const { reference, version, ...said } = input;
  if (version !== undefined) found(null);
  const last = await db.lineOfEnquiry.aggregate({
    where: { reviewId: review.id },
    _max: { number: true },
  });
  const number = (last._max.number ?? 0) + 1;
  await db.lineOfEnquiry.create({
    data: { ...said, reviewId: review.id, number, raisedById: viewer.personId, raisedAt: now },
  });
  return happened({ line: input.id, number });
}

async function demandDocument({ db, review, input }: Context): Promise<void> {
  if (!input.documentId) return;
  const where = { id: input.documentId, reviewId: review.id, droppedAt: null };
  const paper = await db.document.findFirst({ where, select: { id: true } });
  if (!paper) refuseField('documentId', lineWords.noSuchDocument);
}
