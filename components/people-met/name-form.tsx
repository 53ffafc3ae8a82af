import { Field } from '@/components/ui/field';
import { Form, type FormAction } from '@/components/ui/form';

interface NameFormProps {
  action: FormAction;
  reference: string;
  session: string;
  /** Somebody new has no version yet. */
  person: { id: string; name?: string; email?: string; version?: number };
}

/** Somebody whom a session meets, by name. */
export function NameForm({ action, reference, session, person }: NameFormProps) {
  const isNew = person.version === undefined;
  return (
    <Form
      action={action}
      submit={isNew ? 'Add the name' : 'Save the change'}
      look="secondary"
      clearWhenDone={isNew}
      labels={labels}
    >
      <input type="hidden" name="reference" value={reference} />
      <input type="hidden" name="session" value={session} />
      <input type="hidden" name="id" value={person.id} />
      {isNew ? null : <input type="hidden" name="version" value={person.version} />}
      <div className="grid gap-x-6 sm:grid-cols-2">
        <Field name="name" label={labels.name} defaultValue={person.name} maxLength={120} />
        <Field
          name="email"
          type="email"
          label={labels.email}
          optional
          hint="Only to send them their own page."
          defaultValue={person.email}
        />
      </div>
    </Form>
  );
}

const labels = { name: 'Name', email: 'E-mail address' };
