import { plainDate } from '@/lib/platform/clock';
import { reading, type Transaction } from '@/lib/platform/database';
import type { Permit } from '@/lib/platform/permit';
import type { Wanted } from '@/lib/timetable/drafting/input';
import { keptGroups } from '@/lib/timetable/drafting/schema';

export type WantedRow = Wanted & { version: number };

/** The sessions wanted and not placed yet, in the order in which they were wished for. */
export function listWanted(permit: Permit<'timetable.edit'>): Promise<WantedRow[]> {
  return wantedOf(reading(), permit.review.id);
}

export async function wantedOf(db: Transaction, reviewId: string): Promise<WantedRow[]> {
  const rows = await db.wantedSession.findMany({
    where: { reviewId, droppedAt: null },
    orderBy: { id: 'asc' },
    omit: { reviewId: true, droppedAt: true },
  });
  return rows.map(({ days, lineIds, groups, ...row }) => ({
    ...row,
    days: days.map(plainDate),
    lines: lineIds,
    groups: keptGroups.parse(groups),
  }));
}
