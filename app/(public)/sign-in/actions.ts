'use server';

import { redirect } from 'next/navigation';
import type { ActionState } from '@/lib/platform/action-state';
import { formInput, formValues } from '@/lib/platform/form-input';
import { isForeignOrigin } from '@/lib/platform/origin';
import { refusedState } from '@/lib/platform/server-action';
import { browserOfRequest, keepSession, markBrowser } from '@/lib/session/browser';
import { askForLink } from '@/lib/session/commands/ask-for-link';
import { signInByLink } from '@/lib/session/commands/sign-in-by-link';

export async function askForSignInLink(_previous: ActionState, form: FormData): Promise<ActionState> {
  if (await isForeignOrigin()) return refusedState({ reason: 'foreign_origin' }, formValues(form));
  const browser = { ...(await browserOfRequest()), browserHash: await markBrowser() };
  const outcome = await askForLink.as(null, { ...formInput(form), ...browser });
  if (!outcome.ok) return refusedState(outcome.refusal, formValues(form));
  redirect('/sign-in/sent');
}

export async function openSignInLink(_previous: ActionState, form: FormData): Promise<ActionState> {
  if (await isForeignOrigin()) return refusedState({ reason: 'foreign_origin' }, {});
  const outcome = await signInByLink.as(null, { ...formInput(form), ...(await browserOfRequest()) });
  if (!outcome.ok) return refusedState(outcome.refusal, {});
  await keepSession(outcome.result.token);
  redirect(outcome.result.returnTo);
}
