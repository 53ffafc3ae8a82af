import type { ReactNode } from 'react';
import { EmptyState } from '@/components/ui/empty-state';
import { Form, type FormAction } from '@/components/ui/form';
import { Section } from '@/components/ui/section';
import { Table } from '@/components/ui/table';
import { electionsWords, pollLabels } from '@/lib/calendar/labels';
import type { CouncilCalendar } from '@/lib/calendar/queries/council-calendar';
import { dateWords } from '@/lib/platform/date-words';

type Period = CouncilCalendar['periods'][number];

interface Props {
  council: CouncilCalendar['council'];
  periods: readonly Period[];
  /** Null for those who may not take a poll out. */
  drop: FormAction | null;
  children: ReactNode;
}

/** The polls ahead, each with the day on which its pre-election period begins. */
export function CouncilPolls({ council, periods, drop, children }: Props) {
  return (
    <Section title="Polls and pre-election periods" lede={electionsWords(council)}>
      {periods.length === 0 ? (
        <EmptyState title="No poll is known">
          Polls follow from the way in which the council elects; a coordinator enters that, and any others.
        </EmptyState>
      ) : (
        <Table
          caption="Polls ahead"
          captionHidden
          stack
          columns={[
            { key: 'poll', label: 'Poll' },
            { key: 'what', label: 'What' },
            { key: 'notice', label: 'Pre-election period from' },
            { key: 'drop', label: 'Take out', hidden: true },
          ]}
          rows={periods.map((period) => ({
            id: `${period.to} ${period.kind}`,
            cells: cellsOf(period, drop),
          }))}
        />
      )}
      <div className="mt-4 space-y-2">{children}</div>
    </Section>
  );
}

function cellsOf({ kind, from, to, given, entered }: Period, drop: FormAction | null) {
  return {
    poll: <b className="tabular">{dateWords(to)}</b>,
    what: (
      <>
        {pollLabels[kind]}
        {entered?.note ? <span className="block text-small text-soft">{entered.note}</span> : null}
      </>
    ),
    notice: (
      <>
        <span className="tabular">{dateWords(from)}</span>
        <span className="block text-small text-soft">
          {given ? 'the notice that was given' : 'at the latest'}
        </span>
      </>
    ),
    drop:
      drop && entered ? (
        <Form action={drop} submit="Take out" look="quiet" small>
          <input type="hidden" name="poll" value={entered.id} />
          <input type="hidden" name="version" value={entered.version} />
        </Form>
      ) : null,
  };
}
