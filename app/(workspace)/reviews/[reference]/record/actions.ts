'use server';

import { serverAction } from '@/lib/platform/server-action';
import * as commands from '@/lib/retention/commands/hold';

export const placeHold = serverAction(commands.placeHold, { message: 'The raw notes are kept.' });
export const liftHold = serverAction(commands.liftHold, { message: 'The legal hold is lifted.' });
