import type { Ask } from '@/lib/findings/ask';
import { readingAs } from '@/lib/platform/database';
import type { Permit } from '@/lib/platform/permit';

/** What the team wants asked in the sessions of a review, in the order of its asking. */
export function listAsks({ viewer, review }: Permit<'findings.view'>): Promise<Ask[]> {
  return readingAs(viewer.personId, async (db) => {
    const rows = await db.sessionAsk.findMany({
      where: { reviewId: review.id, session: { droppedAt: null } },
      orderBy: [{ at: 'asc' }, { id: 'asc' }],
      select: { id: true, sessionId: true, findingId: true, words: true, byId: true, at: true },
    });
    const people = await db.person.findMany({
      where: { id: { in: rows.map(({ byId }) => byId) } },
      select: { id: true, name: true },
    });
    const names = new Map(people.map(({ id, name }) => [id, name]));
    return rows.map(({ byId, ...row }) => ({ ...row, by: names.get(byId) ?? '' }));
  });
}
