import { defineCommand, happened, unchanged } from '@/lib/platform/command';
import { expectVersion, refuseByRule } from '@/lib/platform/refusal';
import { refusePoll } from '@/lib/roundtable/commands/refuse-poll';
import { roundtableRules } from '@/lib/roundtable/labels';
import { chooseAudienceInput } from '@/lib/roundtable/schema';

/** The host says beforehand who is invited to the roundtable, and by whom: the audience is theirs to choose. */
export const chooseAudience = defineCommand({
  about: 'review',
  permission: 'roundtable.plan',
  event: 'roundtable.planned',
  input: chooseAudienceInput,
  async run(context) {
    const { db, review, viewer, input, now } = context;
    const { audience } = input;
    const before = await db.roundtablePlan.findUnique({
      where: { reviewId: review.id },
      select: { audience: true, version: true },
    });
    if (before?.audience === audience) return unchanged();
    if (review.conditions.has('roundtable_held')) refuseByRule('roundtable.held', roundtableRules.isHeld);
    if (review.onSiteTo) await refusePoll(context, review.onSiteTo, 'audience');
    expectVersion({ version: before?.version ?? 0 }, input.version, { audience: before?.audience ?? '' });
    const chosen = { audience, chosenById: viewer.personId, chosenAt: now };
    await db.roundtablePlan.upsert({
      where: { reviewId: review.id },
      create: { reviewId: review.id, ...chosen },
      update: { ...chosen, version: { increment: 1 } },
    });
    return happened({});
  },
});
