import { type Days, daysAfter } from '@/lib/calendar/days';
import type { EnteredPoll } from '@/lib/calendar/rules/polls';
import { databaseDate, plainDate } from '@/lib/platform/clock';
import type { Transaction } from '@/lib/platform/database';

export interface KeptPoll extends EnteredPoll {
  note: string;
  version: number;
}

/** The polls that were entered for some councils, for a nation or for all: those whose period may touch some days. */
export async function enteredPolls(
  db: Transaction,
  organisationIds: readonly string[],
  days: Days,
): Promise<KeptPoll[]> {
  const rows = await db.poll.findMany({
    where: {
      droppedAt: null,
      on: { gte: databaseDate(days.from), lte: databaseDate(daysAfter(days.to, 200)) },
      OR: [{ organisationId: { in: [...organisationIds] } }, { organisationId: null }],
    },
    orderBy: [{ on: 'asc' }, { id: 'asc' }],
    omit: { droppedAt: true },
  });
  return rows.map(({ on, noticeOn, ...poll }) => ({
    ...poll,
    on: plainDate(on),
    noticeOn: noticeOn && plainDate(noticeOn),
  }));
}
