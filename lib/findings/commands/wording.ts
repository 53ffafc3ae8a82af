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

/** Lets the peers’ words on one wording go on to hold of another that says the same. */
export async function takeOverViews(
  db: Transaction,
  findingId: string,
  { from, to }: { from: number; to: number },
): Promise<void> {
  const views = await db.findingView.findMany({
    where: { findingId, wording: from },
    select: { reviewId: true, personId: true, view: true, words: true, saidAt: true },
  });
  await db.findingView.createMany({ data: views.map((view) => ({ ...view, findingId, wording: to })) });
}
