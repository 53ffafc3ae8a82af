import { CheckedDeclaration } from '@/components/team/checked-declaration';
import { DeclareFields } from '@/components/team/declare-fields';
import { Form, type FormAction } from '@/components/ui/form';
import { Section } from '@/components/ui/section';
import { TextareaField } from '@/components/ui/textarea-field';

interface Props {
  reference: string;
  host: string;
  /** They have declared already, and need not again. */
  declared: boolean;
  accept: FormAction;
  decline: FormAction;
}

/** Yes with a declaration, or no. */
export function InvitationAnswer({ reference, host, declared, accept, decline }: Props) {
  const Answer = declared ? Form : CheckedDeclaration;
  return (
    <>
      <Section title="Yes, I will come" lede="Without an interest, the papers open to you at once.">
        <Answer action={accept} submit="Accept the invitation">
          <input type="hidden" name="reference" value={reference} />
          {declared ? null : <DeclareFields host={host} />}
        </Answer>
      </Section>
      <Section title="I cannot come" lede="The coordinator will ask somebody else.">
        <DeclineForm reference={reference} decline={decline} submit="Decline the invitation" />
      </Section>
    </>
  );
}

interface DeclineProps {
  reference: string;
  decline: FormAction;
  submit: string;
}

/** A no, at once or after all. */
export function DeclineForm({ reference, decline, submit }: DeclineProps) {
  return (
    <Form action={decline} submit={submit} look="secondary">
      <input type="hidden" name="reference" value={reference} />
      <TextareaField
        name="reason"
        label="A word for the coordinator"
        rows={2}
        optional
        whoSees="Only the coordinator of this review reads this."
      />
    </Form>
  );
}
