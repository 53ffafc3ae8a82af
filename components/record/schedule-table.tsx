import { Table } from '@/components/ui/table';
import { dayOf } from '@/lib/platform/clock';
import { rangeWords } from '@/lib/platform/date-words';
import { kindOf } from '@/lib/record/kinds';
import { groundLabels, heldByWords, kindLabels } from '@/lib/record/labels';
import type { Entry } from '@/lib/record/schedule';

interface ScheduleTableProps {
  title: string;
  /** Until when all of it is kept, where it goes. */
  until?: string;
  entries: readonly Entry[];
}

/** Kinds of record that are kept equally long: how much there is of each, and what to consider. */
export function ScheduleTable({ title, until, entries }: ScheduleTableProps) {
  if (entries.length === 0) return null;
  return (
    <div className="mt-10">
      <h3 className="mb-1 text-body font-bold">{title}</h3>
      {until ? <p className="mb-2 text-small text-soft">{until}</p> : null}
      <Table
        caption={title}
        captionHidden
        stack
        columns={columns}
        rows={entries.map((entry) => ({ id: entry.key, cells: cellsOf(entry) }))}
      />
    </div>
  );
}

const columns = [
  { key: 'what', label: 'What' },
  { key: 'count', label: 'How many', number: true },
  { key: 'when', label: 'From and to' },
  { key: 'heldBy', label: 'Held by' },
  { key: 'consider', label: 'Consider' },
];

function cellsOf({ key, count, first, last, readable }: Entry) {
  const { heldBy, consider } = kindOf(key);
  return {
    what: (
      <>
        {kindLabels[key]}
        {readable ? null : <span className="block text-small text-soft">Counted here, not in your copy</span>}
      </>
    ),
    count: count.toLocaleString('en-GB'),
    when: first && last ? rangeWords(dayOf(first), dayOf(last)) : '–',
    heldBy: heldByWords(heldBy),
    consider: consider.map((ground) => groundLabels[ground]).join(', ') || '–',
  };
}
