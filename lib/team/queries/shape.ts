import type { Transaction } from '@/lib/platform/database';
import type { Principle } from '@/lib/platform/prisma/enums';
import { type Shape, usualShape } from '@/lib/team/rules/chairs';

export interface AgreedShape extends Shape {
  /** The version of the agreement that says so; null while there is none, and the usual shape stands. */
  agreement: number | null;
  /** The principles with which the scope leads. */
  principles: readonly Principle[];
}

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
