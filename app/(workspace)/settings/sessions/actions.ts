'use server';

import { redirect } from 'next/navigation';
import type { ActionState } from '@/lib/platform/action-state';
import { isForeignOrigin } from '@/lib/platform/origin';
import { serverAction } from '@/lib/platform/server-action';
import { currentSessionHash } from '@/lib/platform/session';
import { currentViewer } from '@/lib/platform/viewer';
import { dropSession } from '@/lib/session/browser';
import * as commands from '@/lib/session/commands/end-sessions';

export const endSession = serverAction(commands.endSession, { message: 'That session has ended.' });

const endOthers = serverAction(commands.endOtherSessions, { message: 'All other sessions have ended.' });

export async function endOtherSessions(previous: ActionState, form: FormData): Promise<ActionState> {
  form.set('keep', (await currentSessionHash()) ?? '');
  return endOthers(previous, form);
}

export async function signOut(): Promise<void> {
  if (await isForeignOrigin()) return;
  const session = await currentSessionHash();
  if (session) await commands.signOut.as(await currentViewer(), { session });
  await dropSession();
  redirect('/');
}
