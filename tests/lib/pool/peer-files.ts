import { columns } from '@/lib/pool/csv/columns';

type Row = Partial<Record<keyof typeof columns | 'Co-production', string>>;

/** A file of peers, each row with what a good one has unless the test says otherwise. */
export function peerFile(rows: readonly Row[]): string {
  const keys = [...Object.keys(columns), 'Co-production'] as (keyof Row)[];
  const nameOf = (key: keyof Row) => (key === 'Co-production' ? key : columns[key]);
  const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;
  const line = (cells: readonly string[]) => cells.map(cell).join(',');
  return [
    line(keys.map(nameOf)),
    ...rows.map((row) => line(keys.map((key) => ({ ...goodRow, ...row })[key] ?? ''))),
  ].join('\r\n');
}

const goodRow: Row = {
  name: 'Orla Fennimore',
  email: 'orla@test.example',
  organisation: 'Copper Lane',
  kind: 'other',
  title: 'Director',
  from: '06/05/2021',
  summary: 'Runs a co-operative.',
  languages: 'English, Welsh',
  needsStepFree: 'yes',
  'Co-production': 'Wrote it with tenants.',
};
