import { defineCommand, happened, type ReviewContext, unchanged } from '@/lib/platform/command';
import { found, refuse } from '@/lib/platform/refusal';
import { circumstancesOf } from '@/lib/timetable/queries/circumstances';
import { draftOf } from '@/lib/timetable/queries/draft';
import { concerns } from '@/lib/timetable/rules';
import { keepConcernInput } from '@/lib/timetable/schema/settling';

/** Leaves a concern as it is, with a reason: it stops no release any more, and stands among what is kept. */
export const keepConcern = defineCommand({
  about: 'review',
  permission: 'timetable.edit',
  event: 'timetable.concern_kept',
  input: keepConcernInput,
  async run(context) {
    const { db, review, input, viewer, now } = context;
    const { key, reason } = input;
    const concern = await presentConcern(context);
    if (concern.kept?.reason === reason) return unchanged();
    if (concern.kept) refuse({ reason: 'out_of_date', current: { reason: concern.kept.reason } });
    await db.keptConcern.create({
      data: { reviewId: review.id, key, reason, byId: viewer.personId, at: now },
    });
    return happened({ rule: concern.kind });
  },
});

async function presentConcern({ db, review, input }: ReviewContext<{ key: string }>) {
  const draft = await draftOf(db, review.id);
  const circumstances = await circumstancesOf(db, review, draft);
  return found(concerns(draft.sessions, circumstances).find(({ key }) => key === input.key));
}
