'use server';

import type { ActionState } from '@/lib/platform/action-state';
import { serverAction } from '@/lib/platform/server-action';
import { currentSessionHash } from '@/lib/platform/session';
import * as commands from '@/lib/session/commands/end-sessions';

export const endSession = serverAction(commands.endSession, { message: 'That session has ended.' });

const endOthers = serverAction(commands.endOtherSessions, { message: 'All other sessions have ended.' });

export async function endOtherSessions(previous: ActionState, form: FormData): Promise<ActionState> {
  form.set('keep', (await currentSessionHash()) ?? '');
  return endOthers(previous, form);
}
