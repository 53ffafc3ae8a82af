import { databaseDate, dayOf, now, plainDate } from '@/lib/platform/clock';
import { reading, type Transaction } from '@/lib/platform/database';
import type { ReviewFacts } from '@/lib/platform/facts';
import type { Permit } from '@/lib/platform/permit';
import { registerFrom } from '@/lib/succession/queries/register';
import { hasEnded, livingSuccessors } from '@/lib/succession/rules';

/** The recommendations of a review that a council holds, with all who hold each; no rows: the hosts do. */
export async function heldBy(db: Transaction, review: Pick<ReviewFacts, 'id' | 'hosts'>, council: string) {
  const rows = await db.recommendation.findMany({
    where: { reviewId: review.id, droppedAt: null },
    orderBy: { number: 'asc' },
    select: { id: true, number: true, title: true, holders: { select: { organisationId: true } } },
  });
  const hosts = review.hosts.map((host) => host.organisationId);
  return rows
    .map(({ holders, ...row }) => ({ ...row, holders: holders.map((each) => each.organisationId) }))
    .filter(({ holders }) => (holders.length > 0 ? holders : hosts).includes(council));
}

/** The councils that speak on a review and have ended, with the day of their end. */
export async function listEndedCouncils({ review }: Permit<'review.outline'> | Permit<'follow_up.view'>) {
  const on = databaseDate(dayOf(now()));
  const rows = await reading().organisation.findMany({
    where: { id: { in: review.councils.map((each) => each.organisationId) }, endedOn: { lt: on } },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    select: { id: true, name: true, endedOn: true },
  });
  return rows.map(({ endedOn, ...row }) => ({ ...row, endedOn: endedOn ? plainDate(endedOn) : '' }));
}

/** What can be passed on, council by council that has ended: its recommendations, and who follows it in the register. */
export async function listToPassOn({ review }: Permit<'succession.record'>) {
  const today = dayOf(now());
  const speaking = review.councils.map((each) => each.organisationId);
  const all = await Promise.all(
    speaking.map(async (council) => {
      const register = await registerFrom(reading(), council);
      const row = register.find((each) => each.id === council);
      if (!row || !hasEnded(row, today)) return null;
      const living = livingSuccessors(council, register, today);
      return {
        id: council,
        name: review.councils.find((each) => each.organisationId === council)?.name ?? row.name,
        endedOn: row.endedOn ?? today,
        recommendations: await heldBy(reading(), review, council),
        successors: register
          .filter((each) => living.includes(each.id))
          .map(({ id, name }) => ({ id, name, isSeated: speaking.includes(id) })),
      };
    }),
  );
  return all.filter((each) => each !== null);
}
export type ToPassOn = Awaited<ReturnType<typeof listToPassOn>>[number];
