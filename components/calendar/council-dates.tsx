import { EmptyState } from '@/components/ui/empty-state';
import { Form, type FormAction } from '@/components/ui/form';
import { Section } from '@/components/ui/section';
import { Table } from '@/components/ui/table';
import { councilDateLabels } from '@/lib/calendar/labels';
import type { KeptDate } from '@/lib/calendar/queries/council-dates';
import { rangeWords } from '@/lib/platform/date-words';
import { CouncilDateForm } from './council-date-form';

interface Props {
  council: { id: string; name: string };
  dates: readonly KeptDate[];
  today: string;
  newId: string;
  /** Null for those who do not keep this council's dates. */
  actions: { record: FormAction; drop: FormAction } | null;
}

/** The council's own meetings and school holidays ahead. */
export function CouncilDates({ council, dates, today, newId, actions }: Props) {
  return (
    <Section
      title="Meetings and school holidays"
      lede="Full council, the budget and school holidays speak against a visit; during one, sessions are kept clear of meetings."
    >
      {dates.length === 0 ? (
        <EmptyState title="No date is entered">
          {actions
            ? 'Enter the next meetings of full council first: they keep the leader from a visit.'
            : 'People of this council and the coordinators enter them here.'}
        </EmptyState>
      ) : (
        <Table
          caption="Dates ahead"
          captionHidden
          stack
          columns={[
            { key: 'when', label: 'When' },
            { key: 'what', label: 'What' },
            { key: 'drop', label: 'Take out', hidden: true },
          ]}
          rows={dates.map((date) => ({ id: date.id, cells: cellsOf(date, actions?.drop ?? null) }))}
        />
      )}
      {actions ? (
        <div className="mt-6">
          <CouncilDateForm council={council.id} newId={newId} today={today} action={actions.record} />
        </div>
      ) : null}
    </Section>
  );
}

function cellsOf(date: KeptDate, drop: FormAction | null) {
  const times = [date.fromTime, date.toTime].filter(Boolean).join('–');
  return {
    when: (
      <>
        <b className="tabular">{rangeWords(date.from, date.to)}</b>
        {times ? <span className="block text-small text-soft tabular">{times}</span> : null}
      </>
    ),
    what: (
      <>
        {councilDateLabels[date.kind]}
        {date.note ? <span className="block text-small text-soft">{date.note}</span> : null}
      </>
    ),
    drop: drop ? (
      <Form action={drop} submit="Take out" look="quiet" small>
        <input type="hidden" name="organisation" value={date.organisationId} />
        <input type="hidden" name="date" value={date.id} />
      </Form>
    ) : null,
  };
}
