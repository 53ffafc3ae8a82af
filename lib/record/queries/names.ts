import type { Transaction } from '@/lib/platform/database';

export type NameOf = (personId: string) => string;

/** The names of everybody who sits or sat on a review, or was asked to. */
export async function namesOn(db: Transaction, reviewId: string): Promise<NameOf> {
  const people = await db.person.findMany({
    where: { OR: [{ seats: { some: { reviewId } } }, { teamPlaces: { some: { reviewId } } }] },
    select: { id: true, name: true },
  });
  const names = new Map(people.map(({ id, name }) => [id, name]));
  return (personId) => names.get(personId) ?? 'Somebody who is not on this review';
}
