import { closeLineInput } from '@/lib/lines/schema';
import { defineCommand, happened, unchanged } from '@/lib/platform/command';
import { expectVersion, found } from '@/lib/platform/refusal';

/** Closes a line of enquiry with what was found, which the peer team alone sees; or puts what was found in other words. */
export const closeLine = defineCommand({
  about: 'review',
  permission: 'lines.close',
  event: 'line.closed',
  input: closeLineInput,
  async run({ db, review, viewer, input, now }) {
    const { id, words } = input;
    const line = found(
      await db.lineOfEnquiry.findFirst({
        where: { id, reviewId: review.id, droppedAt: null },
        select: { version: true, closedAt: true },
      }),
    );
    const before = await db.lineAnswer.findUnique({ where: { lineId: id }, select: { words: true } });
    if (line.closedAt && before?.words === words) return unchanged();
    expectVersion(line, input.version, { words: before?.words ?? '' });
    const said = { words, byId: viewer.personId, at: now };
    await db.lineAnswer.upsert({
      where: { lineId: id },
      create: { lineId: id, reviewId: review.id, ...said },
      update: said,
    });
    const closedAt = line.closedAt ?? now;
    await db.lineOfEnquiry.update({ where: { id }, data: { closedAt, version: { increment: 1 } } });
    return happened({ line: id });
  },
});
