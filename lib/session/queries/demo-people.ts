import { databaseDate, dayOf, now } from '@/lib/platform/clock';
import { reading } from '@/lib/platform/database';
import type { NetworkPermit } from '@/lib/platform/permit';

/** Everybody in the demo network with what they are today, by name. */
export async function listDemoPeople(_permit: NetworkPermit<'demo.use'>) {
  const today = databaseDate(dayOf(now()));
  const current = { fromOn: { lte: today }, OR: [{ untilOn: null }, { untilOn: { gte: today } }] };
  return reading().person.findMany({
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    select: {
      id: true,
      name: true,
      duties: { where: current, select: { duty: true } },
      posts: {
        where: current,
        orderBy: { fromOn: 'desc' },
        select: { title: true, organisation: { select: { shortName: true } } },
      },
      peer: { select: { personId: true } },
      seats: {
        where: { endedAt: null },
        orderBy: { startedAt: 'desc' },
        select: { role: true, review: { select: { reference: true, title: true, stage: true } } },
      },
    },
  });
}

export type DemoPerson = Awaited<ReturnType<typeof listDemoPeople>>[number];
