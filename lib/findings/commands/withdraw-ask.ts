import { withdrawAskInput } from '@/lib/findings/ask-schema';
import { defineCommand, happened, unchanged } from '@/lib/platform/command';

/** Takes a question back from a session; the phones lose it with their next contact. */
export const withdrawAsk = defineCommand({
  about: 'review',
  permission: 'asks.write',
  event: 'session.ask_withdrawn',
  input: withdrawAskInput,
  async run({ db, review, input }) {
    const where = { id: input.id, reviewId: review.id };
    const ask = await db.sessionAsk.findFirst({ where, select: { sessionId: true } });
    if (!ask) return unchanged();
    await db.sessionAsk.delete({ where });
    return happened({ session: ask.sessionId });
  },
});
