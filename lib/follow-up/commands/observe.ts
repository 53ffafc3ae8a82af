import { recommendationOf } from '@/lib/follow-up/commands/recommendation';
import { words } from '@/lib/follow-up/labels';
import { observeInput } from '@/lib/follow-up/schema';
import { plainDate } from '@/lib/platform/clock';
import { defineCommand, happened, unchanged } from '@/lib/platform/command';
import { expectVersion, refuseByRule } from '@/lib/platform/refusal';

/** Writes what the peers saw for a recommendation at the follow-up visit, or changes it. */
export const observeRecommendation = defineCommand({
  about: 'review',
  permission: 'follow_up.observe',
  event: 'follow_up.observed',
  input: observeInput,
  async run({ db, review, viewer, input, now, today }) {
    const followUp = await db.followUp.findUnique({ where: { reviewId: review.id } });
    const begun =
      followUp?.state === 'accepted' && followUp.visitFrom && plainDate(followUp.visitFrom) <= today;
    if (!begun) refuseByRule('follow-up.not-begun', words.notYetThere);
    const signed = await db.reportEdition.findFirst({
      where: { reviewId: review.id, kind: 'follow_up', status: 'final' },
      select: { id: true },
    });
    if (signed) refuseByRule('follow-up.signed', words.signedAlready);
    const { id } = await recommendationOf(db, review.id, input.number);
    const before = await db.followUpObservation.findUnique({ where: { recommendationId: id } });
    if (before?.text === input.text) return unchanged();
    expectVersion({ version: before?.version ?? 0 }, input.version, { text: before?.text ?? '' });
    const data = { text: input.text, byId: viewer.personId, at: now };
    await db.followUpObservation.upsert({
      where: { recommendationId: id },
      create: { recommendationId: id, ...data },
      update: { ...data, version: { increment: 1 } },
    });
    return happened({ recommendation: id });
  },
});
