import type { Metadata } from 'next';
import { FollowUpReport } from '@/components/follow-up/follow-up-report';
import { FollowUpVisit } from '@/components/follow-up/follow-up-visit';
import { ProgressSharing } from '@/components/follow-up/progress-sharing';
import { RecommendationTable } from '@/components/follow-up/recommendation-table';
import { StartFollowUp } from '@/components/follow-up/start-follow-up';
import { EndedCouncils } from '@/components/succession/ended-councils';
import { PageTitle } from '@/components/ui/page-title';
import { sentenceOf, words } from '@/lib/follow-up/labels';
import { getFollowUp, getFollowUpReport, listRecommendations } from '@/lib/follow-up/queries/follow-up';
import { followUpWindow, hasBegun } from '@/lib/follow-up/rules';
import { dayOf, now } from '@/lib/platform/clock';
import { permit } from '@/lib/platform/permit';
import { listEndedCouncils } from '@/lib/succession/queries/holders';
import {
  answerFollowUp,
  bookFollowUp,
  offerFollowUp,
  shareActions,
  signFollowUp,
  startFollowUp,
} from './actions';

export const metadata: Metadata = { title: 'Follow-up' };

export default async function FollowUpPage({ params }: { params: Promise<{ reference: string }> }) {
  const view = await permit('follow_up.view', (await params).reference);
  const { review } = view;
  const [recommendations, followUp, report, ended] = await Promise.all([
    listRecommendations(view),
    getFollowUp(view),
    getFollowUpReport(view),
    listEndedCouncils(view),
  ]);
  const shared = { reference: review.reference, decide: review.decide };
  const today = dayOf(now());
  return (
    <>
      <PageTitle
        title="Follow-up"
        sentence={recommendations ? sentenceOf(recommendations) : words.statementOnly}
      />
      <EndedCouncils
        reference={review.reference}
        ended={ended}
        mayPass={review.decide('succession.record').allowed}
      />
      {recommendations ? (
        <>
          <RecommendationTable reference={review.reference} rows={recommendations} today={today} />
          <StartFollowUp {...shared} stage={review.stage} rows={recommendations} action={startFollowUp} />
        </>
      ) : null}
      <FollowUpVisit
        {...shared}
        followUp={followUp}
        isSigned={report !== null}
        window={review.onSiteTo ? followUpWindow(review.onSiteTo) : null}
        actions={{ offerFollowUp, answerFollowUp, bookFollowUp }}
      />
      <FollowUpReport
        {...shared}
        report={report}
        rows={recommendations ?? []}
        hasBegun={hasBegun(followUp, today)}
        action={signFollowUp}
      />
      <ProgressSharing {...shared} isPublic={review.conditions.has('actions_public')} action={shareActions} />
    </>
  );
}
