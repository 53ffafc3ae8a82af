import { type CsvError, parse } from 'csv-parse/sync';
import { cleanText } from '@/lib/platform/fields';
import { columns, neededColumns } from '@/lib/pool/csv/columns';
import { faultWords } from '@/lib/pool/csv/fault-words';
import { type FileFault, type FileRow, faultAt, type KnownOrganisation } from '@/lib/pool/csv/file-row';
import { type Cells, readRow } from '@/lib/pool/csv/read-row';

export interface ReadFile {
  rows: FileRow[];
  faults: FileFault[];
}

/** The most that one file may hold. */
export const mostRows = 2000;

/** Reads a file of peers. Good rows and bad ones are told apart; of a file that is no table there is only a fault. */
export function readPeers(text: string, organisations: readonly KnownOrganisation[]): ReadFile {
  const table = readTable(text);
  if ('faults' in table) return { rows: [], faults: table.faults };
  const named = byName(organisations);
  const read = table.rows.map(({ line, cells }) => readRow(line, cells, named));
  return { rows: read.flatMap(({ row }) => row ?? []), faults: read.flatMap(({ faults }) => faults) };
}

type Table = { rows: { line: number; cells: Cells }[] } | { faults: FileFault[] };

function readTable(text: string): Table {
  try {
    const ends: number[] = [];
    const [first = [], ...rest]: string[][] = parse(text, {
      bom: true,
      skip_empty_lines: true,
      relax_column_count: true,
      delimiter: [',', ';', '\t'],
      on_record: (record: string[], { lines }) => {
        ends.push(lines);
        return record;
      },
    });
    const header = first.map((name) => cleanText(name).toLowerCase());
    const missing = neededColumns.filter((column) => !header.includes(columns[column].toLowerCase()));
    if (missing.length > 0) {
      return { faults: missing.map((column) => faultAt(1, columns[column], faultWords.noColumn)) };
    }
    if (rest.length === 0) return { faults: [faultAt(1, '', faultWords.noRows)] };
    if (rest.length > mostRows) return { faults: [faultAt(1, '', faultWords.tooManyRows(mostRows))] };
    const rows = rest.map((record, index) => ({
      line: ends[index + 1] ?? 0,
      cells: new Map(header.map((name, column) => [name, asWritten(record[column] ?? '')])),
    }));
    return { rows: rows.filter(({ cells }) => [...cells.values()].some(Boolean)) };
  } catch (error) {
    if (!isCsvError(error)) throw error;
    return { faults: [faultAt(Number(error['lines'] ?? 1), '', faultWords.noTable)] };
  }
}

// An export puts an apostrophe before what a spreadsheet would take for a formula; here it goes again.
const asWritten = (cell: string) => cleanText(cell.replace(/^'(?=[=+\-@\t\r])/, ''));

function isCsvError(error: unknown): error is CsvError {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('CSV_');
}

function byName(organisations: readonly KnownOrganisation[]): Map<string, KnownOrganisation> {
  const named = new Map<string, KnownOrganisation>();
  // What still is comes last, so that it wins over what was.
  const ordered = organisations.toSorted((a, b) => Number(a.endedOn === null) - Number(b.endedOn === null));
  for (const each of ordered) {
    for (const name of [each.code, each.nameCy, each.shortName, each.name]) {
      if (name) named.set(name.toLowerCase(), each);
    }
  }
  return named;
}
