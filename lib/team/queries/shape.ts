import type { Transaction } from '@/lib/platform/database';
import type { AgreedShape } from '@/lib/team/peer';
import { usualShape } from '@/lib/team/rules/chairs';

/** The shape of the team as the latest version of the agreement has it. */
export async function shapeOf(db: Transaction, reviewId: string): Promise<AgreedShape> {
  const latest = await db.agreementVersion.findFirst({
    where: { reviewId },
    orderBy: { number: 'desc' },
    select: { number: true, councillors: true, officers: true, externals: true, principles: true },
  });
  if (!latest) return { ...usualShape, agreement: null, principles: [] };
  const { number, ...shape } = latest;
  return { ...shape, agreement: number };
}
