import { Field } from '@/components/ui/field';
import { Form, type FormAction } from '@/components/ui/form';
import { LinkButton } from '@/components/ui/link-button';
import { PostFields } from './post-fields';

interface PersonFormProps {
  action: FormAction;
  id: string;
  organisations: readonly { id: string; name: string }[];
  organisation: string | undefined;
  today: string;
}

/** Somebody new, with the post that they hold. */
export function PersonForm({ action, id, ...post }: PersonFormProps) {
  return (
    <Form
      action={action}
      submit="Add the person"
      secondary={
        <LinkButton href="/people" look="quiet">
          Back without saving
        </LinkButton>
      }
    >
      <input type="hidden" name="id" value={id} />
      <Field name="name" label="Name" maxLength={120} autoComplete="off" />
      <Field
        name="email"
        type="email"
        label="E-mail address"
        autoComplete="off"
        whoSees="Coordinators and administrators see this. Other people of the network do not."
      />
      <PostFields {...post} />
    </Form>
  );
}
