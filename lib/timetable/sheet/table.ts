import { CsvError, parse } from 'csv-parse/sync';
import { cleanText } from '@/lib/platform/fields';
import { columnOf, type ReadKey } from '@/lib/timetable/sheet/columns';
import { plainCell } from '@/lib/timetable/sheet/defused';

export interface SheetLine {
  /** The line of the spreadsheet, its heading being 1. */
  number: number;
  cells: Partial<Record<ReadKey, string>>;
}

export interface SheetTable {
  /** What keeps the whole from being read. */
  problem: string | null;
  /** Headings that say nothing to a timetable. */
  unknown: string[];
  lines: SheetLine[];
}

export const mostLines = 300;

/** A pasted or uploaded spreadsheet as lines of known columns; parted by commas, semicolons or tabs. */
export function readTable(text: string): SheetTable {
  let records: string[][];
  try {
    records = parse(text, {
      bom: true,
      delimiter: delimiterOf(text),
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
    });
  } catch (error) {
    if (error instanceof CsvError) return unreadable('A quotation mark is opened and never closed.');
    throw error;
  }
  const rows = records
    .map((cells, index) => ({ number: index + 1, cells: cells.map((cell) => cleanText(plainCell(cell))) }))
    .filter(({ cells }) => cells.some(Boolean));
  const [heading, ...lines] = rows;
  if (!heading) return unreadable('There is nothing in it yet.');
  const columns = heading.cells.map(columnOf);
  const missing = missingWords(columns);
  if (missing) return unreadable(missing);
  if (lines.length > mostLines) return unreadable(`It has more than ${mostLines} rows.`);
  return {
    problem: null,
    unknown: heading.cells.filter((cell, index) => cell && !columns[index]),
    lines: lines.map(({ number, cells }) => ({ number, cells: named(cells, columns) })),
  };
}

function unreadable(problem: string): SheetTable {
  return { problem, unknown: [], lines: [] };
}

// The sign that parts the first line most often, outside quotation marks.
function delimiterOf(text: string): string {
  const first = text.replace(/^\uFEFF?\s*/, '').split(/\r?\n/, 1)[0] ?? '';
  const bare = first.replaceAll(/"[^"]*"/g, '');
  const count = (sign: string) => bare.split(sign).length;
  return ['\t', ';', ','].reduce((best, sign) => (count(sign) > count(best) ? sign : best), ',');
}

function missingWords(columns: readonly (ReadKey | null)[]): string | null {
  const has = (key: ReadKey) => columns.includes(key);
  const missing = [
    has('title') ? '' : '“Session”',
    has('day') ? '' : '“Day”',
    has('from') || has('times') ? '' : '“From”',
  ].filter(Boolean);
  if (missing.length === 0) return null;
  return `The first row must name the columns. ${missing.join(', ')} ${missing.length === 1 ? 'is' : 'are'} not there.`;
}

/** The first column of a name counts; another of the same name is left. */
function named(cells: readonly string[], columns: readonly (ReadKey | null)[]): SheetLine['cells'] {
  const line: SheetLine['cells'] = {};
  columns.forEach((key, index) => {
    if (key && line[key] === undefined) line[key] = cells[index] ?? '';
  });
  return line;
}
