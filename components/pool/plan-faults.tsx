import { Disclosure } from '@/components/ui/disclosure';
import { Section } from '@/components/ui/section';
import { Table } from '@/components/ui/table';
import type { FileFault } from '@/lib/pool/csv/file-row';

const shown = 20;

/** The rows that cannot be taken: where, what is wrong, what to do. */
export function PlanFaults({ faults }: { faults: readonly FileFault[] }) {
  if (faults.length === 0) return null;
  const rest = faults.slice(shown);
  return (
    <Section
      title="Cannot be taken"
      lede="These rows stay out. Put them right in the spreadsheet and upload it again: what is taken now is not taken twice."
    >
      <Faults faults={faults.slice(0, shown)} caption="Rows that cannot be taken" />
      {rest.length > 0 ? (
        <Disclosure summary={`${rest.length} more`} className="mt-3">
          <Faults faults={rest} caption="More rows that cannot be taken" />
        </Disclosure>
      ) : null}
    </Section>
  );
}

function Faults({ faults, caption }: { faults: readonly FileFault[]; caption: string }) {
  return (
    <Table
      caption={caption}
      captionHidden
      stack
      columns={[
        { key: 'line', label: 'Line', number: true },
        { key: 'column', label: 'Column' },
        { key: 'wrong', label: 'What is wrong' },
        { key: 'remedy', label: 'What to do' },
      ]}
      rows={faults.map(({ line, column, wrong, remedy }) => ({
        id: `${line} ${column} ${wrong}`,
        cells: { line, column: column || 'The whole file', wrong, remedy },
      }))}
    />
  );
}
