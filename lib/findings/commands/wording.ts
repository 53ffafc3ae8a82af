import type { Transaction } from '@/lib/platform/database';
import type { FindingKind } from '@/lib/platform/prisma/enums';

interface Worded {
  id: string;
  reviewId: string;
  wording: number;
  statement: string;
  detail: string;
  kind: FindingKind;
}

/** Keeps what a finding says in a wording of its own: with whoever records one, rewords it, splits or merges it. */
export async function keepWording(
  db: Transaction,
  { id, ...worded }: Worded,
  by: { personId: string; at: Date; spelling?: boolean },
): Promise<void> {
  const { personId, at, spelling = false } = by;
  await db.findingWording.create({ data: { findingId: id, ...worded, byId: personId, at, spelling } });
}
