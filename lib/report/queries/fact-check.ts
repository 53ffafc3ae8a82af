import { plainDate } from '@/lib/platform/clock';
import { reading } from '@/lib/platform/database';
import type { Permit } from '@/lib/platform/permit';
import type { PointAnswer, PointKind } from '@/lib/platform/prisma/enums';

export interface Point {
  id: string;
  number: number;
  section: string;
  passage: string;
  kind: PointKind;
  text: string;
  evidence: string;
  raisedBy: string;
  raisedAt: Date;
  answer: PointAnswer | null;
  reason: string | null;
  answered: { by: string; at: Date } | null;
  version: number;
}

export interface FactCheck {
  openedAt: Date;
  deadlineOn: string;
  doneAt: Date | null;
  /** The host councils that have finished. */
  doneFor: readonly string[];
  points: readonly Point[];
}

/** The fact check and its points; null before it is opened. */
export async function getFactCheck(permit: Permit<'report.view_draft'>): Promise<FactCheck | null> {
  const { review } = permit;
  const row = await reading().factCheck.findUnique({
    where: { reviewId: review.id },
    select: { openedAt: true, deadlineOn: true, doneAt: true, doneFor: true },
  });
  if (!row) return null;
  const points = await reading().factCheckPoint.findMany({
    where: { reviewId: review.id },
    orderBy: { number: 'asc' },
    select: selection,
  });
  const names = await namesOf(points.flatMap((each) => [each.raisedById, each.answeredById ?? []].flat()));
  return {
    ...row,
    deadlineOn: plainDate(row.deadlineOn),
    points: points.map(({ raisedById, answeredById, answeredAt, ...point }) => ({
      ...point,
      raisedBy: names.get(raisedById) ?? '',
      answered: answeredAt && { by: names.get(answeredById ?? '') ?? '', at: answeredAt },
    })),
  };
}

const selection = {
  id: true,
  number: true,
  section: true,
  passage: true,
  kind: true,
  text: true,
  evidence: true,
  raisedById: true,
  raisedAt: true,
  answer: true,
  reason: true,
  answeredById: true,
  answeredAt: true,
  version: true,
} as const;

async function namesOf(ids: readonly string[]): Promise<Map<string, string>> {
  const people = await reading().person.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: { id: true, name: true },
  });
  return new Map(people.map(({ id, name }) => [id, name]));
}
