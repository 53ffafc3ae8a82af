import { defineCommand, happened, unchanged } from '@/lib/platform/command';
import { expectVersion, found } from '@/lib/platform/refusal';
import { standOnFindings } from '@/lib/report/commands/recommendation-findings';
import { changeRecommendationInput, dropRecommendationInput } from '@/lib/report/schema';

/** Changes a recommendation; its number stays. */
export const changeRecommendation = defineCommand({
  about: 'review',
  permission: 'report.write',
  event: 'recommendation.changed',
  input: changeRecommendationInput,
  async run({ db, review, input }) {
    const { id, title, text, meantToBring, purpose, forWhom, principles, findings } = input;
    const row = found(
      await db.recommendation.findFirst({
        where: { id, reviewId: review.id, droppedAt: null },
        select: {
          version: true,
          title: true,
          text: true,
          meantToBring: true,
          purpose: true,
          forWhom: true,
          principles: true,
          findings: { select: { findingId: true } },
        },
      }),
    );
    const before = { ...row, findings: row.findings.map((each) => each.findingId) };
    if (sameAs(before) === sameAs(input)) return unchanged();
    expectVersion(row, input.version, textsOf(row));
    await db.recommendation.update({
      where: { id },
      data: { title, text, meantToBring, purpose, forWhom, principles, version: { increment: 1 } },
    });
    await standOnFindings(db, { reviewId: review.id, recommendationId: id, findings });
    return happened({ recommendation: id });
  },
});

/** Lets a recommendation go; its number stays empty. */
export const dropRecommendation = defineCommand({
  about: 'review',
  permission: 'report.write',
  event: 'recommendation.dropped',
  input: dropRecommendationInput,
  async run({ db, review, input, now }) {
    const { id } = input;
    const row = found(
      await db.recommendation.findFirst({
        where: { id, reviewId: review.id },
        select: {
          version: true,
          droppedAt: true,
          title: true,
          text: true,
          meantToBring: true,
          forWhom: true,
        },
      }),
    );
    if (row.droppedAt) return unchanged();
    expectVersion(row, input.version, textsOf(row));
    await db.recommendation.update({ where: { id }, data: { droppedAt: now, version: { increment: 1 } } });
    return happened({ recommendation: id });
  },
});

interface Texts {
  title: string;
  text: string;
  meantToBring: string;
  forWhom: string;
}

/** The texts that two people may have written at once, to set side by side. */
export function textsOf({ title, text, meantToBring, forWhom }: Texts) {
  return { title, text, meantToBring, forWhom };
}

interface Words extends Texts {
  purpose: string;
  principles: readonly string[];
  findings: readonly string[];
}

/** What a recommendation says and stands on, to hold two against each other. */
export function sameAs({ principles, findings, purpose, ...texts }: Words): string {
  return JSON.stringify([textsOf(texts), purpose, principles.toSorted(), [...new Set(findings)].toSorted()]);
}
