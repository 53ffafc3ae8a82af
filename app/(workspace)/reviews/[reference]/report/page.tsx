import type { Metadata } from 'next';
import { DraftPrinting } from '@/components/report/draft-printing';
import { DraftWords } from '@/components/report/draft-words';
import { FactCheckState } from '@/components/report/fact-check-state';
import { FinalReport } from '@/components/report/final-report';
import { RecommendationList } from '@/components/report/recommendation-list';
import { SectionList } from '@/components/report/section-list';
import { SignReport } from '@/components/report/sign-report';
import { PageTitle } from '@/components/ui/page-title';
import { dayOf, now } from '@/lib/platform/clock';
import { newId } from '@/lib/platform/ids';
import { type Permit, permit, permitFor } from '@/lib/platform/permit';
import { getKeptDraft } from '@/lib/report/queries/draft';
import { getFactCheck } from '@/lib/report/queries/fact-check';
import { listFinalEditions } from '@/lib/report/queries/final';
import {
  listDraftWords,
  listRecommendations,
  listSections,
  listSettledFindings,
} from '@/lib/report/queries/writing';
import { deskSentence } from '@/lib/report/words';
import { needsFor } from '@/lib/reviews/needs';
import { getProgress } from '@/lib/reviews/queries/overview';
import * as actions from './actions';

export const metadata: Metadata = { title: 'Report' };

export default async function ReportPage({ params }: { params: Promise<{ reference: string }> }) {
  const view = await permit('report.view_draft', (await params).reference);
  const { review, viewer } = view;
  const editions = await listFinalEditions(view);
  if (editions.length > 0) return <FinalReport reference={review.reference} editions={editions} />;
  const write = permitFor(viewer, 'report.write', review);
  return write ? <Desk view={view} write={write} /> : <Reading view={view} />;
}

/** Where the team writes: the sections, the recommendations, and what stands between the draft and the signature. */
async function Desk({ view, write }: { view: Permit<'report.view_draft'>; write: Permit<'report.write'> }) {
  const { review, viewer } = view;
  const [sections, recommendations, findings, words, factCheck, kept] = await Promise.all([
    listSections(write),
    listRecommendations(write),
    listSettledFindings(write),
    listDraftWords(write),
    getFactCheck(view),
    getKeptDraft(view),
  ]);
  const whole = permitFor(viewer, 'review.view', review);
  const progress = whole && (await getProgress(whole));
  const shared = { reference: review.reference, decide: review.decide };
  const today = dayOf(now());
  return (
    <>
      <PageTitle title="Report" sentence={deskSentence(sections, recommendations.length)} />
      <SectionList reference={review.reference} sections={sections} />
      <RecommendationList reference={review.reference} rows={recommendations} findings={findings} />
      <DraftPrinting {...shared} kept={kept} newId={newId()} action={actions.renderDraft} />
      <FactCheckState {...shared} factCheck={factCheck} today={today} action={actions.openFactCheck} />
      <DraftWords
        {...shared}
        words={words}
        viewerId={viewer.personId}
        say={actions.sayDraftWord}
        recordAbsence={actions.recordDraftAbsence}
      />
      <SignReport
        {...shared}
        needs={progress ? needsFor('deliver', progress, today) : []}
        action={actions.signReport}
      />
    </>
  );
}

/** What the council's leaders and readers see while the report is written. */
async function Reading({ view }: { view: Permit<'report.view_draft'> }) {
  const { review } = view;
  const [factCheck, kept] = await Promise.all([getFactCheck(view), getKeptDraft(view)]);
  const shared = { reference: review.reference, decide: review.decide };
  return (
    <>
      <PageTitle title="Report" sentence="The draft is open to you for the fact check." />
      <FactCheckState {...shared} factCheck={factCheck} today={dayOf(now())} action={actions.openFactCheck} />
      <DraftPrinting {...shared} kept={kept} newId={newId()} action={actions.renderDraft} />
    </>
  );
}
