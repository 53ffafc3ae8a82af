import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { JourneySteps } from '@/components/follow-up/journey-steps';
import { JourneyTitle } from '@/components/follow-up/journey-title';
import { getJourneyFacts, getRecommendation } from '@/lib/follow-up/queries/journey';
import { dayOf, now } from '@/lib/platform/clock';
import { newId } from '@/lib/platform/ids';
import { permit } from '@/lib/platform/permit';
import { holdsFor } from '@/lib/succession/rules';
import {
  dropAction,
  observeRecommendation,
  recordAction,
  respondToRecommendation,
  updateAction,
} from '../actions';

export const metadata: Metadata = { title: 'Recommendation' };

export default async function JourneyPage({
  params,
}: {
  params: Promise<{ reference: string; number: string }>;
}) {
  const { reference, number } = await params;
  const view = await permit('follow_up.view', reference);
  const recommendation = /^\d{1,4}$/.test(number) ? await getRecommendation(view, Number(number)) : null;
  if (!recommendation) notFound();
  const facts = await getJourneyFacts(view, recommendation.number);
  return (
    <>
      <JourneyTitle
        reference={view.review.reference}
        recommendation={recommendation}
        numbers={facts.numbers}
      />
      <JourneySteps
        reference={view.review.reference}
        recommendation={recommendation}
        facts={facts}
        today={dayOf(now())}
        decide={view.review.decide}
        holds={holdsFor(
          view.review.seats,
          recommendation.holders.map((each) => each.organisationId),
        )}
        actions={{ dropAction, observeRecommendation, recordAction, respondToRecommendation, updateAction }}
        newIds={{ action: newId(), update: recommendation.actions.map(() => newId()) }}
      />
    </>
  );
}
