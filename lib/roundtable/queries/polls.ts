import { keptHolidays } from '@/lib/calendar/queries/holidays';
import { enteredPolls } from '@/lib/calendar/queries/polls';
import { preElectionPeriods } from '@/lib/calendar/rules/polls';
import { plainDate } from '@/lib/platform/clock';
import type { Transaction } from '@/lib/platform/database';
import type { NearPoll } from '@/lib/roundtable/polls';

/** The polls of a review's hosts whose days before them touch a day, and what the chief executive said of one. */
export async function pollsAround(
  db: Transaction,
  reviewId: string,
  hostIds: readonly string[],
  day: string,
): Promise<{
  polls: NearPoll[];
  override: { pollOn: string; reason: string; byId: string; at: Date } | null;
}> {
  const days = { from: day, to: day };
  const hosts = await db.organisation.findMany({
    where: { id: { in: [...hostIds] } },
    orderBy: { name: 'asc' },
    select: { id: true, shortName: true, nation: true, electionCycle: true, electionYear: true },
  });
  const entered = await enteredPolls(db, hostIds, days);
  const kept = await keptHolidays(db);
  const row = await db.roundtableOverride.findUnique({
    where: { reviewId },
    select: { pollOn: true, reason: true, byId: true, at: true },
  });
  return {
    polls: hosts.flatMap((host) =>
      preElectionPeriods(host, entered, days, kept).map((poll) => ({ ...poll, council: host.shortName })),
    ),
    override: row && { ...row, pollOn: plainDate(row.pollOn) },
  };
}
