import { defineCommand, happened } from '@/lib/platform/command';
import { advance } from '@/lib/reviews/commands/advance';
import { moveReviewInput } from '@/lib/reviews/schema';

/** Opens the visit: the team is declared and agreed, the timetable out, the first day here. */
export const openVisit = defineCommand({
  about: 'review',
  permission: 'visit.open',
  event: 'visit.opened',
  input: moveReviewInput,
  async run(context) {
    await advance(context, 'openVisit');
    return happened({});
  },
});

/** Ends the visit: the findings are settled, the roundtable held or waived. */
export const endVisit = defineCommand({
  about: 'review',
  permission: 'visit.end',
  event: 'visit.ended',
  input: moveReviewInput,
  async run(context) {
    await advance(context, 'endVisit');
    return happened({});
  },
});

/** Closes the review: the follow-up is reported, or was declined. */
export const closeReview = defineCommand({
  about: 'review',
  permission: 'review.close',
  event: 'review.closed',
  input: moveReviewInput,
  async run(context) {
    await advance(context, 'close');
    return happened({});
  },
});
