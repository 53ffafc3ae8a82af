import { columns, principleColumns } from '@/lib/pool/csv/columns';
import { csvText } from '@/lib/pool/csv/csv-text';

/** A file of two invented peers that shows every column. */
export function sampleFile(): string {
  const header = [...Object.values(columns), ...principleColumns.map(({ name }) => name)];
  return csvText([header, ...people.map((person) => header.map((column) => person[column] ?? ''))]);
}

const people: readonly Record<string, string>[] = [
  {
    [columns.name]: 'Orla Fennimore',
    [columns.email]: 'orla.fennimore@saltwick.example',
    [columns.organisation]: 'Saltwick City Council',
    [columns.kind]: 'councillor',
    [columns.title]: 'Cabinet member for homes',
    [columns.politicalGroup]: 'Labour and Co-operative',
    [columns.from]: '2021-05-06',
    [columns.summary]: 'Leads on tenant-led repairs and sits on a housing co-operative’s board.',
    [columns.languages]: 'English, Welsh',
    [columns.training]: 'Facilitation',
    [columns.trainedOn]: '2025-03-17',
    [columns.vouchedBy]: 'The leader’s office, 01632 960002',
    [columns.needsStepFree]: 'no',
    'Co-production': 'Wrote the repairs standard with forty tenants.',
  },
  {
    [columns.name]: 'Piers Aldermoor',
    [columns.email]: 'piers.aldermoor@copperlane.example',
    [columns.organisation]: 'Copper Lane Co-operative',
    [columns.kind]: 'other',
    [columns.title]: 'Director',
    [columns.from]: '2019-09-01',
    [columns.summary]: 'Runs a workers’ co-operative that looks after parks.',
    [columns.accessNeeds]: 'A hearing loop in the larger rooms.',
    [columns.needsStepFree]: 'yes',
    'Enterprise and social economy': 'Took over two park cafés with their staff.',
  },
];
