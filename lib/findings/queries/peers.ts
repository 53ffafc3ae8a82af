import type { Peer } from '@/lib/findings/finding';
import type { Transaction } from '@/lib/platform/database';

/** The peers whose word a finding waits for: the lead first, then in the order of their coming. */
export async function peersOf(db: Transaction, reviewId: string): Promise<Peer[]> {
  const seats = await db.seat.findMany({
    where: { reviewId, endedAt: null, role: { in: ['lead_peer', 'peer'] } },
    orderBy: [{ startedAt: 'asc' }, { id: 'asc' }],
    select: { personId: true, role: true, person: { select: { name: true } } },
  });
  return seats
    .toSorted((a, b) => Number(b.role === 'lead_peer') - Number(a.role === 'lead_peer'))
    .map(({ personId, person }) => ({ personId, name: person.name }));
}
