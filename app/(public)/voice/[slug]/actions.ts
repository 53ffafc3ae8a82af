'use server';

import { redirect } from 'next/navigation';
import type { ActionState } from '@/lib/platform/action-state';
import { formInput, formValues } from '@/lib/platform/form-input';
import { isForeignOrigin } from '@/lib/platform/origin';
import { refusedState } from '@/lib/platform/server-action';
import { browserOfRequest } from '@/lib/session/browser';
import { answerVoicePage as answerCommand } from '@/lib/voice/commands/answer';

/** Whoever is signed in answers as nobody too: nothing of the browser is kept. */
export async function answerVoicePage(_previous: ActionState, form: FormData): Promise<ActionState> {
  if (await isForeignOrigin()) return refusedState({ reason: 'foreign_origin' }, formValues(form));
  const { network } = await browserOfRequest();
  const outcome = await answerCommand.as(null, { ...formInput(form), network });
  if (!outcome.ok) return refusedState(outcome.refusal, formValues(form));
  redirect(`/voice/${encodeURIComponent(String(form.get('slug')))}/thanks`);
}
