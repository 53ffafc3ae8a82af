import { lineWords } from '@/lib/lines/labels';
import { tieLineInput } from '@/lib/lines/schema';
import { defineCommand, happened, unchanged } from '@/lib/platform/command';
import { found, refuseByRule } from '@/lib/platform/refusal';

/** Has a session ask a line of enquiry; its form takes the line away again. */
export const tieLine = defineCommand({
  about: 'review',
  permission: 'timetable.edit',
  event: 'line.tied',
  input: tieLineInput,
  async run({ db, review, input }) {
    const { line: lineId, session: sessionId } = input;
    const here = { reviewId: review.id, droppedAt: null };
    const line = found(
      await db.lineOfEnquiry.findFirst({ where: { id: lineId, ...here }, select: { closedAt: true } }),
    );
    found(await db.timetableSession.findFirst({ where: { id: sessionId, ...here }, select: { id: true } }));
    const { count } = await db.sessionLine.createMany({
      data: { sessionId, lineId },
      skipDuplicates: true,
    });
    if (count === 0) return unchanged();
    if (line.closedAt) refuseByRule('line.closed', lineWords.closed);
    // Whoever changes the session from an older page would take the line off again.
    await db.timetableSession.update({ where: { id: sessionId }, data: { version: { increment: 1 } } });
    return happened({ line: lineId, session: sessionId });
  },
});
