import type { ReviewContext } from '@/lib/platform/command';
import { refuseByRule } from '@/lib/platform/refusal';
import { successionRefusals } from '@/lib/succession/labels';
import { holdsFor } from '@/lib/succession/rules';

/** Refuses people of a council that does not hold a recommendation, once it has passed to others. */
export async function demandHolder(
  { db, review }: ReviewContext<unknown>,
  recommendationId: string,
): Promise<void> {
  const holders = await db.recommendationHolder.findMany({
    where: { recommendationId },
    orderBy: { organisation: { name: 'asc' } },
    select: { organisationId: true, organisation: { select: { name: true } } },
  });
  const ids = holders.map((each) => each.organisationId);
  if (holdsFor(review.seats, ids)) return;
  const names = holders.map(({ organisation }) => organisation.name);
  refuseByRule('succession.not_holder', successionRefusals.notHolder(names));
}
