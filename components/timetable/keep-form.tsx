import { Disclosure } from '@/components/ui/disclosure';
import { Form } from '@/components/ui/form';
import { TextareaField } from '@/components/ui/textarea-field';
import type { Settling } from './settling';

/** Leaves a concern as it is, with a reason. */
export function KeepForm({ concern, settling }: { concern: string; settling: Settling }) {
  return (
    <Disclosure summary="Keep, with a reason">
      <Form action={settling.actions.keepConcern} submit="Keep it as it is" look="secondary" small>
        <input type="hidden" name="reference" value={settling.reference} />
        <input type="hidden" name="key" value={concern} />
        <TextareaField
          name="reason"
          label="Why it can stay"
          rows={2}
          maxLength={500}
          whoSees="The host and the coordinator see this, with your name."
        />
      </Form>
    </Disclosure>
  );
}
