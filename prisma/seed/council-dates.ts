import { daysAfter } from '@/lib/calendar/days';
import { databaseDate } from '@/lib/platform/clock';
import { writing } from '@/lib/platform/database';
import type { Prisma } from '@/lib/platform/prisma/client';
import { nearestMonday } from '@/prisma/seed/calendar';

/** Gives councils the dates of their own: full council every eight weeks, a budget in February, half-terms. */
export async function makeCouncilDates(councils: readonly string[], today: string): Promise<void> {
  const years = [0, 1, 2].map((later) => Number(today.slice(0, 4)) + later);
  await writing().councilDate.createMany({
    data: councils.flatMap((organisationId, index) => [
      ...fullCouncils(today, index).map((on) => dateOf(organisationId, 'full_council', on)),
      ...years.map((year) => dateOf(organisationId, 'budget', daysAfter(nearestMonday(`${year}-02-24`), 2))),
      ...years.flatMap((year) =>
        halfTerms(year).map((from) => ({
          organisationId,
          kind: 'half_term' as const,
          fromOn: databaseDate(from),
          toOn: databaseDate(daysAfter(from, 4)),
        })),
      ),
    ]),
  });
}

// Thursdays, each council in a week of its own.
function fullCouncils(today: string, index: number): string[] {
  const first = daysAfter(nearestMonday(today), 3 + 7 * (index % 8));
  return Array.from({ length: 10 }, (_, meeting) => daysAfter(first, 56 * meeting));
}

function dateOf(
  organisationId: string,
  kind: 'full_council' | 'budget',
  on: string,
): Prisma.CouncilDateCreateManyInput {
  const [fromOn, toOn] = [databaseDate(on), databaseDate(on)];
  return { organisationId, kind, fromOn, toOn, fromTime: '18:30', toTime: '20:30' };
}

function halfTerms(year: number): string[] {
  return [`${year}-02-15`, `${year}-05-30`, `${year}-10-26`].map(nearestMonday);
}
