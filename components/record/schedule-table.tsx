import { Icon } from '@/components/ui/icon';
import { Section } from '@/components/ui/section';
import { Table } from '@/components/ui/table';
import { dayOf } from '@/lib/platform/clock';
import { rangeWords } from '@/lib/platform/date-words';
import { kindOf } from '@/lib/record/kinds';
import { groundLabels, kindLabels, recordWords, sideLabels, stays } from '@/lib/record/labels';
import type { Entry, Schedule } from '@/lib/record/schedule';

/** What the viewer's side holds of a review, kind by kind, and the two ways to take it out. */
export function ScheduleTable({ schedule, reference }: { schedule: Schedule; reference: string }) {
  const { side, coordinator, entries, notesGo } = schedule;
  const here = `/reviews/${reference}/record`;
  return (
    <Section title="What there is" lede="For a request for information, or for your own files." wide>
      <div className="max-w-measure space-y-3">
        <p>{side === 'network' ? recordWords.network : recordWords.council(coordinator)}</p>
        {side === 'network' ? <p>{recordWords.ownNotes}</p> : null}
        <p className="text-soft">{recordWords.notAdvice}</p>
      </div>
      <p className="my-6 flex flex-wrap gap-x-8 gap-y-3">
        <Download href={`${here}/schedule`}>This list, as a spreadsheet (CSV)</Download>
        <Download href={`${here}/content`}>A copy of what you may read (JSON)</Download>
      </p>
      <Table
        caption="What is kept of this review"
        captionHidden
        stack
        columns={columns}
        rows={entries.map((entry) => ({ id: entry.key, cells: cellsOf(entry, notesGo) }))}
      />
    </Section>
  );
}

const columns = [
  { key: 'what', label: 'What' },
  { key: 'count', label: 'How many', number: true },
  { key: 'when', label: 'From and to' },
  { key: 'heldBy', label: 'Held by' },
  { key: 'until', label: 'Kept until' },
  { key: 'consider', label: 'Consider before disclosing' },
];

function cellsOf({ key, count, first, last, readable }: Entry, notesGo: string) {
  const { heldBy, kept, consider } = kindOf(key);
  return {
    what: (
      <>
        {kindLabels[key]}
        {readable || count === 0 ? null : (
          <span className="block text-small text-soft">Counted, not in your copy</span>
        )}
      </>
    ),
    count: count.toLocaleString('en-GB'),
    when: first && last ? rangeWords(dayOf(first), dayOf(last)) : '–',
    heldBy: heldBy.map((side) => sideLabels[side]).join(' and '),
    until: kept === 'with_notes' ? notesGo : stays,
    consider: consider.length > 0 ? consider.map((ground) => groundLabels[ground]).join('. ') : '–',
  };
}

function Download({ href, children }: { href: string; children: string }) {
  return (
    <a href={href} download className="target inline-flex items-center gap-2">
      <Icon name="download" size={18} />
      {children}
    </a>
  );
}
