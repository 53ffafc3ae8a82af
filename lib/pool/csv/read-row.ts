import * as z from 'zod';
import { email as emailField } from '@/lib/platform/fields';
import { type Column, columns, neededColumns, principleColumns } from '@/lib/pool/csv/columns';
import { faultWords } from '@/lib/pool/csv/fault-words';
import { type FileFault, type FileRow, faultAt, type KnownOrganisation } from '@/lib/pool/csv/file-row';

/** The cells of a row by the names of their columns, in small letters. */
export type Cells = ReadonlyMap<string, string>;

/** Reads one row: the row, or all that is wrong with it. */
export function readRow(
  line: number,
  cells: Cells,
  named: ReadonlyMap<string, KnownOrganisation>,
): { row: FileRow | null; faults: FileFault[] } {
  const reader = new RowReader(line, cells);
  for (const column of neededColumns) reader.need(column);
  const who = { name: reader.text('name', 120), email: reader.address() };
  const post = readPost(reader, named);
  const brings = readBrings(reader);
  const { faults } = reader;
  const { email } = who;
  const complete = email !== null && post !== null && faults.length === 0;
  return { row: complete ? { line, ...who, email, ...post, ...brings } : null, faults };
}

class RowReader {
  readonly faults: FileFault[] = [];
  private readonly line: number;
  private readonly cells: Cells;

  constructor(line: number, cells: Cells) {
    this.line = line;
    this.cells = cells;
  }

  cell(column: string): string {
    return this.cells.get(column.toLowerCase()) ?? '';
  }

  at(column: Column): string {
    return this.cell(columns[column]);
  }

  wrong(column: string, words: readonly [string, string]): void {
    this.faults.push(faultAt(this.line, column, words));
  }

  need(column: Column): void {
    if (this.at(column) === '') this.wrong(columns[column], faultWords.empty);
  }

  text(column: Column, most: number): string {
    return this.limited(columns[column], most);
  }

  limited(column: string, most: number): string {
    const text = this.cell(column);
    if (text.length > most) this.wrong(column, faultWords.tooLong(most));
    return text;
  }

  date(column: Column): string | null {
    const day = dayFrom(this.at(column));
    if (this.at(column) !== '' && day === null) {
      this.wrong(columns[column], faultWords.noDate(this.at(column)));
    }
    return day;
  }

  address(): string | null {
    const cell = this.at('email');
    const address = emailField.safeParse(cell);
    if (cell !== '' && !address.success) this.wrong(columns.email, faultWords.noAddress(cell));
    return address.data ?? null;
  }

  /** What a cell says of a few things that it may; an empty one is told elsewhere. */
  one<T>(column: Column, known: (cell: string) => T | undefined, words: (cell: string) => [string, string]) {
    const cell = this.at(column);
    const value = known(cell.toLowerCase());
    if (cell !== '' && value === undefined) this.wrong(columns[column], words(cell));
    return value;
  }
}

const kinds = z.enum(['councillor', 'officer', 'other']);
const yesNo = new Map([
  ['', false],
  ['no', false],
  ['n', false],
  ['yes', true],
  ['y', true],
]);

function readPost(reader: RowReader, named: ReadonlyMap<string, KnownOrganisation>) {
  const organisation = reader.one(
    'organisation',
    (cell) => named.get(cell),
    (cell) => [...faultWords.noOrganisation(cell)],
  );
  const kind = reader.one(
    'kind',
    (cell) => kinds.safeParse(cell).data,
    (cell) => [...faultWords.noKind(cell)],
  );
  const title = reader.text('title', 120);
  const politicalGroup = reader.text('politicalGroup', 80) || null;
  if (politicalGroup && kind !== 'councillor') reader.wrong(columns.politicalGroup, faultWords.officersGroup);
  const [from, until] = [reader.date('from'), reader.date('until')];
  if (from && until && until < from) reader.wrong(columns.until, faultWords.endsFirst);
  if (!(organisation && kind && from)) return null;
  return {
    organisationId: organisation.id,
    organisation: organisation.name,
    kind,
    title,
    politicalGroup,
    from,
    until,
  };
}

function readBrings(reader: RowReader) {
  const stepFree = reader.one(
    'needsStepFree',
    (cell) => yesNo.get(cell),
    (cell) => [...faultWords.noYes(cell)],
  );
  return {
    summary: reader.text('summary', 1000),
    languages: languagesFrom(reader.at('languages')),
    training: reader.text('training', 1000),
    trainedOn: reader.date('trainedOn'),
    vouchedBy: reader.text('vouchedBy', 300),
    accessNeeds: reader.text('accessNeeds', 2000) || null,
    needsStepFree: stepFree ?? false,
    experience: principleColumns.flatMap(({ key, name }) => {
      const example = reader.limited(name, 1000);
      return example ? [{ principle: key, example }] : [];
    }),
  };
}

function languagesFrom(cell: string): string[] {
  const all = cell.split(/[,;]/).map((word) => word.trim().slice(0, 40));
  const languages = [...new Set(all.filter(Boolean))].slice(0, 12);
  return languages.length > 0 ? languages : ['English'];
}

/** `2021-05-06`, or `06/05/2021` as it is written in Britain; null where it is no day of our time. */
function dayFrom(cell: string): string | null {
  const british = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec(cell);
  const [, date = '', month = '', year = ''] = british ?? [];
  const day = british ? `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}` : cell;
  if (!z.iso.date().safeParse(day).success) return null;
  return day >= '1950-01-01' && day < '2100-01-01' ? day : null;
}
