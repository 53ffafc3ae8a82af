import type { Metadata } from 'next';
import { PauseReview } from '@/components/reviews/pause-review';
import { WithdrawReview } from '@/components/reviews/withdraw-review';
import { PageTitle } from '@/components/ui/page-title';
import { permit } from '@/lib/platform/permit';
import { refusalWords } from '@/lib/platform/refusal-words';
import type { ReviewPermission } from '@/lib/policy';
import { getStoppage } from '@/lib/reviews/queries/stoppage';
import { pauseReview, resumeReview, withdrawReview } from './actions';

export const metadata: Metadata = { title: 'Pause or withdraw' };

interface Props {
  params: Promise<{ reference: string }>;
}

export default async function ReviewSettingsPage({ params }: Props) {
  const view = await permit('review.resume', (await params).reference);
  const { review } = view;
  const stoppage = await getStoppage(view);
  const refusalOf = (permission: ReviewPermission) => {
    const decision = review.decide(permission);
    return decision.allowed ? undefined : refusalWords(decision.refusal);
  };
  return (
    <>
      <PageTitle
        title="Pause or withdraw"
        sentence="For when something comes up: an election, an emergency, a change of mind."
      />
      <PauseReview
        reference={review.reference}
        paused={review.paused}
        reason={stoppage.pausedReason}
        refusal={refusalOf('review.pause')}
        actions={{ pause: pauseReview, resume: resumeReview }}
      />
      <WithdrawReview
        reference={review.reference}
        stage={review.stage}
        endedReason={stoppage.endedReason}
        refusal={refusalOf('review.withdraw')}
        action={withdrawReview}
      />
    </>
  );
}
