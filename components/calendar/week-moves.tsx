import { Disclosure } from '@/components/ui/disclosure';
import { Form, type FormAction } from '@/components/ui/form';
import { Icon } from '@/components/ui/icon';
import { LinkButton } from '@/components/ui/link-button';
import { TextareaField } from '@/components/ui/textarea-field';
import type { Week } from '@/lib/calendar/rules/weeks';
import { rangeWords } from '@/lib/platform/date-words';
import type { Decision } from '@/lib/platform/decision';
import type { Stage } from '@/lib/platform/prisma/enums';
import { refusalWords } from '@/lib/platform/refusal-words';

interface Props {
  review: { reference: string; stage: Stage; version: number };
  week: Week;
  newId: string;
  isHeld: boolean;
  decisions: { hold: Decision; decide: Decision; propose: Decision };
  actions: { hold: FormAction; offer: FormAction };
}

/** What can be done with a week: keep it for a while, offer it to the host, or put it into the agreement. */
export function WeekMoves({ review, week, newId, isHeld, decisions, actions }: Props) {
  const { reference, stage, version } = review;
  const { from, to } = week.visit;
  const days = (
    <>
      <input type="hidden" name="reference" value={reference} />
      <input type="hidden" name="from" value={from} />
      <input type="hidden" name="to" value={to} />
    </>
  );
  const query = `from=${from}&to=${to}`;
  return (
    <>
      {isHeld ? null : (
        <div>
          <Form
            action={actions.hold}
            submit={`Hold ${rangeWords(from, to)}`}
            {...(decisions.hold.allowed ? {} : { refusal: refusalWords(decisions.hold.refusal) })}
          >
            {days}
            <input type="hidden" name="id" value={newId} />
          </Form>
          <p className="mt-2 flex gap-2 text-small text-soft">
            <Icon name="clock" size={18} />A held week frees itself after 10 working days.
          </p>
        </div>
      )}
      {stage === 'requested' && decisions.decide.allowed ? (
        <>
          <LinkButton href={`/reviews/${reference}/request?${query}#accept`} look="secondary">
            Accept with these days
          </LinkButton>
          <Disclosure summary="Offer this week to the host">
            <Form action={actions.offer} submit="Offer these days" look="secondary">
              {days}
              <input type="hidden" name="version" value={version} />
              <TextareaField
                name="words"
                label="Why this week would be better"
                rows={3}
                maxLength={2000}
                whoSees="The people of the host and the coordinators."
              />
            </Form>
          </Disclosure>
        </>
      ) : null}
      {stage !== 'requested' && decisions.propose.allowed ? (
        <LinkButton href={`/reviews/${reference}/scoping/propose?${query}`} look="secondary">
          Put these days into the agreement
        </LinkButton>
      ) : null}
    </>
  );
}
