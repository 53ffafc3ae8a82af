import { reading } from '@/lib/platform/database';
import type { Permit } from '@/lib/platform/permit';

/** Who takes part in a review and signs nothing, in the order of their names. */
export function listPartners({
  review,
}: Permit<'review.view'> | Permit<'scoping.view'> | Permit<'request.view'>) {
  return reading().reviewPartner.findMany({
    where: { reviewId: review.id, endedAt: null },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    select: { id: true, name: true, part: true, organisationId: true },
  });
}
export type Partner = Awaited<ReturnType<typeof listPartners>>[number];
