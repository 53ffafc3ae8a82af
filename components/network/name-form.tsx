import { Field } from '@/components/ui/field';
import { Form, type FormAction } from '@/components/ui/form';
import { Section } from '@/components/ui/section';

interface NameFormProps {
  action: FormAction;
  person: { id: string; name: string; version: number };
}

/** Puts a person's name right. */
export function NameForm({ action, person }: NameFormProps) {
  return (
    <Section title="Name" lede="The address stays as it is: with it they sign in.">
      <Form action={action} submit="Save the name" look="secondary" labels={{ name: 'Name' }}>
        <input type="hidden" name="id" value={person.id} />
        <input type="hidden" name="version" value={person.version} />
        <Field name="name" label="Name" defaultValue={person.name} maxLength={120} width="half" />
      </Form>
    </Section>
  );
}
