import { type CsvError, parse } from 'csv-parse/sync';
import { cleanText } from '@/lib/platform/fields';
import type { Nation, OrganisationKind } from '@/lib/platform/prisma/enums';

/** An authority as the published register has it. Dates are `YYYY-MM-DD`; `replacedBy` holds the register's codes. */
export interface Authority {
  code: string;
  kind: OrganisationKind;
  name: string;
  shortName: string;
  gssCode: string | null;
  formerGssCodes: string[];
  nation: Nation;
  region: string | null;
  tier: string;
  county: string | null;
  combinedAuthority: string | null;
  population: number | null;
  latitude: number | null;
  longitude: number | null;
  startedOn: string | null;
  endedOn: string | null;
  replacedBy: string[];
}

/** A line of the file that cannot be taken, and why. */
export interface Fault {
  line: number;
  reason: string;
}

/** Reads the register's CSV. Where anything is wrong there are only faults: half a register is none. */
export function readRegister(text: string): { authorities: Authority[]; faults: Fault[] } {
  const table = readTable(text);
  if ('faults' in table) return { authorities: [], faults: table.faults };
  const missing = columns.filter((column) => !table.header.includes(column));
  if (missing.length > 0) {
    return { authorities: [], faults: [{ line: 1, reason: `Columns are missing: ${missing.join(', ')}` }] };
  }
  if (table.rows.length === 0) return { authorities: [], faults: [{ line: 1, reason: 'There are no rows' }] };
  const shortNames = new Map(
    table.rows.map(({ cells }) => [cells[codeColumn] ?? '', cells['nice-name'] ?? '']),
  );
  const read = table.rows.map(({ line, cells }) => ({ line, ...readRow(cells, shortNames) }));
  const faults = [
    ...read.flatMap(({ line, reasons }) => reasons.map((reason) => ({ line, reason }))),
    ...repeatedCodes(read),
  ].toSorted((a, b) => a.line - b.line);
  return faults.length > 0
    ? { authorities: [], faults }
    : { authorities: read.map((row) => row.authority), faults: [] };
}

const codeColumn = 'local-authority-code';
const columns = [
  codeColumn,
  'official-name',
  'nice-name',
  'gss-code',
  'start-date',
  'end-date',
  'replaced-by',
  'nation',
  'region',
  'local-authority-type',
  'local-authority-type-name',
  'county-la',
  'combined-authority',
  'former-gss-codes',
  'pop-2020',
  'lat',
  'long',
] as const;

type Cells = Record<string, string>;
type Table = { header: string[]; rows: { line: number; cells: Cells }[] } | { faults: Fault[] };

function readTable(text: string): Table {
  try {
    const ends: number[] = [];
    const [first = [], ...rest] = parse(text, {
      bom: true,
      skip_empty_lines: true,
      on_record: (record: string[], { lines }) => {
        ends.push(lines);
        return record;
      },
    });
    const header = first.map((name) => name.trim());
    const rows = rest.map((record, index) => ({
      line: ends[index + 1] ?? 0,
      cells: Object.fromEntries(header.map((name, column) => [name, cleanText(record[column] ?? '')])),
    }));
    return { header, rows };
  } catch (error) {
    if (!isCsvError(error)) throw error;
    return { faults: [{ line: Number(error['lines'] ?? 1), reason: error.message }] };
  }
}

function isCsvError(error: unknown): error is CsvError {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('CSV_');
}

const nationsByName: Record<string, Nation> = {
  England: 'england',
  Wales: 'wales',
  Scotland: 'scotland',
  'Northern Ireland': 'northern_ireland',
};
// Combined and strategic authorities stand in the register, but no council of theirs can be visited.
const notCouncils = ['COMB', 'SRA'];

function readRow(cells: Cells, shortNames: ReadonlyMap<string, string>) {
  const reasons: string[] = [];
  const at = (column: (typeof columns)[number]) => cells[column] ?? '';
  const demand = (ok: boolean, reason: string) => {
    if (!ok) reasons.push(reason);
  };
  const nameOf = (column: 'county-la' | 'combined-authority') => {
    const code = at(column);
    demand(!code || shortNames.has(code), `${column} ${code} is not in the file`);
    return shortNames.get(code) || null;
  };
  const number = (column: 'pop-2020' | 'lat' | 'long') => {
    const value = at(column) === '' ? null : Number(at(column));
    demand(value === null || Number.isFinite(value), `${column} is not a number: ${at(column)}`);
    return value;
  };
  const date = (column: 'start-date' | 'end-date') => {
    demand(!at(column) || isDay(at(column)), `${column} is not a date: ${at(column)}`);
    return at(column) || null;
  };
  const nation = nationsByName[at('nation')];
  const type = at('local-authority-type');
  const replacedBy = list(at('replaced-by'));
  for (const column of [codeColumn, 'official-name', 'nice-name', 'local-authority-type-name'] as const) {
    demand(at(column) !== '', `${column} is empty`);
  }
  demand(nation !== undefined, `nation is not known: ${at('nation')}`);
  for (const code of replacedBy) demand(shortNames.has(code), `replaced-by ${code} is not in the file`);
  demand(!replacedBy.includes(at(codeColumn)), 'replaced-by names the authority itself');
  const population = number('pop-2020');
  const startedOn = date('start-date');
  const endedOn = date('end-date');
  demand(!startedOn || !endedOn || startedOn <= endedOn, 'end-date lies before start-date');
  const authority: Authority = {
    code: at(codeColumn),
    kind: notCouncils.includes(type) ? 'other' : 'council',
    name: at('official-name'),
    shortName: at('nice-name'),
    gssCode: at('gss-code') || null,
    formerGssCodes: list(at('former-gss-codes')),
    nation: nation ?? 'england',
    region: at('region') || null,
    tier: at('local-authority-type-name'),
    // A county council lies in its own county: a neighbour from a district of it is no stranger.
    county: type === 'CTY' ? at('nice-name') : nameOf('county-la'),
    combinedAuthority: type === 'COMB' ? at('nice-name') : nameOf('combined-authority'),
    population: population === null ? null : Math.round(population),
    latitude: number('lat'),
    longitude: number('long'),
    startedOn,
    endedOn,
    replacedBy,
  };
  return { authority, reasons };
}

function repeatedCodes(rows: readonly { line: number; authority: Authority }[]): Fault[] {
  const seen = new Set<string>();
  return rows.flatMap(({ line, authority: { code } }) => {
    const repeated = code !== '' && seen.has(code);
    seen.add(code);
    return repeated ? [{ line, reason: `${codeColumn} ${code} stands in the file twice` }] : [];
  });
}

const list = (text: string) =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return Number.isFinite(time) && new Date(time).toISOString().startsWith(text);
}
