import { defineCommand, happened, unchanged } from '@/lib/platform/command';
import { refuse } from '@/lib/platform/refusal';
import { sameAs, textsOf } from '@/lib/report/commands/change-recommendation';
import { standOnFindings } from '@/lib/report/commands/recommendation-findings';
import { recordRecommendationInput } from '@/lib/report/schema';

/** Adds a recommendation under the next number, which stays its own to the end and is never given again. */
export const recordRecommendation = defineCommand({
  about: 'review',
  permission: 'report.write',
  event: 'recommendation.recorded',
  input: recordRecommendationInput,
  async run({ db, review, input }) {
    const { id, title, text, meantToBring, purpose, forWhom, principles, findings } = input;
    const known = await db.recommendation.findUnique({
      where: { id },
      select: {
        number: true,
        reviewId: true,
        title: true,
        text: true,
        meantToBring: true,
        purpose: true,
        forWhom: true,
        principles: true,
        findings: { select: { findingId: true } },
      },
    });
    if (known && known.reviewId !== review.id) refuse({ reason: 'not_found' });
    if (known) {
      const before = { ...known, findings: known.findings.map((each) => each.findingId) };
      if (sameAs(before) === sameAs(input)) return unchanged({ number: known.number });
      refuse({ reason: 'out_of_date', current: textsOf(known) });
    }
    const last = await db.recommendation.aggregate({
      where: { reviewId: review.id },
      _max: { number: true },
    });
    const number = (last._max.number ?? 0) + 1;
    await db.recommendation.create({
      data: { id, reviewId: review.id, number, title, text, meantToBring, purpose, forWhom, principles },
    });
    await standOnFindings(db, { reviewId: review.id, recommendationId: id, findings });
    return happened({ recommendation: id, number }, { number });
  },
});
