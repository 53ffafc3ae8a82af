import { now } from '@/lib/platform/clock';
import { reading, readingAs } from '@/lib/platform/database';
import type { Permit } from '@/lib/platform/permit';
import { namedOf } from '@/lib/timetable/queries/circumstances';
import { readDraft } from '@/lib/timetable/queries/draft';
import { burdenOf } from '@/lib/timetable/rules/burden';

/** What the visit asks of the host: its people's time, and papers. Names only for whoever may see them (row-level security). */
export async function getBurden({ viewer, review }: Permit<'burden.view'>) {
  const [{ sessions }, named, papers] = await Promise.all([
    readDraft(review.id),
    readingAs(viewer.personId, (db) => namedOf(db, review.id)),
    papersOf(review.id),
  ]);
  const supplied = papers.filter(({ suppliedAt }) => suppliedAt !== null);
  return {
    ...burdenOf(sessions, named, now()),
    papers: {
      asked: papers.length,
      missing: papers.length - supplied.length,
      unread: supplied.filter(({ _count }) => _count.reads === 0).map(({ id, title }) => ({ id, title })),
    },
  };
}

function papersOf(reviewId: string) {
  return reading().document.findMany({
    where: { reviewId, droppedAt: null },
    orderBy: [{ kind: 'asc' }, { askedAt: 'asc' }, { id: 'asc' }],
    select: { id: true, title: true, suppliedAt: true, _count: { select: { reads: true } } },
  });
}
