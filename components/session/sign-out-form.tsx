'use client';

import type { SubmitEvent } from 'react';
import { draftKeys } from '@/components/notes/kept-drafts';
import { Button } from '@/components/ui/button';
import { noteWords } from '@/lib/notes/labels';

interface SignOutFormProps {
  action: (form: FormData) => Promise<void>;
  personId: string;
}

/** The way out: a form, so that it works without JavaScript and no link can press it. It leaves no words behind. */
export function SignOutForm({ action, personId }: SignOutFormProps) {
  function onSubmit(event: SubmitEvent<HTMLFormElement>) {
    const keys = draftKeys(personId);
    if (keys.length > 0 && !window.confirm(noteWords.unsaved)) event.preventDefault();
    else for (const key of keys) localStorage.removeItem(key);
  }
  return (
    <form action={action} onSubmit={onSubmit}>
      <Button look="secondary" wide>
        Sign out
      </Button>
    </form>
  );
}
