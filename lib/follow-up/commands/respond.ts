import { recommendationOf } from '@/lib/follow-up/commands/recommendation';
import { responseLabels } from '@/lib/follow-up/labels';
import { respondInput } from '@/lib/follow-up/schema';
import { defineCommand, happened, unchanged } from '@/lib/platform/command';
import { expectVersion } from '@/lib/platform/refusal';
import { demandHolder } from '@/lib/succession/commands/demand-holder';

/** Records the council's response to a recommendation, or changes it. */
export const respondToRecommendation = defineCommand({
  about: 'review',
  permission: 'response.record',
  event: 'recommendation.answered',
  input: respondInput,
  async run(context) {
    const { db, review, viewer, input, now } = context;
    const { id } = await recommendationOf(db, review.id, input.number);
    await demandHolder(context, id);
    const before = await db.recommendationResponse.findUnique({ where: { recommendationId: id } });
    const { response, reasons, decidedBy, minuteReference } = input;
    const said = { response, reasons, decidedBy, minuteReference };
    if (before && isSame(before, said)) return unchanged();
    expectVersion({ version: before?.version ?? 0 }, input.version, {
      response: before ? responseLabels[before.response] : '',
      reasons: before?.reasons ?? '',
    });
    const data = { ...said, recordedById: viewer.personId, recordedAt: now };
    await db.recommendationResponse.upsert({
      where: { recommendationId: id },
      create: { recommendationId: id, ...data },
      update: { ...data, version: { increment: 1 } },
    });
    return happened({ recommendation: id, response });
  },
});

type Said = { response: string; reasons: string; decidedBy: string; minuteReference: string };

function isSame(before: Said, said: Said): boolean {
  return (['response', 'reasons', 'decidedBy', 'minuteReference'] as const).every(
    (key) => before[key] === said[key],
  );
}
