import { Disclosure } from '@/components/ui/disclosure';
import { Field } from '@/components/ui/field';
import { Form, type FormAction } from '@/components/ui/form';
import { Section } from '@/components/ui/section';
import { TextareaField } from '@/components/ui/textarea-field';
import { bookingWords, mayBookWords } from '@/lib/network/labels';
import type { BookingDecision } from '@/lib/network/queries/bookings';
import type { Organisation } from '@/lib/network/queries/organisations';
import { bookingStanding } from '@/lib/network/rules';

interface Props {
  organisation: Organisation;
  decisions: readonly BookingDecision[];
  today: string;
  newId: string;
  actions: { decide: FormAction; withdraw: FormAction };
}

/** Whether a council may book a review today, and the decisions that let it without full membership. */
export function BookingDecisions({ organisation, decisions, today, newId, actions }: Props) {
  const standing = bookingStanding(organisation, decisions, today);
  return (
    <Section
      id="booking"
      title="Who may book"
      lede="Full members book a review. Another council needs a decision that is recorded here."
    >
      <p className="max-w-measure font-bold">{mayBookWords[standing]}</p>
      <ul className="mt-2">
        {decisions.map((decision) => (
          <li key={decision.id} className="border-b border-rule py-3">
            <p className="text-small text-soft">{bookingWords(decision, today)}</p>
            <p className="max-w-measure whitespace-pre-line">{decision.reason}</p>
            {isInForce(decision, today) ? (
              <Form action={actions.withdraw} submit="Withdraw this decision" look="quiet" small>
                <input type="hidden" name="id" value={decision.id} />
                <input type="hidden" name="organisation" value={organisation.id} />
              </Form>
            ) : null}
          </li>
        ))}
      </ul>
      {standing === 'undecided' || standing === 'undecided_associate' ? (
        <Disclosure summary="Decide that this council may book" className="no-print mt-4">
          <Form action={actions.decide} submit="Record the decision" look="secondary">
            <input type="hidden" name="id" value={newId} />
            <input type="hidden" name="organisation" value={organisation.id} />
            <TextareaField
              name="reason"
              label="Why it may book"
              rows={3}
              maxLength={1000}
              whoSees="Coordinators. The history keeps that it was decided, without these words."
            />
            <Field
              name="until"
              type="date"
              label="Last day on which it may ask"
              hint="Left empty, until somebody withdraws it."
              optional
            />
          </Form>
        </Disclosure>
      ) : null}
    </Section>
  );
}

function isInForce({ withdrawnAt, until }: BookingDecision, today: string): boolean {
  return withdrawnAt === null && (until === null || until >= today);
}
