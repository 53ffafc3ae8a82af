import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { FeasibleWeeks } from '@/components/calendar/feasible-weeks';
import { CouncilsQuestion } from '@/components/request/councils-question';
import { QuestionForm } from '@/components/request/question-form';
import { PageTitle } from '@/components/ui/page-title';
import { circumstancesOfDraft } from '@/lib/calendar/queries/days-against';
import { judged, usualLength } from '@/lib/calendar/rules/visits';
import { newId } from '@/lib/platform/ids';
import { type NetworkPermit, networkPermit } from '@/lib/platform/permit';
import { questionLabels } from '@/lib/request/labels';
import {
  type Draft,
  findCouncils,
  findSentRequest,
  getDraft,
  listOwnCouncils,
} from '@/lib/request/queries/drafts';
import { asQuestion, type Question, questionAfter, questionBefore, questions } from '@/lib/request/questions';
import { askersFor } from '@/lib/request/rules';
import { addHost, addPartner, answerQuestion, dropHost, dropPartner } from '../../actions';

export const metadata: Metadata = { title: 'Ask for a review' };

interface Props {
  params: Promise<{ draft: string; question: string }>;
  searchParams: Promise<{ back?: string; search?: string | string[]; week?: string; show?: string }>;
}

export default async function QuestionPage({ params, searchParams }: Props) {
  const permit = await networkPermit('request.draft');
  const { draft: id, question: asked } = await params;
  const question = asQuestion(asked) ?? notFound();
  const draft = (await getDraft(permit, id)) ?? (await sentOrNotFound(permit, id));
  const query = await searchParams;
  const { back, search } = query;
  const toCheck = back === 'check';
  const before = toCheck ? 'check' : questionBefore(question);
  return (
    <>
      <PageTitle
        title={questionLabels[question]}
        sentence={`Question ${questions.indexOf(question) + 1} of ${questions.length}`}
        breadcrumbs={[
          { label: 'Reviews', href: '/reviews' },
          { label: 'Ask for a review', href: '/reviews/new' },
        ]}
      />
      {question === 'councils' ? (
        <CouncilsQuestion
          draft={draft}
          search={typeof search === 'string' ? search : ''}
          found={await councilsToAdd(permit, draft, search)}
          next={`/reviews/new/${id}/${toCheck ? 'check' : questionAfter(question)}`}
          newId={newId()}
          actions={{ add: addHost, drop: dropHost, addPartner, dropPartner }}
        />
      ) : (
        <Answering
          permit={permit}
          question={question}
          draft={draft}
          query={query}
          backTo={before ? `/reviews/new/${id}/${before}` : '/reviews/new'}
        />
      )}
    </>
  );
}

interface AnsweringProps {
  permit: DraftPermit;
  question: Exclude<Question, 'councils'>;
  draft: Draft;
  query: { back?: string; week?: string; show?: string };
  backTo: string;
}

/** A question that is answered by a form; beneath that of the dates stand the coming weeks. */
async function Answering({ permit, question, draft, query, backTo }: AnsweringProps) {
  const { hosts, answers } = draft;
  const about = question === 'dates' ? await circumstancesOfDraft(permit, answers.hosts) : null;
  const windows = about ? judged(answers.windows, about) : [];
  const toCheck = query.back === 'check';
  return (
    <>
      <QuestionForm
        question={question}
        draft={draft}
        back={toCheck}
        backTo={backTo}
        askers={askersOf(permit, draft)}
        judged={windows}
        action={answerQuestion}
      />
      {about ? (
        <FeasibleWeeks
          home={`/reviews/new/${draft.id}/dates`}
          keep={toCheck ? { back: 'check' } : {}}
          about={about}
          windows={windows.map(({ days }) => days)}
          length={usualLength(hosts.map((host) => host.tier))}
          asked={query.week}
          asTable={query.show === 'table'}
        />
      ) : null}
    </>
  );
}

type DraftPermit = NetworkPermit<'request.draft'>;

async function sentOrNotFound(permit: DraftPermit, id: string): Promise<never> {
  const reference = await findSentRequest(permit, id);
  return reference ? redirect(`/reviews/${reference}/request`) : notFound();
}

/** What was searched for; without a search, the asker's own councils. */
async function councilsToAdd(permit: DraftPermit, draft: Draft, search: string | string[] | undefined) {
  const found =
    typeof search === 'string' && search !== ''
      ? await findCouncils(permit, search)
      : await listOwnCouncils(permit);
  return found.filter((council) => !draft.answers.hosts.includes(council.id));
}

function askersOf({ viewer }: DraftPermit, draft: Draft) {
  const fromHost = draft.answers.hosts.some((host) => viewer.organisationIds.includes(host));
  return askersFor(viewer.standing.has('any_coordinator'), fromHost);
}
