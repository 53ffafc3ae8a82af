import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { CheckAnswers } from '@/components/request/check-answers';
import { PageTitle } from '@/components/ui/page-title';
import { circumstancesOfDraft } from '@/lib/calendar/queries/days-against';
import { judged } from '@/lib/calendar/rules/visits';
import { dayOf, now } from '@/lib/platform/clock';
import { networkPermit } from '@/lib/platform/permit';
import { openQuestions } from '@/lib/request/complete';
import { questionLabels } from '@/lib/request/labels';
import { findSentRequest, getDraft } from '@/lib/request/queries/drafts';
import { submitRequest } from '../../actions';

export const metadata: Metadata = { title: 'Check your answers' };

interface Props {
  params: Promise<{ draft: string }>;
}

export default async function CheckAnswersPage({ params }: Props) {
  const permit = await networkPermit('request.draft');
  const { draft: id } = await params;
  const draft = await getDraft(permit, id);
  if (!draft) {
    const reference = await findSentRequest(permit, id);
    return reference ? redirect(`/reviews/${reference}/request`) : notFound();
  }
  const today = dayOf(now());
  const about = await circumstancesOfDraft(permit, draft.answers.hosts);
  return (
    <>
      <PageTitle
        title={questionLabels.check}
        sentence="Read it once more, then send it."
        breadcrumbs={[
          { label: 'Reviews', href: '/reviews' },
          { label: 'Ask for a review', href: '/reviews/new' },
        ]}
      />
      <CheckAnswers
        draft={draft}
        open={openQuestions(draft.answers, today)}
        judged={judged(draft.answers.windows, about)}
        send={submitRequest}
      />
    </>
  );
}
