import type { Metadata } from 'next';
import { PublicProgress } from '@/components/follow-up/public-progress';
import { CouncilNow } from '@/components/succession/council-now';
import { PageTitle } from '@/components/ui/page-title';
import { listPublicProgress } from '@/lib/follow-up/queries/follow-up';
import { openPermit } from '@/lib/platform/permit';

export const metadata: Metadata = { title: 'What the council does' };

export default async function ProgressPage({ params }: { params: Promise<{ reference: string }> }) {
  const view = await openPermit('actions.view_public', (await params).reference);
  return (
    <>
      <PageTitle
        title={view.review.title}
        sentence="What peers from other councils recommended, what the council answered, and what it does."
      />
      <CouncilNow review={view.review} />
      <PublicProgress rows={await listPublicProgress(view)} />
    </>
  );
}
