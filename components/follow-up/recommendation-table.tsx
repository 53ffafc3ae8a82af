import Link from 'next/link';
import { EmptyState } from '@/components/ui/empty-state';
import { Section } from '@/components/ui/section';
import { Table } from '@/components/ui/table';
import { responseLabels } from '@/lib/follow-up/labels';
import { isOverdue } from '@/lib/follow-up/rules';
import { countWords } from '@/lib/platform/date-words';
import type { ActionStatus, ResponseKind } from '@/lib/platform/prisma/enums';
import { councilNames } from '@/lib/succession/labels';

interface Row {
  id: string;
  number: number;
  title: string;
  response: { response: ResponseKind } | null;
  actions: readonly { status: ActionStatus; dueOn: string }[];
  holders: readonly { name: string }[];
  observation: object | null;
}

interface Props {
  reference: string;
  rows: readonly Row[];
  today: string;
}

/** Every recommendation under its one number: answered or not, acted on or not. */
export function RecommendationTable({ reference, rows, today }: Props) {
  return (
    <Section title="Recommendations" lede="Each keeps its number from the roundtable to this visit.">
      {rows.length === 0 ? (
        <EmptyState title="There are no recommendations">The report was given without any.</EmptyState>
      ) : (
        <Table
          caption="Recommendations, responses and actions"
          captionHidden
          stack
          columns={[
            { key: 'number', label: 'Number', number: true },
            { key: 'title', label: 'Recommendation' },
            { key: 'response', label: 'Response' },
            { key: 'actions', label: 'Actions' },
          ]}
          rows={rows.map((row) => ({ id: row.id, cells: cellsOf(row, reference, today) }))}
        />
      )}
    </Section>
  );
}

function cellsOf(row: Row, reference: string, today: string) {
  const late = row.actions.filter((action) => isOverdue(action, today)).length;
  const done = row.actions.filter((action) => action.status === 'done').length;
  return {
    number: <b className="text-h2 tabular">{row.number}</b>,
    title: (
      <>
        <Link href={`/reviews/${reference}/follow-up/${row.number}`} className="font-bold">
          {row.title}
        </Link>
        {row.holders.length > 0 ? (
          <span className="block text-small text-soft">
            Held by {councilNames(row.holders.map((each) => each.name))}
          </span>
        ) : null}
      </>
    ),
    response: row.response ? (
      responseLabels[row.response.response]
    ) : (
      <span className="text-warn">Not answered yet</span>
    ),
    actions: (
      <>
        {row.actions.length === 0
          ? 'None yet'
          : `${done} of ${countWords(row.actions.length, 'action')} done`}
        {late > 0 ? (
          <span className="block text-small text-warn">{countWords(late, 'action')} past its day</span>
        ) : null}
        {row.observation ? (
          <span className="block text-small text-soft">The peers have written what they saw</span>
        ) : null}
      </>
    ),
  };
}
