'use server';

import * as ask from '@/lib/documents/commands/ask-for-document';
import * as mark from '@/lib/documents/commands/mark-read';
import * as supply from '@/lib/documents/commands/supply-document';
import * as back from '@/lib/documents/commands/take-back';
import { serverAction } from '@/lib/platform/server-action';

export const askForDocument = serverAction(ask.askForDocument, {
  message: 'It is on the list, with its reason.',
});
export const dropRequest = serverAction(back.dropRequest);
export const supplyDocument = serverAction(supply.supplyDocument);
export const offerDocument = serverAction(supply.offerDocument, { message: 'It is on the list.' });
export const withdrawDocument = serverAction(back.withdrawDocument);
export const markRead = serverAction(mark.markRead);
export const markUnread = serverAction(mark.markUnread);
