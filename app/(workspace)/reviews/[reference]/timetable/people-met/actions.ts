'use server';

import { noteAnswer as noteAnswerCommand } from '@/lib/people-met/commands/note-answer';
import { revokePage as revokePageCommand } from '@/lib/people-met/commands/revoke-page';
import { sendPages as sendPagesCommand } from '@/lib/people-met/commands/send-pages';
import { metWords } from '@/lib/people-met/labels';
import { serverAction } from '@/lib/platform/server-action';

export const sendPages = serverAction(sendPagesCommand, { message: metWords.sent });
export const revokePage = serverAction(revokePageCommand);
export const noteAnswer = serverAction(noteAnswerCommand);
