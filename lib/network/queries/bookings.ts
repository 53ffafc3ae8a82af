import { plainDate } from '@/lib/platform/clock';
import { reading } from '@/lib/platform/database';
import type { NetworkPermit } from '@/lib/platform/permit';

/** The decisions that a council may book without full membership, the latest first, with who made them. */
export async function listBookingDecisions(_permit: NetworkPermit<'booking.view'>, organisationId: string) {
  const rows = await reading().bookingDecision.findMany({
    where: { organisationId },
    orderBy: [{ decidedAt: 'desc' }, { id: 'desc' }],
    select: { id: true, reason: true, decidedById: true, decidedAt: true, untilOn: true, withdrawnAt: true },
  });
  const people = await reading().person.findMany({
    where: { id: { in: rows.map((row) => row.decidedById) } },
    select: { id: true, name: true },
  });
  const names = new Map(people.map(({ id, name }) => [id, name]));
  return rows.map(({ decidedById, untilOn, ...row }) => ({
    ...row,
    until: untilOn && plainDate(untilOn),
    decidedBy: names.get(decidedById) ?? 'Somebody who is no longer here',
  }));
}
export type BookingDecision = Awaited<ReturnType<typeof listBookingDecisions>>[number];
