import { Banner } from '@/components/ui/banner';
import { Inset } from '@/components/ui/inset';
import { instantDateWords, rangeWords } from '@/lib/platform/date-words';
import type { Stage } from '@/lib/platform/prisma/enums';
import type { AskedRequest } from '@/lib/request/queries/request';
import { stageLabels } from '@/lib/reviews/labels';

interface Props {
  stage: Stage;
  request: AskedRequest;
  mayDecide: boolean;
}

/** Whose move it is, and what a coordinator has said so far. */
export function RequestStanding({ stage, request, mayDecide }: Props) {
  return (
    <>
      {stage === 'requested' ? <Waiting mayDecide={mayDecide} sentAt={request.submittedAt} /> : null}
      {stage === 'declined' ? (
        <Banner tone="aside" title="This request was declined.">
          <p className="whitespace-pre-line">{request.endedReason}</p>
        </Banner>
      ) : null}
      {stage !== 'requested' && stage !== 'declined' ? (
        <Banner tone="aside" title="This request was accepted.">
          The review is at the stage “{stageLabels[stage]}” now. It was asked for as{' '}
          {request.requestReference}.
        </Banner>
      ) : null}
      {stage === 'requested' && request.suggested ? (
        <Suggestion suggested={request.suggested} mayDecide={mayDecide} />
      ) : null}
    </>
  );
}

interface SuggestionProps {
  suggested: NonNullable<AskedRequest['suggested']>;
  mayDecide: boolean;
}

function Suggestion({ suggested, mayDecide }: SuggestionProps) {
  const { from, to, words, by } = suggested;
  return (
    <div className="mb-6 max-w-measure">
      <Inset>
        <p className="font-bold">
          {by?.name ?? 'A coordinator'} suggests {rangeWords(from, to)} for the visit.
        </p>
        <p className="mt-2 whitespace-pre-line">{words}</p>
        {mayDecide || !by ? null : (
          <p className="mt-2">
            Would these dates do? Write to <a href={`mailto:${by.email}`}>{by.email}</a>. Nothing is fixed
            until the request is accepted.
          </p>
        )}
      </Inset>
    </div>
  );
}

function Waiting({ mayDecide, sentAt }: { mayDecide: boolean; sentAt: Date }) {
  const since = instantDateWords(sentAt);
  return mayDecide ? (
    <Banner title="Your move: accept this request, suggest other dates or decline it.">
      It has been waiting since {since}. Whoever accepts it coordinates the review.
    </Banner>
  ) : (
    <Banner tone="aside" title="The coordinators of the network decide next.">
      The request was sent on {since}. You get a mail when they have decided or suggest other dates.
    </Banner>
  );
}
