import { answerLetter } from '@/lib/feedback/labels';
import { answerDailyInput } from '@/lib/feedback/schema';
import { defineCommand, happened, unchanged } from '@/lib/platform/command';
import { env } from '@/lib/platform/env';
import { found, refuse } from '@/lib/platform/refusal';

/** The host answers a word of the day, once. */
export const answerDaily = defineCommand({
  about: 'review',
  permission: 'daily.answer',
  event: 'daily_feedback.answered',
  input: answerDailyInput,
  async run({ db, review, viewer, input, now, mail }) {
    const { id, answer } = input;
    const row = found(
      await db.dailyFeedback.findFirst({
        where: { id, reviewId: review.id },
        select: { answer: true, answeredAt: true, sentById: true },
      }),
    );
    if (row.answer === answer) return unchanged();
    if (row.answeredAt) refuse({ reason: 'out_of_date', current: { answer: row.answer ?? '' } });
    await db.dailyFeedback.update({
      where: { id },
      data: { answer, answeredById: viewer.personId, answeredAt: now },
    });
    const lead = await db.person.findUnique({ where: { id: row.sentById }, select: { email: true } });
    const link = `${env().APP_ORIGIN}/reviews/${review.reference}/feedback`;
    if (lead) await mail({ to: lead.email, ...answerLetter(review.title, link) });
    return happened({ feedback: id });
  },
});
