import { daysAfter } from '@/lib/calendar/days';
import type { TeamNote } from '@/lib/notes/note';
import { noteFields } from '@/lib/notes/queries/notes';
import { instantAt } from '@/lib/platform/clock';
import { readingAs } from '@/lib/platform/database';
import type { Permit } from '@/lib/platform/permit';

/** What came to the team on a day, those for tonight first; whose hand wrote them is no part of it. */
export function listNewNotes({ viewer, review }: Permit<'findings.view'>, day: string): Promise<TeamNote[]> {
  return readingAs(viewer.personId, (db) =>
    db.note.findMany({
      where: {
        reviewId: review.id,
        sharedAt: { gte: instantAt(day, '00:00'), lt: instantAt(daysAfter(day, 1), '00:00') },
      },
      orderBy: [{ tonight: 'desc' }, { sharedAt: 'asc' }, { id: 'asc' }],
      select: noteFields,
    }),
  );
}
