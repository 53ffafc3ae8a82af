import type { Metadata } from 'next';
import { PassOnForm } from '@/components/succession/pass-on-form';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';
import { PageTitle } from '@/components/ui/page-title';
import { permit } from '@/lib/platform/permit';
import { listToPassOn } from '@/lib/succession/queries/holders';
import { passOn } from '../actions';

export const metadata: Metadata = { title: 'Pass the recommendations on' };

export default async function PassOnPage({ params }: { params: Promise<{ reference: string }> }) {
  const view = await permit('succession.record', (await params).reference);
  const { reference } = view.review;
  const councils = await listToPassOn(view);
  return (
    <>
      <PageTitle
        title="Pass the recommendations on"
        sentence="When a council has ended, those that followed it in the register hold its recommendations and lead its side of the review. What was written keeps the old name."
      />
      {councils.length === 0 ? (
        <EmptyState
          title="No council of this review has ended"
          action={
            <LinkButton href={`/reviews/${reference}`} look="secondary">
              Back to the review
            </LinkButton>
          }
        >
          The register says which councils have ended, and which followed them.
        </EmptyState>
      ) : (
        councils.map((council) => (
          <PassOnForm key={council.id} reference={reference} council={council} action={passOn} />
        ))
      )}
    </>
  );
}
