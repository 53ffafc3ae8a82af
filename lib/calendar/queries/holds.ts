import type { Hold } from '@/lib/calendar/rules/visits';
import { isHeld } from '@/lib/calendar/rules/visits';
import { dayOf, now, plainDate } from '@/lib/platform/clock';
import { reading, type Transaction } from '@/lib/platform/database';
import type { Permit } from '@/lib/platform/permit';

/** Every week that was held for a review, whether it is still or not. */
export async function holdsOf(db: Transaction, reviewId: string): Promise<(Hold & { id: string })[]> {
  const rows = await db.weekHold.findMany({
    where: { reviewId },
    orderBy: [{ fromOn: 'asc' }, { id: 'asc' }],
    select: { id: true, fromOn: true, toOn: true, freesOn: true, releasedAt: true },
  });
  return rows.map(({ fromOn, toOn, freesOn, ...hold }) => ({
    ...hold,
    from: plainDate(fromOn),
    to: plainDate(toOn),
    freesOn: plainDate(freesOn),
  }));
}

/** The weeks that are held for a review now. */
export async function listHolds({ review }: Permit<'weeks.view'>) {
  const today = dayOf(now());
  return (await holdsOf(reading(), review.id)).filter((hold) => isHeld(hold, today));
}
export type KeptHold = Awaited<ReturnType<typeof listHolds>>[number];
