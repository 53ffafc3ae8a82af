import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ProposeForm } from '@/components/scoping/propose-form';
import { PageTitle } from '@/components/ui/page-title';
import { listDateReasons } from '@/lib/calendar/queries/date-reasons';
import { newId } from '@/lib/platform/ids';
import { permit } from '@/lib/platform/permit';
import { listVersions } from '@/lib/scoping/queries';
import { proposeVersion } from '../actions';

interface Props {
  params: Promise<{ reference: string }>;
  /** Days chosen on the page of weeks. */
  searchParams: Promise<{ from?: string; to?: string }>;
}

export const metadata: Metadata = { title: 'Propose a version of the agreement' };

export default async function ProposePage({ params, searchParams }: Props) {
  const view = await permit('scoping.view', (await params).reference);
  const { review } = view;
  if (!review.decide('agreement.propose').allowed) notFound();
  const [[latest], reasons] = await Promise.all([listVersions(view), listDateReasons(view)]);
  const { from, to } = await searchParams;
  const days = {
    from: from ?? latest?.onSiteFrom ?? review.onSiteFrom,
    to: to ?? latest?.onSiteTo ?? review.onSiteTo,
  };
  const known = reasons.find((reason) => reason.from === days.from && reason.to === days.to);
  return (
    <>
      <PageTitle
        title={latest ? `Propose version ${latest.number + 1}` : 'Propose the agreement'}
        sentence={
          latest
            ? `The text of version ${latest.number} stands here to be changed. Everybody who signs is asked again.`
            : 'Five heads, in words that both sides can sign. Everybody who signs gets a mail.'
        }
      />
      <ProposeForm
        action={proposeVersion}
        reference={review.reference}
        id={newId()}
        latest={latest ?? null}
        days={days}
        dateReason={known?.words ?? ''}
      />
    </>
  );
}
