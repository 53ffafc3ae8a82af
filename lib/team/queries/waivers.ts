import type { Transaction } from '@/lib/platform/database';
import { type WaivableKind, type Waiver, waivableKinds } from '@/lib/team/rules/conflicts';

type Waived = Waiver & { kind: WaivableKind };

/** What has been set aside for a review, by person. */
export async function waiversOf(db: Transaction, reviewId: string): Promise<Map<string, Waived[]>> {
  const rows = await db.conflictWaiver.findMany({
    where: { reviewId, withdrawnAt: null },
    orderBy: { at: 'asc' },
    select: { id: true, personId: true, kind: true, reason: true, byId: true, at: true },
  });
  const people = await db.person.findMany({
    where: { id: { in: rows.map((row) => row.byId) } },
    select: { id: true, name: true },
  });
  const names = new Map(people.map((person) => [person.id, person.name]));
  const waivers = new Map<string, Waived[]>();
  for (const { personId, byId, kind: kept, ...row } of rows) {
    const kind = waivableKinds.find((each) => each === kept);
    if (!kind) continue;
    const waiver = { ...row, kind, by: names.get(byId) ?? '' };
    waivers.set(personId, [...(waivers.get(personId) ?? []), waiver]);
  }
  return waivers;
}
