import { AnswerOffer } from '@/components/follow-up/answer-offer';
import { BookVisit } from '@/components/follow-up/book-visit';
import { Form, type FormAction } from '@/components/ui/form';
import { Section } from '@/components/ui/section';
import { SummaryList } from '@/components/ui/summary-list';
import { followUpLabels, windowWords } from '@/lib/follow-up/labels';
import { instantDateWords, rangeWords } from '@/lib/platform/date-words';
import type { Decision } from '@/lib/platform/decision';
import type { FollowUpState } from '@/lib/platform/prisma/enums';
import type { ReviewPermission } from '@/lib/policy';

export interface FollowUp {
  state: FollowUpState;
  offeredAt: Date;
  answeredAt: Date | null;
  words: string;
  visitFrom: string | null;
  visitTo: string | null;
  version: number;
}

interface Props {
  reference: string;
  followUp: FollowUp | null;
  /** Whether the follow-up report is signed: the answer then stands. */
  isSigned: boolean;
  window: { from: string; to: string } | null;
  decide(permission: ReviewPermission): Decision;
  actions: { offerFollowUp: FormAction; answerFollowUp: FormAction; bookFollowUp: FormAction };
}

/** The visit 12 to 24 months after: offered by the network, answered by the council, booked by both. */
export function FollowUpVisit(props: Props) {
  const { followUp, window } = props;
  return (
    <Section title="Follow-up visit" lede={window ? `${windowWords(window)}.` : undefined} id="visit">
      {followUp ? (
        <Facts followUp={followUp} />
      ) : (
        <p className="max-w-measure text-soft">The coordinator has not offered the visit yet.</p>
      )}
      <div className="mt-6 space-y-10">{formsFor(props)}</div>
    </Section>
  );
}

function formsFor({ reference, followUp, isSigned, window, decide, actions }: Props) {
  const may = (permission: ReviewPermission) => decide(permission).allowed;
  return (
    <>
      {may('follow_up.offer') && isOfferable(followUp) ? (
        <Form
          action={actions.offerFollowUp}
          submit={followUp ? 'Offer it again' : 'Offer the follow-up visit'}
        >
          <input type="hidden" name="reference" value={reference} />
        </Form>
      ) : null}
      {may('follow_up.book') && followUp?.state === 'accepted' ? (
        <BookVisit reference={reference} followUp={followUp} window={window} action={actions.bookFollowUp} />
      ) : null}
      {may('follow_up.answer') && followUp && !isSigned ? (
        <AnswerOffer reference={reference} followUp={followUp} action={actions.answerFollowUp} />
      ) : null}
    </>
  );
}

function isOfferable(followUp: FollowUp | null): boolean {
  return followUp === null || followUp.state === 'deferred';
}

function Facts({ followUp }: { followUp: FollowUp }) {
  const { state, offeredAt, answeredAt, words, visitFrom, visitTo } = followUp;
  const rows = [
    { term: 'Offered', value: instantDateWords(offeredAt) },
    { term: 'Answer', value: state === 'offered' ? 'Not answered yet' : followUpLabels[state] },
    ...(answeredAt ? [{ term: 'Answered', value: instantDateWords(answeredAt) }] : []),
    ...(words ? [{ term: 'In the council’s words', value: words }] : []),
    ...(state === 'accepted'
      ? [{ term: 'Visit', value: visitFrom && visitTo ? rangeWords(visitFrom, visitTo) : 'Not booked yet' }]
      : []),
  ];
  return <SummaryList rows={rows} />;
}
