import type { Days } from '@/lib/calendar/days';
import type { OwnDate } from '@/lib/calendar/rules/reasons';
import { databaseDate, plainDate } from '@/lib/platform/clock';
import type { Transaction } from '@/lib/platform/database';

export interface KeptDate extends OwnDate {
  id: string;
  organisationId: string;
  version: number;
}

/** Councils' own dates that touch some days, in order. */
export async function ownDates(
  db: Transaction,
  organisationIds: readonly string[],
  days: Days,
): Promise<KeptDate[]> {
  const rows = await db.councilDate.findMany({
    where: {
      organisationId: { in: [...organisationIds] },
      droppedAt: null,
      toOn: { gte: databaseDate(days.from) },
      fromOn: { lte: databaseDate(days.to) },
    },
    orderBy: [{ fromOn: 'asc' }, { id: 'asc' }],
    omit: { droppedAt: true },
  });
  return rows.map(({ fromOn, toOn, ...date }) => ({
    ...date,
    from: plainDate(fromOn),
    to: plainDate(toOn),
  }));
}
