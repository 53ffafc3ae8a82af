import { lineInput } from '@/lib/lines/schema';
import { defineCommand, happened, unchanged } from '@/lib/platform/command';
import { found } from '@/lib/platform/refusal';

/** Opens a closed line of enquiry again; what was found so far stays with it. */
export const reopenLine = defineCommand({
  about: 'review',
  permission: 'lines.close',
  event: 'line.reopened',
  input: lineInput,
  async run({ db, review, input }) {
    const { id } = input;
    const line = found(
      await db.lineOfEnquiry.findFirst({
        where: { id, reviewId: review.id, droppedAt: null },
        select: { closedAt: true },
      }),
    );
    if (!line.closedAt) return unchanged();
    await db.lineOfEnquiry.update({
      where: { id },
      data: { closedAt: null, version: { increment: 1 } },
    });
    return happened({ line: id });
  },
});
