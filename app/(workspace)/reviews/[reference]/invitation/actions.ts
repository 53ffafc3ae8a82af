'use server';

import { serverAction } from '@/lib/platform/server-action';
import * as answer from '@/lib/team/commands/answer-invitation';
import * as declare from '@/lib/team/commands/declare';

export const acceptInvitation = serverAction(answer.acceptInvitation);
export const declineInvitation = serverAction(answer.declineInvitation, { to: '/your-work' });
export const declareInterests = serverAction(declare.declareInterests, {
  message: 'Thank you. It is noted below.',
});
