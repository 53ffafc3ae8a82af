import type { Metadata } from 'next';
import * as z from 'zod';
import { ReviewFilters } from '@/components/reviews/review-filters';
import { ReviewTable } from '@/components/reviews/review-table';
import { LinkButton } from '@/components/ui/link-button';
import { PageTitle } from '@/components/ui/page-title';
import { Pagination } from '@/components/ui/pagination';
import { networkPermit, networkPermitFor } from '@/lib/platform/permit';
import { Nation, Stage } from '@/lib/platform/prisma/enums';
import { listCoordinators, listReviews } from '@/lib/reviews/queries/list';

export const metadata: Metadata = { title: 'Reviews' };

const filterOf = z.object({
  search: z.string().max(100).optional().catch(undefined),
  stage: z.enum(Stage).optional().catch(undefined),
  nation: z.enum(Nation).optional().catch(undefined),
  coordinator: z.uuid().optional().catch(undefined),
  after: z.uuid().optional().catch(undefined),
});

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function ReviewsPage({ searchParams }: Props) {
  const permit = await networkPermit('review.list');
  const filter = filterOf.parse(await searchParams);
  const [{ rows, next }, coordinators] = await Promise.all([
    listReviews(permit, filter),
    listCoordinators(permit),
  ]);
  const mayAsk = networkPermitFor(permit.viewer, 'request.draft') !== null;
  const { after: _, ...kept } = filter;
  const onward = new URLSearchParams(
    Object.entries(kept).flatMap(([key, value]) => (value ? [[key, value]] : [])),
  );
  if (next) onward.set('after', next);
  return (
    <>
      <PageTitle
        title="Reviews"
        sentence="Every review that you are part of, newest first."
        actions={mayAsk ? <LinkButton href="/reviews/new">Ask for a review</LinkButton> : null}
      />
      <ReviewFilters filter={filter} coordinators={coordinators} />
      <ReviewTable rows={rows} filtered={Object.values(filter).some(Boolean)} mayAsk={mayAsk} />
      <Pagination
        label="Pages of reviews"
        {...(filter.after ? { previous: '/reviews' } : {})}
        {...(next ? { next: `/reviews?${onward.toString()}` } : {})}
      />
    </>
  );
}
