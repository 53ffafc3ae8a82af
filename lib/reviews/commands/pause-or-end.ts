import { defineCommand, happened, unchanged } from '@/lib/platform/command';
import { advance } from '@/lib/reviews/commands/advance';
import { pauseReviewInput, resumeReviewInput, withdrawReviewInput } from '@/lib/reviews/schema';

/** Ends a review before its time, with a reason. */
export const withdrawReview = defineCommand({
  about: 'review',
  permission: 'review.withdraw',
  event: 'review.withdrawn',
  input: withdrawReviewInput,
  async run(context) {
    await advance(context, 'withdraw');
    await context.db.review.update({
      where: { id: context.review.id },
      data: { endedReason: context.input.reason, pausedAt: null, pausedReason: null },
    });
    return happened({});
  },
});

/** Stops the clock of a review, at whatever stage, with a reason. */
export const pauseReview = defineCommand({
  about: 'review',
  permission: 'review.pause',
  event: 'review.paused',
  input: pauseReviewInput,
  async run({ db, review, input, now }) {
    await db.review.update({ where: { id: review.id }, data: { pausedAt: now, pausedReason: input.reason } });
    return happened({});
  },
});

/** Goes on with a paused review. */
export const resumeReview = defineCommand({
  about: 'review',
  permission: 'review.resume',
  event: 'review.resumed',
  input: resumeReviewInput,
  async run({ db, review }) {
    if (!review.paused) return unchanged();
    await db.review.update({ where: { id: review.id }, data: { pausedAt: null, pausedReason: null } });
    return happened({});
  },
});
