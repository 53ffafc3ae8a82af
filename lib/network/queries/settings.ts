import { period, runsToday } from '@/lib/network/queries/dates';
import { plainDate } from '@/lib/platform/clock';
import { reading } from '@/lib/platform/database';
import type { NetworkPermit } from '@/lib/platform/permit';

/** The network's own settings and the method that new reviews start with. */
export async function getSettings(_permit: NetworkPermit<'settings.view'>) {
  const settings = await reading().networkSettings.findUniqueOrThrow({ where: { id: 1 } });
  const method = await reading().methodVersion.findFirstOrThrow({
    orderBy: { publishedOn: 'desc' },
    select: { name: true, publishedOn: true, _count: { select: { reviews: true } } },
  });
  return {
    settings,
    method: {
      name: method.name,
      publishedOn: plainDate(method.publishedOn),
      reviews: method._count.reviews,
    },
  };
}

/** Who has a duty for the network today, and how many running reviews each coordinates. */
export async function listDuties(_permit: NetworkPermit<'settings.view'> | NetworkPermit<'person.view'>) {
  const rows = await reading().personDuty.findMany({
    where: runsToday(),
    orderBy: [{ duty: 'asc' }, { person: { name: 'asc' } }],
    select: {
      id: true,
      duty: true,
      fromOn: true,
      untilOn: true,
      person: {
        select: {
          id: true,
          name: true,
          email: true,
          seats: {
            where: {
              role: 'coordinator',
              endedAt: null,
              review: { stage: { notIn: ['closed', 'declined', 'withdrawn'] } },
            },
            select: { id: true },
          },
        },
      },
    },
  });
  return rows.map(({ person: { seats, ...person }, fromOn, untilOn, ...row }) => ({
    ...row,
    ...period({ fromOn, untilOn }),
    person,
    reviews: row.duty === 'coordinator' ? seats.length : 0,
  }));
}
export type Duty = Awaited<ReturnType<typeof listDuties>>[number];
