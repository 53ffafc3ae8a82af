import Link from 'next/link';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';
import { Table } from '@/components/ui/table';
import { dayOf } from '@/lib/platform/clock';
import { rangeWords, shortDateWords } from '@/lib/platform/date-words';
import type { Nation, Stage } from '@/lib/platform/prisma/enums';
import { nationLabels, stageLabels } from '@/lib/reviews/labels';

interface Row {
  id: string;
  reference: string;
  title: string;
  stage: Stage;
  stageSince: Date;
  pausedAt: Date | null;
  nation: Nation;
  onSiteFrom: string | null;
  onSiteTo: string | null;
  coordinator: string | null;
}

interface Props {
  rows: readonly Row[];
  filtered: boolean;
  mayAsk: boolean;
}

/** Reviews with their stage and since when, their dates and who looks after them. */
export function ReviewTable({ rows, filtered, mayAsk }: Props) {
  if (rows.length === 0) return filtered ? <NothingFound /> : <NothingYet mayAsk={mayAsk} />;
  return (
    <Table
      caption="Reviews"
      captionHidden
      stack
      columns={[
        { key: 'council', label: 'Council' },
        { key: 'stage', label: 'Stage' },
        { key: 'visit', label: 'On site' },
        { key: 'nation', label: 'Nation' },
        { key: 'coordinator', label: 'Coordinator' },
      ]}
      rows={rows.map((row) => ({ id: row.id, cells: cellsOf(row) }))}
    />
  );
}

function cellsOf(row: Row) {
  return {
    council: (
      <>
        <Link href={`/reviews/${row.reference}`} className="font-bold">
          {row.title}
        </Link>
        <span className="block text-small text-soft tabular">{row.reference}</span>
      </>
    ),
    stage: (
      <>
        {stageLabels[row.stage]}
        {row.pausedAt ? ', paused' : ''}
        <span className="block text-small text-soft tabular">
          since {shortDateWords(dayOf(row.stageSince))}
        </span>
      </>
    ),
    visit: row.onSiteFrom && row.onSiteTo ? rangeWords(row.onSiteFrom, row.onSiteTo) : 'Not agreed yet',
    nation: nationLabels[row.nation],
    coordinator: row.coordinator ?? 'Nobody yet',
  };
}

function NothingFound() {
  return (
    <EmptyState
      title="No review fits"
      action={
        <LinkButton href="/reviews" look="secondary">
          Show all reviews
        </LinkButton>
      }
    >
      Look with fewer words, or for any stage and nation.
    </EmptyState>
  );
}

function NothingYet({ mayAsk }: { mayAsk: boolean }) {
  return (
    <EmptyState
      title="There is no review here yet"
      action={mayAsk ? <LinkButton href="/reviews/new">Ask for a review</LinkButton> : null}
    >
      A review appears as soon as you are part of one, as its host or on its peer team.
    </EmptyState>
  );
}
