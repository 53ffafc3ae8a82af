'use client';

import type { SubmitEvent } from 'react';
import { pathTo } from '@/components/device/address';
import { hasOwnWords, takeOff } from '@/components/device/leaving';
import { Button } from '@/components/ui/button';

/**
 * The way out: a form, so that it works without JavaScript and no link can press it. It leaves nothing of the person on
 * the device; where words of theirs are nowhere else, they choose first what becomes of them.
 */
export function SignOutForm({ personId }: { personId: string }) {
  async function onSubmit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = event.currentTarget;
    try {
      if (await hasOwnWords(personId)) return location.assign(pathTo({ view: 'sign-out' }));
      await takeOff(personId);
    } catch {
      // A browser that refuses to open what it keeps holds nobody back from leaving.
    }
    form.submit();
  }
  return (
    <form method="post" action="/api/sign-out" onSubmit={onSubmit}>
      <Button look="secondary" wide>
        Sign out
      </Button>
    </form>
  );
}
