import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';
import { LivePage } from '@/components/ui/live-page';
import { PageTitle } from '@/components/ui/page-title';
import { WhoSees } from '@/components/ui/who-sees';
import { AnswerList } from '@/components/voice/answer-list';
import { sequenceOf } from '@/lib/platform/live';
import { permit, permitFor } from '@/lib/platform/permit';
import { stateWords, voiceWords } from '@/lib/voice/labels';
import { listVoiceAnswers } from '@/lib/voice/queries/answers';
import { getVoicePage } from '@/lib/voice/queries/pages';
import { acceptAnswer, reopenAnswer, setAnswerAside } from '../actions';

export const metadata: Metadata = { title: 'What residents answered' };

/** The peer team reads each answer before it becomes a source. */
export default async function VoiceAnswersPage({ params }: { params: Promise<{ reference: string }> }) {
  const view = await permit('voice.read', (await params).reference);
  const { review, viewer } = view;
  const sequence = await sequenceOf(review.id);
  const outline = permitFor(viewer, 'voice.view', review) ?? notFound();
  const page = await getVoicePage(outline);
  const answers = await listVoiceAnswers(view);
  const home = `/reviews/${review.reference}/voice`;
  const actions = { accept: acceptAnswer, setAside: setAnswerAside, reopen: reopenAnswer };
  return (
    <>
      <PageTitle
        title="What residents answered"
        sentence={page ? stateWords(page.state, page.closesOn) : 'No page is open.'}
      />
      <LivePage address={`/api/live/${review.reference}`} since={sequence} />
      <WhoSees>{voiceWords.sees}</WhoSees>
      {page && answers.length > 0 ? (
        <AnswerList
          answers={answers}
          questions={page.questions}
          reference={review.reference}
          actions={review.decide('voice.decide').allowed ? actions : null}
        />
      ) : (
        <EmptyState
          title="Nobody has answered yet"
          action={<LinkButton href={home}>Residents’ voice</LinkButton>}
        >
          Residents who meet no peer can answer three questions on a page of their own. Posters lead to it.
        </EmptyState>
      )}
    </>
  );
}
