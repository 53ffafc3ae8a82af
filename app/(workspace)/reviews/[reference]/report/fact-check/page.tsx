import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { BackToReport } from '@/components/report/back-to-report';
import { FinishFactCheck } from '@/components/report/finish-fact-check';
import { PointForm } from '@/components/report/point-form';
import { PointList } from '@/components/report/point-list';
import { Inset } from '@/components/ui/inset';
import { LinkButton } from '@/components/ui/link-button';
import { PageTitle } from '@/components/ui/page-title';
import { dayOf, now } from '@/lib/platform/clock';
import { newId } from '@/lib/platform/ids';
import { permit } from '@/lib/platform/permit';
import { getFactCheck } from '@/lib/report/queries/fact-check';
import { councilsOf, hasFinished, isFactCheckOpen } from '@/lib/report/rules';
import { factCheckSentence, finishedSentence } from '@/lib/report/words';
import { answerPoint, finishFactCheck, raisePoint } from '../actions';

export const metadata: Metadata = { title: 'Fact check' };

export default async function FactCheckPage({ params }: { params: Promise<{ reference: string }> }) {
  const { reference } = await params;
  const view = await permit('report.view_draft', reference);
  const { decide, hosts } = view.review;
  const factCheck = (await getFactCheck(view)) ?? notFound();
  const isOpen = isFactCheckOpen(factCheck, dayOf(now()));
  const isOpenHere = isOpen && !hasFinished(factCheck, councilsOf(view.review));
  const finished = hosts.filter((host) => factCheck.doneFor.includes(host.organisationId));
  return (
    <>
      <BackToReport reference={reference} />
      <PageTitle
        title="Fact check"
        sentence={factCheckSentence(factCheck, isOpen)}
        actions={
          <LinkButton href={`/reviews/${reference}/report/draft`} look="secondary">
            Read the draft
          </LinkButton>
        }
      />
      {isOpen && finished.length > 0 ? (
        <Inset>{finishedSentence(finished.map(({ name }) => name))}</Inset>
      ) : null}
      <PointList
        reference={reference}
        points={factCheck.points}
        action={decide('fact_check.answer').allowed ? answerPoint : null}
      />
      {isOpenHere && decide('fact_check.raise').allowed ? (
        <PointForm reference={reference} id={newId()} action={raisePoint} />
      ) : null}
      {isOpenHere && decide('fact_check.finish').allowed ? (
        <FinishFactCheck reference={reference} action={finishFactCheck} />
      ) : null}
    </>
  );
}
