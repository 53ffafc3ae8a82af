import { Disclosure } from '@/components/ui/disclosure';
import { Field } from '@/components/ui/field';
import { Form, type FormAction } from '@/components/ui/form';

interface EndFormProps {
  action: FormAction;
  id: string;
  /** What ends: “membership”, “post”. */
  what: string;
  until: string | null;
}

/** Ends something on a day; folded away, so that nobody does it in passing. */
export function EndForm({ action, id, what, until }: EndFormProps) {
  return (
    <Disclosure
      summary={until ? `Change the end of the ${what}` : `End the ${what}`}
      className="no-print text-small"
    >
      <Form action={action} submit={`Keep this end of the ${what}`} look="secondary" small>
        <input type="hidden" name="id" value={id} />
        <Field name="until" type="date" label="Last day" defaultValue={until} />
      </Form>
    </Disclosure>
  );
}
