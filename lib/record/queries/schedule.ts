import { aside, reading, type Transaction } from '@/lib/platform/database';
import type { ReviewFacts } from '@/lib/platform/facts';
import type { Permit } from '@/lib/platform/permit';
import { kindOf, kindsOf, type Side } from '@/lib/record/kinds';
import { notesGoWords } from '@/lib/record/labels';
import { countHistory, countRecord } from '@/lib/record/queries/counts';
import type { Schedule } from '@/lib/record/schedule';
import { notesKeptOf } from '@/lib/retention/queries';

/** What the viewer's side holds of a review. */
export function getSchedule({ review }: Permit<'record.view'>): Promise<Schedule> {
  return reading().$transaction((db) => scheduleOf(db, review));
}

/** The same within a transaction: counts of everything that a side holds, whether or not its people may read it. */
export async function scheduleOf(db: Transaction, review: ReviewFacts): Promise<Schedule> {
  const side = sideOf(review);
  const counted = await aside(db, 'record', () => countRecord(db, review.id));
  const counts = { ...counted, history: await countHistory(db, review) };
  const coordinator = await db.seat.findFirst({
    where: { reviewId: review.id, role: 'coordinator', endedAt: null },
    select: { person: { select: { name: true } } },
  });
  const entries = kindsOf(side).map((key) => {
    const { right } = kindOf(key);
    return { key, ...counts[key], readable: right !== null && review.decide(right).allowed };
  });
  const notesGo = notesGoWords(await notesKeptOf(db, review.id));
  return { side, coordinator: coordinator?.person.name ?? null, notesGo, entries };
}

/** On which side of the review its viewer stands. */
export function sideOf(review: Pick<ReviewFacts, 'roles'>): Side {
  return review.roles.has('coordinator') ? 'network' : 'council';
}
