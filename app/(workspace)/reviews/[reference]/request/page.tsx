import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { DateWarnings } from '@/components/request/date-warnings';
import { DecideRequest } from '@/components/request/decide-request';
import { RequestAnswers } from '@/components/request/request-answers';
import { RequestStanding } from '@/components/request/request-standing';
import { PageTitle } from '@/components/ui/page-title';
import { dayOf, now } from '@/lib/platform/clock';
import { permit } from '@/lib/platform/permit';
import { firstVisitWithin, usualLength } from '@/lib/request/dates';
import { getLeadInMonths } from '@/lib/request/queries/drafts';
import { getRequest } from '@/lib/request/queries/request';
import { acceptRequest, declineRequest, suggestDates } from './actions';

export const metadata: Metadata = { title: 'The request' };

interface Props {
  params: Promise<{ reference: string }>;
}

export default async function RequestPage({ params }: Props) {
  const view = await permit('request.view', (await params).reference);
  const request = (await getRequest(view)) ?? notFound();
  const { review } = view;
  const today = dayOf(now());
  const mayDecide = review.decide('request.decide').allowed;
  const circumstances = { today, leadInMonths: await getLeadInMonths(), nation: review.nation };
  const length = usualLength(request.tiers);
  return (
    <>
      <PageTitle
        title="The request"
        sentence={`What ${review.title} asked for. Scoping goes on from here.`}
      />
      <RequestStanding stage={review.stage} request={request} mayDecide={mayDecide} />
      <RequestAnswers request={request} />
      {mayDecide ? (
        <>
          <DateWarnings windows={request.windows} {...circumstances} />
          <DecideRequest
            reference={review.reference}
            version={review.version}
            length={length}
            proposal={request.suggested ?? firstVisitWithin(request.windows, length, circumstances)}
            suggested={request.suggested}
            actions={{ accept: acceptRequest, suggest: suggestDates, decline: declineRequest }}
          />
        </>
      ) : null}
    </>
  );
}
