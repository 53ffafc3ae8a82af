import type { Metadata } from 'next';
import { HeardSoFar } from '@/components/reviews/heard-so-far';
import { LatePeople } from '@/components/reviews/late-people';
import { NextStep } from '@/components/reviews/next-step';
import { NotesKeptSection } from '@/components/reviews/notes-kept';
import { ReviewLife } from '@/components/reviews/review-life';
import { ReviewMoves } from '@/components/reviews/review-moves';
import { ReviewOutline } from '@/components/reviews/review-outline';
import { ReviewPeople } from '@/components/reviews/review-people';
import { ReviewTasks } from '@/components/reviews/review-tasks';
import { PageTitle } from '@/components/ui/page-title';
import { heardOf } from '@/lib/findings/queries/findings';
import { dayOf, now } from '@/lib/platform/clock';
import { networkPermitFor, type Permit, permit, permitFor } from '@/lib/platform/permit';
import type { Stage } from '@/lib/platform/prisma/enums';
import { getNotesKept, listHolds } from '@/lib/retention/queries';
import { whenWords } from '@/lib/reviews/labels';
import { listLate } from '@/lib/reviews/queries/late';
import { getProgress, listPeople, stageDates } from '@/lib/reviews/queries/overview';
import { nudge } from '../../your-work/actions';
import { closeReview, endVisit, openVisit } from './actions';

interface Props {
  params: Promise<{ reference: string }>;
}

export const metadata: Metadata = { title: 'Review' };

export default async function ReviewPage({ params }: Props) {
  const outline = await permit('review.outline', (await params).reference);
  const { viewer, review } = outline;
  const today = dayOf(now());
  const view = permitFor(viewer, 'review.view', review);
  return (
    <>
      <PageTitle title={review.title} sentence={whenWords(review, today)} />
      <ReviewLife stage={review.stage} dates={await stageDates(outline)} visit={review} today={today} />
      {view ? (
        <WholeReview view={view} today={today} />
      ) : (
        <ReviewOutline invited={review.roles.has('invitee')} reference={review.reference} />
      )}
    </>
  );
}

async function WholeReview({ view, today }: { view: Permit<'review.view'>; today: string }) {
  const { review, viewer } = view;
  const notes = permitFor(viewer, 'notes.view', review);
  const work = networkPermitFor(viewer, 'work.view');
  const knowsWhy = permitFor(viewer, 'hold.view', review);
  const [progress, people, kept, holds, heard, late] = await Promise.all([
    getProgress(view),
    listPeople(view),
    getNotesKept(view),
    knowsWhy ? listHolds(knowsWhy) : [],
    notes && progressed.includes(review.stage) ? heardOf(notes) : null,
    work ? listLate(work) : [],
  ]);
  return (
    <>
      <NextStep progress={progress} today={today} personId={viewer.personId} />
      <ReviewMoves
        progress={progress}
        today={today}
        decide={review.decide}
        actions={{ openVisit, endVisit, close: closeReview }}
      />
      <LatePeople
        people={late.filter(({ items }) => items.some((item) => item.review.id === review.id))}
        now={now()}
        nudge={nudge}
      />
      <ReviewTasks progress={progress} today={today} personId={viewer.personId} decide={review.decide} />
      {heard ? <HeardSoFar heard={heard} /> : null}
      <ReviewPeople people={people} />
      <NotesKeptSection
        kept={kept}
        holds={holds.filter((hold) => !hold.liftedAt)}
        reference={review.reference}
        today={today}
      />
    </>
  );
}

const progressed: readonly Stage[] = ['on_site', 'reporting'];
