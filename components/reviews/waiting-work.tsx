import Link from 'next/link';
import { Section } from '@/components/ui/section';
import { Table } from '@/components/ui/table';
import { dayOf } from '@/lib/platform/clock';
import { shortDateWords } from '@/lib/platform/date-words';
import { roleLabels, taskLabels } from '@/lib/reviews/labels';
import type { WorkItem } from '@/lib/reviews/queries/your-work';

/** What lies with others, with whom and since when. */
export function WaitingWork({ items }: { items: readonly WorkItem[] }) {
  if (items.length === 0) return null;
  return (
    <Section title="Waiting for others" lede="You need do nothing here.">
      <Table
        caption="Waiting for others"
        captionHidden
        stack
        columns={[
          { key: 'what', label: 'What' },
          { key: 'whom', label: 'With whom' },
          { key: 'since', label: 'Since' },
        ]}
        rows={items.map((item) => ({
          id: `${item.review.reference} ${item.task.key}`,
          cells: cellsOf(item),
        }))}
      />
    </Section>
  );
}

function cellsOf({ review, task }: WorkItem) {
  const [first, ...others] = task.people;
  return {
    what: (
      <>
        <Link href={`/reviews/${review.reference}`}>{taskLabels[task.key].what}</Link>
        <span className="block text-small text-soft">{review.title}</span>
      </>
    ),
    whom: first ? (
      <>
        {first.name}
        <span className="block text-small text-soft">
          {others.length > 0 ? `and ${others.length} more` : roleLabels[first.role]}
        </span>
      </>
    ) : (
      'The peer team'
    ),
    since: task.since ? shortDateWords(dayOf(task.since)) : '',
  };
}
