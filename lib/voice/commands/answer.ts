import type * as z from 'zod';
import { plainDate } from '@/lib/platform/clock';
import { defineCommand, happened, type NetworkContext, unchanged } from '@/lib/platform/command';
import { found, refuseByRule } from '@/lib/platform/refusal';
import { lockStream } from '@/lib/platform/stream';
import { limitRate } from '@/lib/session/commands/limit-rate';
import { publicWords, voiceWords } from '@/lib/voice/labels';
import { voiceLimits, voiceState } from '@/lib/voice/rules';
import { answerPageInput } from '@/lib/voice/schema';

type Context = NetworkContext<z.output<typeof answerPageInput>>;

/** A resident’s answers, of whom nothing else is kept. */
export const answerVoicePage = defineCommand({
  about: 'network',
  permission: 'voice_page.answer',
  event: 'voice.answered',
  input: answerPageInput,
  async run(context) {
    const { db, input, now, aside } = context;
    const { slug, id, answers } = input;
    const { reviewId } = found(
      await db.voicePage.findUnique({ where: { slug }, select: { reviewId: true } }),
    );
    await lockStream(db, reviewId, 'review');
    return aside('residents', async () => {
      const known = await db.voiceAnswer.findUnique({ where: { id } });
      if (known) return resent(known, reviewId, answers);
      await demandOpen(context);
      await limitRate(db, `voice network ${slug} ${input.network}`, voiceLimits.network, now);
      await limitRate(db, `voice page ${slug}`, voiceLimits.page, now);
      await db.voiceAnswer.create({ data: { id, reviewId, answers, receivedAt: now } });
      await db.voicePage.update({ where: { reviewId }, data: { received: { increment: 1 } } });
      return happened({}, undefined, reviewId);
    });
  },
});

// Pressed twice is once; other words under the same mark must not go unheard.
function resent(known: { reviewId: string; answers: string[] }, reviewId: string, answers: string[]) {
  const isSame = known.reviewId === reviewId && JSON.stringify(known.answers) === JSON.stringify(answers);
  return isSame ? unchanged() : refuseByRule('voice.taken', voiceWords.taken);
}

// Read under the lock: the host may have closed it while somebody wrote.
async function demandOpen({ db, input, today }: Context): Promise<void> {
  const page = await db.voicePage.findUniqueOrThrow({
    where: { slug: input.slug },
    select: { closesOn: true, closedAt: true, review: { select: { stage: true, pausedAt: true } } },
  });
  const review = { stage: page.review.stage, paused: page.review.pausedAt !== null };
  const state = voiceState({ closesOn: plainDate(page.closesOn), closedAt: page.closedAt }, review, today);
  if (state === 'paused') refuseByRule('voice.paused', publicWords.paused);
  if (state !== 'open') refuseByRule('voice.closed', publicWords.closed);
}
