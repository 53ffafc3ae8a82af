import { lineInput } from '@/lib/lines/schema';
import { defineCommand, happened, unchanged } from '@/lib/platform/command';
import { expectVersion, found } from '@/lib/platform/refusal';

/** Takes a line of enquiry off the list and off its sessions; its number is not given again. */
export const dropLine = defineCommand({
  about: 'review',
  permission: 'lines.raise',
  event: 'line.dropped',
  input: lineInput,
  async run({ db, review, input, now }) {
    const { id } = input;
    const line = found(
      await db.lineOfEnquiry.findFirst({
        where: { id, reviewId: review.id },
        select: { version: true, droppedAt: true, question: true },
      }),
    );
    if (line.droppedAt) return unchanged();
    expectVersion(line, input.version, { question: line.question });
    const tied = await db.sessionLine.findMany({ where: { lineId: id }, select: { sessionId: true } });
    await db.sessionLine.deleteMany({ where: { lineId: id } });
    await db.timetableSession.updateMany({
      where: { id: { in: tied.map(({ sessionId }) => sessionId) } },
      data: { version: { increment: 1 } },
    });
    await db.lineOfEnquiry.update({
      where: { id },
      data: { droppedAt: now, version: { increment: 1 } },
    });
    return happened({ line: id });
  },
});
