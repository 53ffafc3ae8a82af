import { plainDate } from '@/lib/platform/clock';
import type { Transaction } from '@/lib/platform/database';

/** A council and all that followed it in the register, however many steps. */
export async function registerFrom(db: Transaction, id: string) {
  const rows = new Map<
    string,
    { id: string; name: string; endedOn: string | null; successorIds: string[] }
  >();
  let open = [id];
  while (open.length > 0) {
    const found = await db.organisation.findMany({
      where: { id: { in: open } },
      orderBy: [{ name: 'asc' }, { id: 'asc' }],
      select: { id: true, name: true, endedOn: true, successors: { select: { successorId: true } } },
    });
    for (const { successors, endedOn, ...row } of found) {
      const successorIds = successors.map((each) => each.successorId);
      rows.set(row.id, { ...row, endedOn: endedOn && plainDate(endedOn), successorIds });
    }
    open = found
      .flatMap(({ successors }) => successors.map((each) => each.successorId))
      .filter((next) => !rows.has(next));
  }
  return [...rows.values()];
}
