import { plainDate } from '@/lib/platform/clock';
import { reading, type Transaction } from '@/lib/platform/database';
import type { Permit } from '@/lib/platform/permit';

/** Why days were chosen in spite of what speaks against them, the latest first. */
export async function dateReasonsOf(db: Transaction, reviewId: string) {
  const rows = await db.dateReason.findMany({
    where: { reviewId },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    select: { id: true, fromOn: true, toOn: true, against: true, words: true, byId: true, at: true },
  });
  return rows.map(({ fromOn, toOn, ...row }) => ({ ...row, from: plainDate(fromOn), to: plainDate(toOn) }));
}

/** The same with the names of those who recorded them. */
export async function listDateReasons({ review }: Permit<'weeks.view'> | Permit<'scoping.view'>) {
  const rows = await dateReasonsOf(reading(), review.id);
  const people = await reading().person.findMany({
    where: { id: { in: rows.map((row) => row.byId) } },
    select: { id: true, name: true },
  });
  const names = new Map(people.map((person) => [person.id, person.name]));
  return rows.map(({ byId, ...row }) => ({ ...row, by: names.get(byId) ?? '' }));
}
export type DateReason = Awaited<ReturnType<typeof listDateReasons>>[number];
