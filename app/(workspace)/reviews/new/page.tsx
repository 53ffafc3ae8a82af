import type { Metadata } from 'next';
import { DraftList } from '@/components/request/draft-list';
import { StartRequest } from '@/components/request/start-request';
import { PageTitle } from '@/components/ui/page-title';
import { newId } from '@/lib/platform/ids';
import { networkPermit } from '@/lib/platform/permit';
import { getLeadInMonths, listDrafts, listOwnCouncils } from '@/lib/request/queries/drafts';
import { discardDraft, startDraft } from './actions';

export const metadata: Metadata = { title: 'Ask for a review' };

export default async function AskForReviewPage() {
  const permit = await networkPermit('request.draft');
  const [drafts, councils, leadInMonths] = await Promise.all([
    listDrafts(permit),
    listOwnCouncils(permit),
    getLeadInMonths(),
  ]);
  return (
    <>
      <PageTitle
        title="Ask for a peer review"
        sentence="Seven short questions, saved as you go. Nothing is sent until you press the last button."
        breadcrumbs={[{ label: 'Reviews', href: '/reviews' }, { label: 'Ask for a review' }]}
      />
      <DraftList drafts={drafts} discard={discardDraft} />
      <StartRequest
        id={newId()}
        councils={councils}
        byCoordinator={permit.viewer.standing.has('any_coordinator')}
        leadInMonths={leadInMonths}
        start={startDraft}
      />
    </>
  );
}
