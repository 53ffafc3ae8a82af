import type { Finding } from '@/lib/findings/finding';
import { findingKindLabels } from '@/lib/findings/labels';
import type { Transaction } from '@/lib/platform/database';
import { found, refuse } from '@/lib/platform/refusal';
import { areaLabels } from '@/lib/timetable/labels';

/** Ends a command if a note is not a shared one of this review: to the team it is not there. */
export async function refuseForeignNotes(
  db: Transaction,
  reviewId: string,
  notes: readonly string[],
): Promise<void> {
  const ids = [...new Set(notes)];
  const count = await db.note.count({ where: { id: { in: ids }, reviewId, sharedAt: { not: null } } });
  if (count !== ids.length) refuse({ reason: 'not_found' });
}

/** The finding of this review, while it stands. */
export async function standingFinding(db: Transaction, reviewId: string, id: string) {
  return found(
    await db.finding.findFirst({
      where: { id, reviewId, droppedAt: null },
      select: {
        number: true,
        version: true,
        wording: true,
        settledAt: true,
        canBeShared: true,
        ...contentFields,
      },
    }),
  );
}

export type StandingFinding = Awaited<ReturnType<typeof standingFinding>>;

/** The number of a review’s next finding: none is given twice. */
export async function nextNumber(db: Transaction, reviewId: string): Promise<number> {
  const last = await db.finding.aggregate({ where: { reviewId }, _max: { number: true } });
  return (last._max.number ?? 0) + 1;
}

/** How many notes support a finding. */
export function countSupport(db: Transaction, findingId: string): Promise<number> {
  return db.findingNote.count({ where: { findingId, against: false } });
}

/** What opens a settled finding again. */
export const unsettled = { settledAt: null, settledById: null, settledWords: null } as const;

export const contentFields = {
  statement: true,
  kind: true,
  area: true,
  principles: true,
  citizens: true,
  detail: true,
} as const;

type Content = Pick<Finding, keyof typeof contentFields>;

/** Whether two findings say the same of the same. */
export function isSame(before: Content, after: Content): boolean {
  const words = ({ statement, kind, area, principles, citizens, detail }: Content) =>
    JSON.stringify([statement, kind, area, principles.toSorted(), citizens, detail]);
  return words(before) === words(after);
}

/** What a finding says now, by the form's field names. */
export function textsOf({ statement, kind, area, detail }: Content): Record<string, string> {
  return { statement, kind: findingKindLabels[kind], area: areaLabels[area], detail };
}
