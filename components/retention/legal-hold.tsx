import { Form, type FormAction } from '@/components/ui/form';
import { Inset } from '@/components/ui/inset';
import { Section } from '@/components/ui/section';
import { TextareaField } from '@/components/ui/textarea-field';

interface Props {
  reference: string;
  /** Why there is a hold now; null while there is none. */
  reason: string | null;
  actions: { set: FormAction; lift: FormAction };
}

/** Keeps the raw notes for as long as the law asks for them. */
export function LegalHold({ reference, reason, actions }: Props) {
  if (reason !== null) {
    return (
      <Section title="Legal hold" lede="The raw notes are kept until you lift it.">
        <Inset>
          <p className="whitespace-pre-line">{reason}</p>
        </Inset>
        <Form action={actions.lift} submit="Lift the legal hold" look="secondary">
          <input type="hidden" name="reference" value={reference} />
        </Form>
      </Section>
    );
  }
  return (
    <Section
      title="Legal hold"
      lede="Stops the deletion of the raw notes, for instance while somebody asks for them by law."
    >
      <Form
        action={actions.set}
        submit="Set a legal hold"
        look="secondary"
        labels={{ reason: 'What the hold is for' }}
        className="max-w-measure"
      >
        <input type="hidden" name="reference" value={reference} />
        <TextareaField
          name="reason"
          label="What the hold is for"
          rows={3}
          maxLength={2000}
          whoSees="Only the coordinator. Everybody on the review sees that there is a hold."
        />
      </Form>
    </Section>
  );
}
