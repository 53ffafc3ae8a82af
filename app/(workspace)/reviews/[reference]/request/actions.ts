'use server';

import { serverAction } from '@/lib/platform/server-action';
import * as commands from '@/lib/request/commands/decide';

export const acceptRequest = serverAction(commands.acceptRequest, { to: '/reviews/:reference' });
export const suggestDates = serverAction(commands.suggestDates, {
  message: 'The host has been told of these dates.',
});
export const declineRequest = serverAction(commands.declineRequest, {
  to: '/reviews/:reference/request',
});
