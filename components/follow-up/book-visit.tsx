import type { FollowUp } from '@/components/follow-up/follow-up-visit';
import { Field } from '@/components/ui/field';
import { Form, type FormAction } from '@/components/ui/form';

interface Props {
  reference: string;
  followUp: FollowUp;
  window: { from: string; to: string } | null;
  action: FormAction;
}

/** The days of the follow-up visit. */
export function BookVisit({ reference, followUp, window, action }: Props) {
  const limits = window ? { min: window.from, max: window.to } : {};
  return (
    <Form action={action} submit={followUp.visitFrom ? 'Change the days' : 'Book the days'} look="secondary">
      <input type="hidden" name="reference" value={reference} />
      <input type="hidden" name="version" value={followUp.version} />
      <Field
        type="date"
        name="visitFrom"
        label="First day"
        width="short"
        defaultValue={followUp.visitFrom ?? ''}
        {...limits}
      />
      <Field
        type="date"
        name="visitTo"
        label="Last day"
        width="short"
        defaultValue={followUp.visitTo ?? ''}
        {...limits}
      />
    </Form>
  );
}
