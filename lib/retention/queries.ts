import { dayOf } from '@/lib/platform/clock';
import { reading, type Transaction } from '@/lib/platform/database';
import type { Permit } from '@/lib/platform/permit';
import type { Hold } from '@/lib/retention/hold';
import type { NotesKept } from '@/lib/retention/labels';
import { purgeDay } from '@/lib/retention/rules';

/** What becomes of a review's raw notes: everybody on the review sees it. */
export function getNotesKept({ review }: Permit<'review.view'>): Promise<NotesKept> {
  return notesKeptOf(reading(), review.id);
}

/** The same within a transaction. */
export async function notesKeptOf(db: Transaction, reviewId: string): Promise<NotesKept> {
  const review = await db.review.findUniqueOrThrow({
    where: { id: reviewId },
    select: {
      stage: true,
      stageSince: true,
      deliveredAt: true,
      notesPurgedAt: true,
      holdsOnRecord: {
        where: { liftedAt: null },
        orderBy: [{ placedAt: 'asc' }, { id: 'asc' }],
        select: { kind: true, placedAt: true },
      },
    },
  });
  const { rawNotesMonths: months, backupDays } = await db.networkSettings.findUniqueOrThrow({
    where: { id: 1 },
    select: { rawNotesMonths: true, backupDays: true },
  });
  return {
    months,
    backupDays,
    goOn: purgeDay(review, months),
    goneOn: review.notesPurgedAt && dayOf(review.notesPurgedAt),
    holds: review.holdsOnRecord.map(({ kind, placedAt }) => ({ kind, since: dayOf(placedAt) })),
  };
}

/** The legal holds of a review, those in force first: who placed and lifted each, and why. */
export async function listHolds({ review }: Permit<'hold.view'>): Promise<Hold[]> {
  const rows = await reading().legalHold.findMany({
    where: { reviewId: review.id },
    orderBy: [{ liftedAt: { sort: 'desc', nulls: 'first' } }, { placedAt: 'asc' }, { id: 'asc' }],
  });
  const people = await reading().person.findMany({
    where: {
      id: { in: rows.flatMap(({ placedById, liftedById }) => [placedById ?? [], liftedById ?? []].flat()) },
    },
    select: { id: true, name: true },
  });
  const nameOf = (id: string | null) => people.find((person) => person.id === id)?.name ?? null;
  return rows.map(({ id, kind, reason, placedAt, placedById, liftedAt, liftedById }) => ({
    id,
    kind,
    reason,
    placedAt,
    placedBy: nameOf(placedById),
    liftedAt,
    liftedBy: nameOf(liftedById),
  }));
}
