'use server';

import { answerDaily as answerDailyCommand } from '@/lib/feedback/commands/answer-daily';
import { sendDaily as sendDailyCommand } from '@/lib/feedback/commands/send-daily';
import { serverAction } from '@/lib/platform/server-action';

export const sendDaily = serverAction(sendDailyCommand, { message: 'Sent to the host.' });
export const answerDaily = serverAction(answerDailyCommand);
