import { daysAfter } from '@/lib/calendar/days';
import type { NoteOfDay } from '@/lib/notes/note';
import { noteFields, ofDay } from '@/lib/notes/queries/notes';
import { databaseDate, instantAt } from '@/lib/platform/clock';
import { readingAs } from '@/lib/platform/database';
import type { Permit } from '@/lib/platform/permit';

/** What came to the team on a day or is for its meeting, this first; whose hand wrote them is no part of it. */
export async function listNewNotes(
  { viewer, review }: Permit<'findings.view'>,
  day: string,
): Promise<NoteOfDay[]> {
  const tonightOn = databaseDate(day);
  const sharedAt = { gte: instantAt(day, '00:00'), lt: instantAt(daysAfter(day, 1), '00:00') };
  const rows = await readingAs(viewer.personId, (db) =>
    db.note.findMany({
      where: { reviewId: review.id, OR: [{ sharedAt }, { tonightOn }] },
      orderBy: [{ sharedAt: 'asc' }, { id: 'asc' }],
      select: { ...noteFields, tonightOn: true },
    }),
  );
  const notes = rows.map((row): NoteOfDay => ofDay(row, day));
  return [true, false].flatMap((first) => notes.filter(({ tonight }) => tonight === first));
}
