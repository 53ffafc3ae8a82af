import { EmptyState } from '@/components/ui/empty-state';
import { Section } from '@/components/ui/section';
import { actionStatusLabels, responseLabels } from '@/lib/follow-up/labels';
import { dateWords, instantDateWords } from '@/lib/platform/date-words';
import type { ActionStatus, ResponseKind } from '@/lib/platform/prisma/enums';

interface Row {
  number: number;
  /** Null until the report itself is public. */
  title: string | null;
  response: { response: ResponseKind; reasons: string } | null;
  actions: readonly {
    id: string;
    title: string;
    owner: string;
    dueOn: string;
    status: ActionStatus;
    updates: readonly { text: string; at: Date }[];
  }[];
}

/** The council's progress in its own words, for residents. */
export function PublicProgress({ rows }: { rows: readonly Row[] }) {
  const spoken = rows.filter((row) => row.actions.length > 0 || row.response);
  if (spoken.length === 0)
    return (
      <EmptyState title="There is nothing here yet">The council has not recorded its actions.</EmptyState>
    );
  return spoken.map((row) => (
    <Section key={row.number} title={`${row.number}. ${row.title ?? 'Recommendation'}`}>
      {row.response ? (
        <>
          <p>
            <b>{responseLabels[row.response.response]}.</b>
          </p>
          <p className="max-w-measure whitespace-pre-line">{row.response.reasons}</p>
        </>
      ) : null}
      <ul className="mt-4">
        {row.actions.map((action) => (
          <li key={action.id} className="border-b border-rule py-3">
            <b>{action.title}</b>
            <p className="text-small text-soft">
              {actionStatusLabels[action.status]}. {action.owner}, by {dateWords(action.dueOn)}.
            </p>
            {action.updates[0] ? (
              <p className="mt-1 max-w-measure text-small">
                <span className="tabular">{instantDateWords(action.updates[0].at)}:</span>{' '}
                {action.updates[0].text}
              </p>
            ) : null}
          </li>
        ))}
      </ul>
    </Section>
  ));
}
