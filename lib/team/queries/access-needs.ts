import { reading } from '@/lib/platform/database';
import type { Permit } from '@/lib/platform/permit';

export interface AccessNeed {
  personId: string;
  name: string;
  words: string | null;
  needsStepFree: boolean;
}

/**
 * What the peers who sit on the team need to take part: all of it for the coordinator; for the organiser only of those
 * who chose so.
 */
export async function listAccessNeeds({ review }: Permit<'access_needs.view'>): Promise<AccessNeed[]> {
  const coordinates = review.roles.has('coordinator');
  const rows = await reading().person.findMany({
    where: {
      seats: { some: { reviewId: review.id, endedAt: null, role: { in: ['lead_peer', 'peer'] } } },
      peer: {
        ...(coordinates ? {} : { organiserSeesAccess: true }),
        OR: [{ accessNeeds: { not: null } }, { needsStepFree: true }],
      },
    },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    select: { id: true, name: true, peer: { select: { accessNeeds: true, needsStepFree: true } } },
  });
  return rows.map(({ id, name, peer }) => ({
    personId: id,
    name,
    words: peer?.accessNeeds ?? null,
    needsStepFree: peer?.needsStepFree ?? false,
  }));
}
