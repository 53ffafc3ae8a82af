'use server';

import { serverAction } from '@/lib/platform/server-action';
import * as commands from '@/lib/reviews/commands/pause-or-end';

export const pauseReview = serverAction(commands.pauseReview, { message: 'The review is paused.' });
export const resumeReview = serverAction(commands.resumeReview, { message: 'The review goes on.' });
export const withdrawReview = serverAction(commands.withdrawReview, { to: '/reviews/:reference' });
