import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { DaysAgainst } from '@/components/calendar/days-against';
import { DecideRequest } from '@/components/request/decide-request';
import { RequestAnswers } from '@/components/request/request-answers';
import { RequestStanding } from '@/components/request/request-standing';
import { PageTitle } from '@/components/ui/page-title';
import { circumstancesOfReview } from '@/lib/calendar/queries/days-against';
import { firstVisitWithin, judged, usualLength } from '@/lib/calendar/rules/visits';
import { permit } from '@/lib/platform/permit';
import { getRequest } from '@/lib/request/queries/request';
import { acceptRequest, declineRequest, suggestDates } from './actions';

export const metadata: Metadata = { title: 'The request' };

interface Props {
  params: Promise<{ reference: string }>;
  /** Days chosen on the page of weeks. */
  searchParams: Promise<{ from?: string; to?: string }>;
}

export default async function RequestPage({ params, searchParams }: Props) {
  const view = await permit('request.view', (await params).reference);
  const request = (await getRequest(view)) ?? notFound();
  const { review } = view;
  const mayDecide = review.decide('request.decide').allowed;
  const about = await circumstancesOfReview(view);
  const length = usualLength(request.tiers);
  const { from, to } = await searchParams;
  const chosen = from && to ? { from, to } : null;
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
          <DaysAgainst judged={judged(request.windows, about)} />
          <p className="mt-4">
            <Link href={`/reviews/${review.reference}/weeks`}>
              See the coming weeks, and what speaks for and against each
            </Link>
          </p>
          <DecideRequest
            reference={review.reference}
            version={review.version}
            length={length}
            proposal={chosen ?? request.suggested ?? firstVisitWithin(request.windows, length, about)}
            suggested={request.suggested}
            actions={{ accept: acceptRequest, suggest: suggestDates, decline: declineRequest }}
          />
        </>
      ) : null}
    </>
  );
}
