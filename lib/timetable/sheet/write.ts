import { stringify } from 'csv-stringify/sync';
import type { PlannedSession } from '@/lib/timetable/session';
import { cellsOf } from '@/lib/timetable/sheet/cells';
import { columnKeys, columnNames } from '@/lib/timetable/sheet/columns';
import { defused } from '@/lib/timetable/sheet/defused';

/** A timetable as a spreadsheet: a row for each session, in the order of time, its cells defused. */
export function timetableSheet(
  sessions: readonly PlannedSession[],
  names: ReadonlyMap<string, string>,
): string {
  const rows = sessions.map((session) => {
    const cells = cellsOf(session, names);
    return columnKeys.map((key) => defused(cells[key]));
  });
  // The mark in front tells spreadsheets that the letters are Unicode.
  return stringify([columnKeys.map((key) => columnNames[key]), ...rows], { bom: true });
}
