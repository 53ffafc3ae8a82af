import { contentOf } from '@/lib/timetable/release';
import type { Attendant, PlannedPlace, PlannedSession } from '@/lib/timetable/session';
import { cellsOf } from '@/lib/timetable/sheet/cells';
import type { ColumnKey } from '@/lib/timetable/sheet/columns';
import { sessionIn } from '@/lib/timetable/sheet/line';
import { readTable, type SheetLine } from '@/lib/timetable/sheet/table';

/** What a spreadsheet is read against. */
export interface SheetSetting {
  days: readonly string[];
  sessions: readonly PlannedSession[];
  places: readonly PlannedPlace[];
  attendants: readonly Attendant[];
  names: ReadonlyMap<string, string>;
}

export interface SheetRow {
  line: number;
  title: string;
  /** When, in the sheet's own words. */
  when: string;
  /** Empty where the row can be kept. */
  problems: string[];
  becomes: 'added' | 'changed' | 'same' | null;
  session: PlannedSession | null;
}

export interface SheetReading {
  problem: string | null;
  unknown: string[];
  rows: SheetRow[];
}

/** What each row of a spreadsheet would do to the timetable. Nothing that it does not name is touched. */
export function readSheet(text: string, setting: SheetSetting): SheetReading {
  const { problem, unknown, lines } = readTable(text);
  const filled = withDays(lines);
  const matches = matched(filled, setting);
  const used = new Map<string, number>();
  const rows = filled.map((line) => {
    const known = matches.get(line.number) ?? null;
    const { session, problems } = sessionIn(line, known, setting);
    const twice = known ? used.get(known.id) : undefined;
    if (twice) problems.push(`It is the session of row ${twice}.`);
    else if (known) used.set(known.id, line.number);
    return rowOf(line, known, session, problems);
  });
  return { problem, unknown, rows };
}

function rowOf(
  line: SheetLine,
  known: PlannedSession | null,
  session: PlannedSession,
  problems: string[],
): SheetRow {
  const title = line.cells.title || known?.title || '';
  const { day, times, from, to } = line.cells;
  const head = { line: line.number, title, when: [day, times || from, to].filter(Boolean).join(' ') };
  if (problems.length > 0) return { ...head, problems, becomes: null, session: null };
  const becomes = known ? (isSame(known, session) ? 'same' : 'changed') : 'added';
  return { ...head, problems, becomes, session };
}

// Merged cells of a spreadsheet leave the day out below its first row.
function withDays(lines: readonly SheetLine[]): SheetLine[] {
  let day = '';
  return lines.map((line) => {
    day = line.cells.day || day;
    return { ...line, cells: { ...line.cells, day } };
  });
}

/** The session that each line means: by its key, by title and start, or by a title that both sides have once. */
function matched(
  lines: readonly SheetLine[],
  { sessions, names }: SheetSetting,
): Map<number, PlannedSession> {
  const cells = new Map(sessions.map((each) => [each.id, cellsOf(each, names)]));
  const title = (each: string | undefined) => (each ?? '').toLocaleLowerCase('en-GB');
  const often = new Map<string, number>();
  for (const line of lines) often.set(title(line.cells.title), (often.get(title(line.cells.title)) ?? 0) + 1);
  return new Map(
    lines.flatMap((line): [number, PlannedSession][] => {
      const byKey = sessions.find(({ id }) => id === line.cells.key);
      if (byKey) return [[line.number, byKey]];
      const called = sessions.filter((each) => title(each.title) === title(line.cells.title));
      const same = called.find((each) => isCell(cells.get(each.id), line, ['day', 'from']));
      const only = called.length === 1 && often.get(title(line.cells.title)) === 1 ? called[0] : undefined;
      const session = same ?? only;
      return session ? [[line.number, session]] : [];
    }),
  );
}

function isCell(cells: Record<ColumnKey, string> | undefined, line: SheetLine, keys: ColumnKey[]): boolean {
  return cells !== undefined && keys.every((key) => cells[key] === line.cells[key]);
}

function isSame(before: PlannedSession, after: PlannedSession): boolean {
  const told = (session: PlannedSession) => JSON.stringify(contentOf([session], []));
  return told(before) === told(after) && before.pinned === after.pinned;
}
