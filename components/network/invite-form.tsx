import { Disclosure } from '@/components/ui/disclosure';
import { Field } from '@/components/ui/field';
import { Form, type FormAction } from '@/components/ui/form';

/** Makes somebody a coordinator by their address; administrators are made on a person's page. */
export function InviteForm({ action }: { action: FormAction }) {
  return (
    <Disclosure summary="Invite a coordinator" className="no-print mt-6">
      <Form action={action} submit="Invite" look="secondary" clearWhenDone>
        <Field name="name" label="Name" width="half" autoComplete="off" maxLength={200} />
        <Field
          name="email"
          type="email"
          label="E-mail address"
          width="half"
          autoComplete="off"
          hint="Somebody whom the network knows keeps the name that they have."
        />
      </Form>
      <p className="mt-3 text-small text-soft">
        To make somebody an administrator, open their page among the people.
      </p>
    </Disclosure>
  );
}
