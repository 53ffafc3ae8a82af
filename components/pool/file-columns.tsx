import { Section } from '@/components/ui/section';
import { Table } from '@/components/ui/table';
import { type Column, columnHints, columns, neededColumns, principleColumns } from '@/lib/pool/csv/columns';

/** What the columns of a file of peers hold. */
export function FileColumns() {
  return (
    <Section
      title="Its columns"
      lede="The first line names them, in any order. A row is one post of one person."
    >
      <Table
        caption="Columns of the file"
        captionHidden
        stack
        columns={[
          { key: 'name', label: 'Column' },
          { key: 'holds', label: 'What it holds' },
        ]}
        rows={[
          ...keys.map((key) => ({ id: key, cells: { name: nameOf(key), holds: columnHints[key] } })),
          {
            id: 'principles',
            cells: {
              name: 'One for each principle',
              holds: `An example of their own: ${principleColumns.map(({ name }) => name).join('; ')}.`,
            },
          },
        ]}
      />
    </Section>
  );
}

const keys: readonly Column[] = [
  ...neededColumns,
  'politicalGroup',
  'until',
  'summary',
  'languages',
  'training',
  'trainedOn',
  'vouchedBy',
  'accessNeeds',
  'needsStepFree',
];

function nameOf(key: Column) {
  return (
    <>
      <b>{columns[key]}</b>
      {neededColumns.includes(key) ? <span className="block text-small text-soft">needed</span> : null}
    </>
  );
}
