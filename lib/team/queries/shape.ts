import type { Transaction } from '@/lib/platform/database';
import { agreedNumber } from '@/lib/scoping/queries';
import type { AgreedShape } from '@/lib/team/peer';
import { usualShape } from '@/lib/team/rules/chairs';

/** The shape of the team as agreed; until a version bears its signatures, as the latest one proposes it. */
export async function shapeOf(db: Transaction, reviewId: string): Promise<AgreedShape> {
  const agreed = await agreedNumber(db, reviewId);
  const latest = await db.agreementVersion.findFirst({
    where: { reviewId, ...(agreed === null ? {} : { number: agreed }) },
    orderBy: { number: 'desc' },
    select: { number: true, councillors: true, officers: true, externals: true, principles: true },
  });
  if (!latest) return { ...usualShape, agreement: null, principles: [] };
  const { number, ...shape } = latest;
  return { ...shape, agreement: number };
}
