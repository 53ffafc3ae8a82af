import { Field } from '@/components/ui/field';
import { Form, type FormAction } from '@/components/ui/form';

interface SignInFormProps {
  action: FormAction;
  /** The page to land on. */
  returnTo?: string | undefined;
}

/** Asks for a link by e-mail. */
export function SignInForm({ action, returnTo }: SignInFormProps) {
  return (
    <Form
      action={action}
      submit="Send the link"
      className="max-w-[41.5rem] md:flex md:items-end md:gap-4 md:*:mb-0 md:*:has-[input]:flex-1"
    >
      {returnTo ? <input type="hidden" name="returnTo" value={returnTo} /> : null}
      <Field
        name="email"
        type="email"
        label="Your work e-mail address"
        hint="We send you a link that signs you in. It works once, within 15 minutes."
        autoComplete="email"
      />
    </Form>
  );
}
