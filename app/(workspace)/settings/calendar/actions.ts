'use server';

import * as commands from '@/lib/calendars/commands/feeds';
import type { ActionState } from '@/lib/platform/action-state';
import { env } from '@/lib/platform/env';
import { refusedState, serverAction } from '@/lib/platform/server-action';

const start = serverAction(commands.startFeed);

/** Answers with the address itself: the one time that anybody sees it. */
export async function startFeed(): Promise<ActionState> {
  const outcome = await start({});
  if (!outcome.ok) return refusedState(outcome.refusal, {});
  return { status: 'done', message: `${env().APP_ORIGIN}/api/calendar/${outcome.result.token}.ics` };
}

export const endFeed = serverAction(commands.endFeed, { message: 'That address has stopped.' });
