import { Field } from '@/components/ui/field';
import type { FormAction } from '@/components/ui/form';
import { Section } from '@/components/ui/section';
import { TextareaField } from '@/components/ui/textarea-field';
import { CheckedAsk } from './checked-ask';

interface Props {
  reference: string;
  /** A new id for what is asked for: a second press asks once. */
  document: string;
  ask: FormAction;
}

/** The team asks for a paper, with its reason. */
export function AskForm({ reference, document, ask }: Props) {
  return (
    <Section
      id="ask"
      title="Ask for a paper"
      lede="Each paper is work for the host. Ask for what you need, and look first whether it is public."
    >
      <CheckedAsk action={ask} submit="Ask for it" look="secondary" clearWhenDone>
        <input type="hidden" name="reference" value={reference} />
        <input type="hidden" name="document" value={document} />
        <Field name="title" label="What" maxLength={200} />
        <TextareaField
          name="reason"
          label="Why the team needs it"
          rows={3}
          whoSees="The host’s people and the team read this."
        />
        <Field name="neededBy" label="Needed by" type="date" optional />
      </CheckedAsk>
    </Section>
  );
}
