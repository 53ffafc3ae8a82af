import { now } from '@/lib/platform/clock';
import { readingAs } from '@/lib/platform/database';
import type { Permit } from '@/lib/platform/permit';
import { draftOf } from '@/lib/timetable/queries/draft';
import { burdenOf } from '@/lib/timetable/rules/burden';

/** What the visit asks of the host: its people's time, and papers. Names only for whoever may see them (row-level security). */
export function getBurden({ viewer, review }: Permit<'burden.view'>) {
  return readingAs(viewer.personId, async (db) => {
    const { sessions } = await draftOf(db, review.id);
    const named = await db.sessionPerson.findMany({
      where: { reviewId: review.id, session: { droppedAt: null } },
      orderBy: { id: 'asc' },
      select: { sessionId: true, name: true, email: true },
    });
    const papers = await db.document.findMany({
      where: { reviewId: review.id, droppedAt: null },
      orderBy: [{ kind: 'asc' }, { askedAt: 'asc' }, { id: 'asc' }],
      select: { id: true, title: true, suppliedAt: true, _count: { select: { reads: true } } },
    });
    const supplied = papers.filter(({ suppliedAt }) => suppliedAt !== null);
    return {
      ...burdenOf(sessions, named, now()),
      papers: {
        asked: papers.length,
        missing: papers.length - supplied.length,
        unread: supplied.filter(({ _count }) => _count.reads === 0).map(({ id, title }) => ({ id, title })),
      },
    };
  });
}
