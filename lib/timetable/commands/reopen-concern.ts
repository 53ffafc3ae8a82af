import { defineCommand, happened, unchanged } from '@/lib/platform/command';
import { reopenConcernInput } from '@/lib/timetable/schema/settling';

/** Takes a kept concern up again. */
export const reopenConcern = defineCommand({
  about: 'review',
  permission: 'timetable.edit',
  event: 'timetable.concern_reopened',
  input: reopenConcernInput,
  async run({ db, review, input }) {
    const { key } = input;
    const { count } = await db.keptConcern.deleteMany({ where: { reviewId: review.id, key } });
    if (count === 0) return unchanged();
    const [rule = ''] = key.split(' ');
    return happened({ rule });
  },
});
