'use server';

import { serverAction } from '@/lib/platform/server-action';
import * as answers from '@/lib/voice/commands/decide-answer';
import * as page from '@/lib/voice/commands/keep-page';

export const openVoicePage = serverAction(page.openVoicePage, { to: '/reviews/:reference/voice' });
export const changeVoicePage = serverAction(page.changeVoicePage, { message: 'The page is changed.' });
export const closeVoicePage = serverAction(page.closeVoicePage, { to: '/reviews/:reference/voice' });
export const acceptAnswer = serverAction(answers.acceptVoiceAnswer);
export const setAnswerAside = serverAction(answers.setVoiceAnswerAside);
export const reopenAnswer = serverAction(answers.reopenVoiceAnswer);
