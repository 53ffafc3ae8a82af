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
    const { id, title, text, meantToBring, principles, findings } = input;
    const row = found(
      await db.recommendation.findFirst({
        where: { id, reviewId: review.id, droppedAt: null },
        select: {
          version: true,
          title: true,
          text: true,
          meantToBring: true,
          principles: true,
          findings: { select: { findingId: true } },
        },
      }),
    );
    const before = { ...row, findings: row.findings.map((each) => each.findingId) };
    if (sameAs(before) === sameAs(input)) return unchanged();
    expectVersion(row, input.version, { title: row.title, text: row.text, meantToBring: row.meantToBring });
    await db.recommendation.update({
      where: { id },
      data: { title, text, meantToBring, principles, version: { increment: 1 } },
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
        select: { version: true, droppedAt: true, title: true, text: true, meantToBring: true },
      }),
    );
    if (row.droppedAt) return unchanged();
    expectVersion(row, input.version, { title: row.title, text: row.text, meantToBring: row.meantToBring });
    await db.recommendation.update({ where: { id }, data: { droppedAt: now, version: { increment: 1 } } });
    return happened({ recommendation: id });
  },
});

interface Words {
  title: string;
  text: string;
  meantToBring: string;
  principles: readonly string[];
  findings: readonly string[];
}

/** What a recommendation says and stands on, to hold two against each other. */
export function sameAs({ title, text, meantToBring, principles, findings }: Words): string {
  return JSON.stringify([
    title,
    text,
    meantToBring,
    principles.toSorted(),
    [...new Set(findings)].toSorted(),
  ]);
}
