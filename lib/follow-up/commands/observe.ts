import { refuseOutsideVisit } from '@/lib/follow-up/commands/begun';
import { recommendationOf } from '@/lib/follow-up/commands/recommendation';
import { words } from '@/lib/follow-up/labels';
import { observeInput } from '@/lib/follow-up/schema';
import { defineCommand, happened, unchanged } from '@/lib/platform/command';
import { expectVersion } from '@/lib/platform/refusal';

/** Writes what the peers saw for a recommendation at the follow-up visit, or changes it. */
export const observeRecommendation = defineCommand({
  about: 'review',
  permission: 'follow_up.observe',
  event: 'follow_up.observed',
  input: observeInput,
  async run({ db, review, viewer, input, now, today }) {
    await refuseOutsideVisit(db, review.id, { today, early: words.notYetThere });
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
