import { reading, type Transaction } from '@/lib/platform/database';
import { daysBetween } from '@/lib/platform/date-words';
import type { Permit } from '@/lib/platform/permit';
import { draftOf, namesIn } from '@/lib/timetable/queries/draft';
import { fingerprintOf } from '@/lib/timetable/queries/drafting';
import { readSheet, type SheetReading } from '@/lib/timetable/sheet/read';

/** A spreadsheet held against the timetable; the fingerprint is of what it would do. */
export function getSheetReading(permit: Permit<'timetable.edit'>, text: string) {
  return sheetReadingOf(reading(), permit.review, text);
}

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
