import type { Daily, ShareableFinding } from '@/lib/feedback/daily';
import { reading, readingAs } from '@/lib/platform/database';
import type { Permit } from '@/lib/platform/permit';

/** What the lead has told the host day by day, with the answers, the latest first. */
export async function listDaily(permit: Permit<'daily.view'>): Promise<Daily[]> {
  const db = reading();
  const rows = await db.dailyFeedback.findMany({
    where: { reviewId: permit.review.id },
    orderBy: [{ sentAt: 'desc' }, { id: 'desc' }],
    select: {
      id: true,
      day: true,
      text: true,
      sentById: true,
      sentAt: true,
      answer: true,
      answeredById: true,
      answeredAt: true,
    },
  });
  const ids = rows.flatMap((row) => [row.sentById, row.answeredById ?? row.sentById]);
  const people = await db.person.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: { id: true, name: true },
  });
  const names = new Map(people.map((person) => [person.id, person.name]));
  return rows.map(({ sentById, answeredById, ...row }) => ({
    ...row,
    sentBy: names.get(sentById) ?? '',
    answeredBy: answeredById ? (names.get(answeredById) ?? '') : null,
  }));
}

/** The findings that the team lets the host hear before the report: where a daily word begins. */
export function listShareable(permit: Permit<'daily.send'>): Promise<ShareableFinding[]> {
  const { viewer, review } = permit;
  return readingAs(viewer.personId, (db) =>
    db.finding.findMany({
      where: { reviewId: review.id, droppedAt: null, canBeShared: true },
      orderBy: { number: 'asc' },
      select: { id: true, number: true, statement: true, wording: true },
    }),
  );
}
