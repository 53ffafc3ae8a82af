import { dayOf } from '@/lib/platform/clock';
import { reading } from '@/lib/platform/database';
import type { Permit } from '@/lib/platform/permit';
import { purgeDay } from '@/lib/retention/rules';

/** What becomes of a review's raw notes: everybody on the review sees it. */
export async function getNotesKept(permit: Permit<'review.view'>) {
  const [review, settings] = await Promise.all([
    reading().review.findUniqueOrThrow({
      where: { id: permit.review.id },
      select: {
        stage: true,
        stageSince: true,
        deliveredAt: true,
        notesPurgedAt: true,
        holdsOnRecord: { where: { liftedAt: null }, select: { id: true } },
      },
    }),
    reading().networkSettings.findUniqueOrThrow({ where: { id: 1 }, select: { rawNotesMonths: true } }),
  ]);
  const { notesPurgedAt, holdsOnRecord } = review;
  return {
    months: settings.rawNotesMonths,
    goOn: purgeDay(review, settings.rawNotesMonths),
    goneOn: notesPurgedAt && dayOf(notesPurgedAt),
    held: holdsOnRecord.length > 0,
  };
}

/** Why a legal hold keeps the raw notes, for whoever may lift it; null while none does. */
export async function getHold({ review }: Permit<'review.hold'>): Promise<string | null> {
  const row = await reading().legalHold.findFirst({
    where: { reviewId: review.id, liftedAt: null },
    select: { reason: true },
  });
  return row?.reason ?? null;
}
