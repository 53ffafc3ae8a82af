'use server';

import { serverAction } from '@/lib/platform/server-action';
import * as hold from '@/lib/retention/commands/hold';
import * as commands from '@/lib/reviews/commands/pause-or-end';

export const pauseReview = serverAction(commands.pauseReview, { message: 'The review is paused.' });
export const resumeReview = serverAction(commands.resumeReview, { message: 'The review goes on.' });
export const withdrawReview = serverAction(commands.withdrawReview, { to: '/reviews/:reference' });
export const setHold = serverAction(hold.setHold, { message: 'The raw notes are kept.' });
export const liftHold = serverAction(hold.liftHold, { message: 'The legal hold is lifted.' });
