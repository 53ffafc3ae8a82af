import { Button } from '@/components/ui/button';

/** The way out: a form, so that it works without JavaScript and no link can press it. */
export function SignOutForm({ action }: { action: (form: FormData) => Promise<void> }) {
  return (
    <form action={action}>
      <Button look="secondary" wide>
        Sign out
      </Button>
    </form>
  );
}
