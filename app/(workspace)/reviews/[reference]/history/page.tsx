import type { Metadata } from 'next';
import * as z from 'zod';
import { HappeningList } from '@/components/audit/happening-list';
import { PageTitle } from '@/components/ui/page-title';
import { Pagination } from '@/components/ui/pagination';
import { getHistory } from '@/lib/audit/queries';
import { permit } from '@/lib/platform/permit';

export const metadata: Metadata = { title: 'History' };

const sequence = z.coerce.number().int().min(0).max(2_000_000_000).optional().catch(undefined);
const placeOf = z.object({ before: sequence, after: sequence });

interface Props {
  params: Promise<{ reference: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function HistoryPage({ params, searchParams }: Props) {
  const view = await permit('review.history', (await params).reference);
  const { happenings, newer, older } = await getHistory(view, placeOf.parse(await searchParams));
  const here = `/reviews/${view.review.reference}/history`;
  return (
    <>
      <PageTitle
        title="History"
        sentence="Who did what, and when. You see what your part in the review lets you see."
      />
      <HappeningList happenings={happenings} />
      <Pagination
        label="Pages of the history"
        previous={newer === undefined ? null : `${here}?after=${newer}`}
        next={older === undefined ? null : `${here}?before=${older}`}
      />
    </>
  );
}
