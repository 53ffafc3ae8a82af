import { EmptyState } from '@/components/ui/empty-state';
import { Form, type FormAction } from '@/components/ui/form';
import { Section } from '@/components/ui/section';
import { Table } from '@/components/ui/table';
import { pollLabels } from '@/lib/calendar/labels';
import type { KeptPoll } from '@/lib/calendar/queries/polls';
import { dateWords } from '@/lib/platform/date-words';
import { nationLabels } from '@/lib/reviews/labels';
import { PollForm } from './poll-form';

interface Props {
  polls: readonly KeptPoll[];
  today: string;
  newId: string;
  /** Null for those who may change nothing. */
  actions: { record: FormAction; drop: FormAction } | null;
}

/** Polls of a whole nation or of all four; those of a council stand on its own page. */
export function NationPolls({ polls, today, newId, actions }: Props) {
  return (
    <Section
      title="Polls of a nation, or of all four"
      lede="Each begins a pre-election period at every council concerned. Councils’ own polls stand on their pages."
    >
      {polls.length === 0 ? (
        <EmptyState title="None is known">
          A general election is entered here once its day is known.
        </EmptyState>
      ) : (
        <Table
          caption="Polls ahead"
          captionHidden
          stack
          columns={[
            { key: 'on', label: 'Poll' },
            { key: 'what', label: 'What' },
            { key: 'where', label: 'Where' },
            { key: 'drop', label: 'Take out', hidden: true },
          ]}
          rows={polls.map((poll) => ({
            id: poll.id,
            cells: {
              on: <b className="tabular">{dateWords(poll.on)}</b>,
              what: pollLabels[poll.kind],
              where: poll.nation ? nationLabels[poll.nation] : 'The whole United Kingdom',
              drop: actions ? (
                <Form action={actions.drop} submit="Take out" look="quiet" small>
                  <input type="hidden" name="poll" value={poll.id} />
                  <input type="hidden" name="version" value={poll.version} />
                </Form>
              ) : null,
            },
          }))}
        />
      )}
      {actions ? <PollForm council={null} newId={newId} today={today} action={actions.record} /> : null}
    </Section>
  );
}
