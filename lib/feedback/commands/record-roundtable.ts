import { feedbackWords } from '@/lib/feedback/labels';
import { recordRoundtableInput } from '@/lib/feedback/schema';
import { instantAt } from '@/lib/platform/clock';
import { defineCommand, happened, unchanged } from '@/lib/platform/command';
import { refuseField } from '@/lib/platform/refusal';

/** Records that the roundtable was held, and before whom, or that there is none, and why. */
export const recordRoundtable = defineCommand({
  about: 'review',
  permission: 'roundtable.record',
  event: 'roundtable.recorded',
  input: recordRoundtableInput,
  async run({ db, review, viewer, input, now }) {
    const heldAt = input.how === 'held' ? instantAt(input.day, input.at) : null;
    if (heldAt && heldAt > now) refuseField('day', feedbackWords.notYetHeld);
    const next = {
      heldAt,
      audience: input.how === 'held' ? input.audience : '',
      waivedReason: input.how === 'waived' ? input.reason : null,
    };
    const before = await db.roundtable.findUnique({
      where: { reviewId: review.id },
      select: { heldAt: true, audience: true, waivedReason: true },
    });
    if (before && JSON.stringify(before) === JSON.stringify(next)) return unchanged();
    const data = { ...next, recordedById: viewer.personId, recordedAt: now };
    await db.roundtable.upsert({
      where: { reviewId: review.id },
      create: { reviewId: review.id, ...data },
      update: data,
    });
    return happened({});
  },
});
