import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { FinishFactCheck } from '@/components/report/finish-fact-check';
import { PointForm } from '@/components/report/point-form';
import { PointList } from '@/components/report/point-list';
import { LinkButton } from '@/components/ui/link-button';
import { PageTitle } from '@/components/ui/page-title';
import { dayOf, now } from '@/lib/platform/clock';
import { newId } from '@/lib/platform/ids';
import { permit } from '@/lib/platform/permit';
import { getFactCheck } from '@/lib/report/queries/fact-check';
import { isFactCheckOpen } from '@/lib/report/rules';
import { factCheckSentence } from '@/lib/report/words';
import { answerPoint, finishFactCheck, raisePoint } from '../actions';

export const metadata: Metadata = { title: 'Fact check' };

export default async function FactCheckPage({ params }: { params: Promise<{ reference: string }> }) {
  const { reference } = await params;
  const view = await permit('report.view_draft', reference);
  const { decide } = view.review;
  const factCheck = (await getFactCheck(view)) ?? notFound();
  const isOpen = isFactCheckOpen(factCheck, dayOf(now()));
  return (
    <>
      <PageTitle
        breadcrumbs={[{ label: 'Report', href: `/reviews/${reference}/report` }]}
        title="Fact check"
        sentence={factCheckSentence(factCheck, isOpen)}
        actions={
          <LinkButton href={`/reviews/${reference}/report/draft`} look="secondary">
            Read the draft
          </LinkButton>
        }
      />
      <PointList
        reference={reference}
        points={factCheck.points}
        action={decide('fact_check.answer').allowed ? answerPoint : null}
      />
      {isOpen && decide('fact_check.raise').allowed ? (
        <PointForm reference={reference} id={newId()} action={raisePoint} />
      ) : null}
      {isOpen && decide('fact_check.finish').allowed ? (
        <FinishFactCheck reference={reference} action={finishFactCheck} />
      ) : null}
    </>
  );
}
