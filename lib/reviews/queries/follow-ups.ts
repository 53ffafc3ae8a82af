import { followUpWindow } from '@/lib/follow-up/rules';
import { plainDate } from '@/lib/platform/clock';
import { reading } from '@/lib/platform/database';
import type { NetworkPermit } from '@/lib/platform/permit';

/** Reviews whose follow-up visit is still to come, with the days between which it lies, the nearest end first. */
export async function listFollowUps(_permit: NetworkPermit<'programme.view'>) {
  const rows = await reading().review.findMany({
    where: {
      stage: { in: ['delivered', 'follow_up'] },
      onSiteTo: { not: null },
      OR: [{ followUp: null }, { followUp: { state: { not: 'declined' } } }],
      editions: { none: { kind: 'follow_up', status: 'final' } },
    },
    orderBy: [{ onSiteTo: 'asc' }, { id: 'asc' }],
    take: 100,
    select: {
      reference: true,
      title: true,
      onSiteTo: true,
      followUp: { select: { visitFrom: true, visitTo: true } },
      seats: {
        where: { role: 'coordinator', endedAt: null },
        select: { person: { select: { name: true } } },
      },
    },
  });
  return rows.flatMap(({ onSiteTo, followUp, seats, ...row }) => {
    if (!onSiteTo) return [];
    const { visitFrom, visitTo } = followUp ?? {};
    return [
      {
        ...row,
        window: followUpWindow(plainDate(onSiteTo)),
        booked: visitFrom && visitTo ? { from: plainDate(visitFrom), to: plainDate(visitTo) } : null,
        coordinator: seats[0]?.person.name ?? null,
      },
    ];
  });
}
export type DueFollowUp = Awaited<ReturnType<typeof listFollowUps>>[number];
