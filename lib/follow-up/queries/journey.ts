import { asSeen, recommendation } from '@/lib/follow-up/queries/recommendation';
import { sightOf } from '@/lib/follow-up/queries/sight';
import { plainDate } from '@/lib/platform/clock';
import { reading } from '@/lib/platform/database';
import type { Permit } from '@/lib/platform/permit';
import { reportContentSchema } from '@/lib/report/content';

/** One recommendation by its number, or null where there is none for this viewer. */
export async function getRecommendation(permit: Permit<'follow_up.view'>, number: number) {
  const sight = await sightOf(permit);
  if (!sight.recommendations) return null;
  const row = await reading().recommendation.findFirst({
    where: { reviewId: permit.review.id, number, droppedAt: null },
    select: recommendation,
  });
  return row && asSeen(row, sight);
}

/** What stands round a recommendation on its way: the roundtable, the report, its findings, the visit, its neighbours. */
export async function getJourneyFacts(permit: Permit<'follow_up.view'>, number: number) {
  const review = await reading().review.findUniqueOrThrow({
    where: { id: permit.review.id },
    select: {
      deliveredAt: true,
      roundtable: { select: { heldAt: true, audience: true } },
      followUp: { select: { visitFrom: true, visitTo: true } },
      editions: {
        where: { kind: 'feedback', status: 'final', form: 'full' },
        take: 1,
        select: { content: true },
      },
      recommendations: { where: { droppedAt: null }, orderBy: { number: 'asc' }, select: { number: true } },
    },
  });
  const { roundtable, followUp, deliveredAt, recommendations, editions } = review;
  const { visitFrom, visitTo } = followUp ?? {};
  return {
    saidAt: roundtable?.heldAt ?? null,
    audience: roundtable?.audience ?? '',
    writtenAt: deliveredAt,
    visit: visitFrom && visitTo ? { from: plainDate(visitFrom), to: plainDate(visitTo) } : null,
    numbers: recommendations.map((each) => each.number),
    fromFindings: findingsIn(editions[0]?.content, number),
  };
}

// Row-level security keeps findings from the host; the final report has told it their numbers.
function findingsIn(content: unknown, number: number): number[] {
  const parsed = reportContentSchema.safeParse(content);
  return parsed.data?.recommendations.find((each) => each.number === number)?.fromFindings ?? [];
}
