import type { Wording } from '@/lib/findings/wording';
import { readingAs } from '@/lib/platform/database';
import type { Permit } from '@/lib/platform/permit';

/** What a finding said in each of its wordings, the first one first. */
export function listWordings(
  { viewer, review }: Permit<'findings.view'>,
  findingId: string,
): Promise<Wording[]> {
  return readingAs(viewer.personId, async (db) => {
    const rows = await db.findingWording.findMany({
      where: { findingId, reviewId: review.id },
      orderBy: { wording: 'asc' },
      select: {
        wording: true,
        statement: true,
        detail: true,
        kind: true,
        spelling: true,
        byId: true,
        at: true,
      },
    });
    const people = await db.person.findMany({
      where: { id: { in: rows.flatMap(({ byId }) => byId ?? []) } },
      select: { id: true, name: true },
    });
    const names = new Map(people.map(({ id, name }) => [id, name]));
    return rows.map(({ byId, ...row }) => ({ ...row, by: names.get(byId ?? '') ?? '' }));
  });
}
