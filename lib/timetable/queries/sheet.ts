import { reading, type Transaction } from '@/lib/platform/database';
import { daysBetween } from '@/lib/platform/date-words';
import type { Permit } from '@/lib/platform/permit';
import type { Circumstances } from '@/lib/timetable/circumstances';
import { concernSentence } from '@/lib/timetable/labels/concerns';
import { circumstancesOf } from '@/lib/timetable/queries/circumstances';
import { draftOf, namesIn } from '@/lib/timetable/queries/draft';
import { fingerprintOf } from '@/lib/timetable/queries/drafting';
import { concerns } from '@/lib/timetable/rules';
import { blocks } from '@/lib/timetable/rules/concern';
import type { PlannedSession } from '@/lib/timetable/session';
import { readSheet, type SheetReading } from '@/lib/timetable/sheet/read';

/** A spreadsheet held against the timetable, and what of it would stop a release. */
export async function getSheetReading({ review }: Permit<'timetable.edit'>, text: string) {
  const db = reading();
  const read = await sheetReadingOf(db, review, text);
  const draft = await draftOf(db, review.id);
  const circumstances = await circumstancesOf(db, review, draft);
  return { ...read, warnings: warningsOf(read, draft.sessions, circumstances, namesIn(draft)) };
}

/** The clashes and the like that its rows would bring, by session. */
function warningsOf(
  { rows }: SheetReading,
  before: readonly PlannedSession[],
  circumstances: Circumstances,
  names: ReadonlyMap<string, string>,
): Map<string, string[]> {
  const read = rows.flatMap(({ session }) => session ?? []);
  const stays = before.filter(({ id }) => !read.some((session) => session.id === id));
  const known = new Set(concerns(before, circumstances).map(({ key }) => key));
  const news = concerns([...stays, ...read], circumstances).filter(
    (concern) => blocks(concern) && !known.has(concern.key),
  );
  const warnings = new Map<string, string[]>();
  for (const concern of news)
    for (const { id } of concern.sessions)
      warnings.set(id, [...(warnings.get(id) ?? []), concernSentence(concern, names)]);
  return warnings;
}

/** What a spreadsheet would do; the fingerprint is of that alone. */
export async function sheetReadingOf(
  db: Transaction,
  { id, onSiteFrom, onSiteTo }: Permit<'timetable.edit'>['review'],
  text: string,
): Promise<SheetReading & { fingerprint: string }> {
  const draft = await draftOf(db, id);
  const read = readSheet(text, {
    days: onSiteFrom && onSiteTo ? daysBetween(onSiteFrom, onSiteTo) : [],
    sessions: draft.sessions.map(({ version, ...session }) => session),
    places: draft.places,
    attendants: draft.attendants,
    names: namesIn(draft),
  });
  return { ...read, fingerprint: fingerprintOf(read) };
}
