import Link from 'next/link';
import { EmptyState } from '@/components/ui/empty-state';
import { Section } from '@/components/ui/section';
import { Table } from '@/components/ui/table';
import type { AnsweredEnquiry } from '@/lib/enquiries/queries/enquiries';
import { instantDateWords } from '@/lib/platform/date-words';

/** What was answered, by whom and how; each goes three months afterwards. */
export function AnsweredEnquiries({ rows }: { rows: readonly AnsweredEnquiry[] }) {
  return (
    <Section title="Answered" lede="Each is deleted three months after its answer.">
      {rows.length === 0 ? (
        <EmptyState title="None is kept">Answered enquiries stand here for three months.</EmptyState>
      ) : (
        <Table
          caption="Answered enquiries"
          captionHidden
          stack
          columns={[
            { key: 'from', label: 'From' },
            { key: 'answer', label: 'Answer' },
            { key: 'by', label: 'By' },
            { key: 'on', label: 'On' },
          ]}
          rows={rows.map((row) => ({
            id: row.id,
            cells: {
              from: (
                <>
                  <Link href={`/enquiries/${row.id}`}>{row.councilName}</Link>, {row.name}
                </>
              ),
              answer: row.personId ? 'Added as a person' : 'A letter',
              by: row.handledBy ?? 'Somebody who is no longer here',
              on: row.handledAt ? instantDateWords(row.handledAt) : '',
            },
          }))}
        />
      )}
    </Section>
  );
}
