import { now } from '@/lib/platform/clock';
import { reading, readingAs } from '@/lib/platform/database';
import type { Permit } from '@/lib/platform/permit';
import { standWords } from '@/lib/timetable/labels';
import type { Paper } from '@/lib/timetable/paper/paper';
import { getTimetable } from '@/lib/timetable/queries/timetable';

/** What a viewer's papers are set from: the draft for those who make it, else what was released. Null while empty. */
export async function getPaper(permit: Permit<'timetable.view'>): Promise<Paper | null> {
  const timetable = await getTimetable(permit);
  if (timetable.sessions.length === 0) return null;
  const { review } = permit;
  const lines = await reading().lineOfEnquiry.findMany({
    where: { reviewId: review.id, droppedAt: null },
    orderBy: { number: 'asc' },
    select: { id: true, question: true },
  });
  return {
    review: review.title,
    reference: review.reference,
    standing: standWords(timetable),
    madeAt: timetable.release?.releasedAt ?? now(),
    sessions: timetable.sessions,
    places: new Map(timetable.places.map((place) => [place.id, place])),
    names: timetable.names,
    attendants: timetable.attendants,
    questions: new Map(lines.map(({ id, question }) => [id, question])),
  };
}

/** The names of people met by session, as far as row-level security shows them to this viewer. */
export async function namesMet({ viewer, review }: Permit<'timetable.view'>): Promise<Map<string, string[]>> {
  const rows = await readingAs(viewer.personId, (db) =>
    db.sessionPerson.findMany({
      where: { reviewId: review.id, cannotComeAt: null },
      orderBy: [{ name: 'asc' }, { id: 'asc' }],
      select: { sessionId: true, name: true },
    }),
  );
  const names = new Map<string, string[]>();
  for (const { sessionId, name } of rows) names.set(sessionId, [...(names.get(sessionId) ?? []), name]);
  return names;
}
