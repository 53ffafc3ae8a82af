import type { Transaction } from '@/lib/platform/database';
import type { SeatRole } from '@/lib/platform/prisma/enums';

/** The mail addresses of those who hold one of some roles on a review now, each once. */
export async function addressesOf(
  db: Transaction,
  reviewId: string,
  roles: readonly SeatRole[],
): Promise<string[]> {
  const seats = await db.seat.findMany({
    where: { reviewId, endedAt: null, role: { in: [...roles] } },
    orderBy: [{ startedAt: 'asc' }, { id: 'asc' }],
    select: { person: { select: { email: true } } },
  });
  return [...new Set(seats.map((seat) => seat.person.email))];
}
