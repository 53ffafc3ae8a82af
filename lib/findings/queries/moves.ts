import { daysAfter } from '@/lib/calendar/days';
import { type Move, moveNames } from '@/lib/findings/evening';
import { instantAt } from '@/lib/platform/clock';
import { reading } from '@/lib/platform/database';

import type { Permit } from '@/lib/platform/permit';

/** What happened to findings on a day, in its order. */
export async function listMoves({ review }: Permit<'findings.view'>, day: string): Promise<Move[]> {
  const rows = await reading().event.findMany({
    where: {
      streamId: review.id,
      name: { in: [...moveNames] },
      at: { gte: instantAt(day, '00:00'), lt: instantAt(daysAfter(day, 1), '00:00') },
    },
    orderBy: { sequence: 'asc' },
    select: { name: true, particulars: true, at: true },
  });
  return rows.flatMap(({ name, particulars, at }) => {
    const what = moveNames.find((each) => each === name);
    const { finding, into } = Object(particulars);
    if (!what || typeof finding !== 'string') return [];
    return [{ findingId: what === 'finding.merged' && typeof into === 'string' ? into : finding, what, at }];
  });
}
