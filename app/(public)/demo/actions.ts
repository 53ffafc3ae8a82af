'use server';

import { notFound, redirect } from 'next/navigation';
import { formInput } from '@/lib/platform/form-input';
import { isForeignOrigin } from '@/lib/platform/origin';
import { browserOfRequest, keepSession } from '@/lib/session/browser';
import * as commands from '@/lib/session/commands/sign-in-as-demo-person';
import { isDemoRequest } from '@/lib/session/demo';
import { landing } from '@/lib/session/rules';

export async function signInAsDemoPerson(form: FormData): Promise<void> {
  if ((await isForeignOrigin()) || !(await isDemoRequest())) notFound();
  const outcome = await commands.signInAsDemoPerson.as(null, {
    ...formInput(form),
    ...(await browserOfRequest()),
  });
  if (!outcome.ok) notFound();
  await keepSession(outcome.result.token);
  redirect(landing);
}
