'use server';

import { redirect } from 'next/navigation';
import { confirmEnquiry as confirmEnquiryCommand } from '@/lib/enquiries/commands/confirm';
import { sendEnquiry as sendEnquiryCommand } from '@/lib/enquiries/commands/send';
import type { ActionState } from '@/lib/platform/action-state';
import { formInput, formValues } from '@/lib/platform/form-input';
import { isForeignOrigin } from '@/lib/platform/origin';
import { refusedState, serverAction } from '@/lib/platform/server-action';
import { browserOfRequest } from '@/lib/session/browser';

export async function sendEnquiry(_previous: ActionState, form: FormData): Promise<ActionState> {
  if (await isForeignOrigin()) return refusedState({ reason: 'foreign_origin' }, formValues(form));
  const { network } = await browserOfRequest();
  const outcome = await sendEnquiryCommand.as(null, { ...formInput(form), network });
  if (!outcome.ok) return refusedState(outcome.refusal, formValues(form));
  redirect('/enquire/sent');
}

export const confirmEnquiry = serverAction(confirmEnquiryCommand, { to: '/enquire/confirmed' });
