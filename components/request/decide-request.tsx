import { Field } from '@/components/ui/field';
import { Form, type FormAction } from '@/components/ui/form';
import { Section } from '@/components/ui/section';
import { TextareaField } from '@/components/ui/textarea-field';
import type { Days } from '@/lib/calendar/days';
import { dateReasonHint, dateReasonLabel } from '@/lib/calendar/labels';

interface Props {
  reference: string;
  version: number;
  /** The usual length of a visit to such a council, in days. */
  length: number;
  proposal: Days | null;
  suggested: (Days & { words: string }) | null;
  actions: { accept: FormAction; suggest: FormAction; decline: FormAction };
}

/** A coordinator's three answers to a request. */
export function DecideRequest({ reference, version, length, proposal, suggested, actions }: Props) {
  return (
    <>
      <Section
        id="accept"
        title="Accept"
        lede={`The usual length for this council is ${length} days. The host is told, and scoping begins.`}
      >
        <Form action={actions.accept} submit="Accept and coordinate this review">
          <input type="hidden" name="reference" value={reference} />
          <VisitFields days={proposal} />
          <TextareaField
            name="dateReason"
            label={dateReasonLabel}
            optional
            hint={dateReasonHint}
            rows={2}
            maxLength={2000}
            whoSees="The people of the host and, later, the peer team."
          />
        </Form>
      </Section>
      <Section
        title="Suggest other dates"
        lede="The host is told, and the request stays open until you accept or decline it."
      >
        <Form action={actions.suggest} submit="Suggest these dates" look="secondary" labels={suggestLabels}>
          <input type="hidden" name="reference" value={reference} />
          <input type="hidden" name="version" value={version} />
          <VisitFields days={suggested} />
          <TextareaField
            name="words"
            label="Why these dates would be better"
            rows={3}
            maxLength={2000}
            defaultValue={suggested?.words}
            whoSees="The people of the host and the coordinators."
          />
        </Form>
      </Section>
      <Section title="Decline" lede="The request ends. The council can ask again at any time.">
        <Form action={actions.decline} submit="Decline the request" look="warn">
          <input type="hidden" name="reference" value={reference} />
          <TextareaField
            name="reason"
            label="Reasons"
            rows={3}
            maxLength={2000}
            whoSees="The people of the host and the coordinators."
          />
        </Form>
      </Section>
    </>
  );
}

const suggestLabels = { from: 'First day', to: 'Last day', words: 'Why these dates would be better' };

function VisitFields({ days }: { days: Days | null }) {
  return (
    <div className="flex flex-wrap gap-x-6">
      <Field name="from" label="First day on site" type="date" defaultValue={days?.from} />
      <Field name="to" label="Last day on site" type="date" defaultValue={days?.to} />
    </div>
  );
}
