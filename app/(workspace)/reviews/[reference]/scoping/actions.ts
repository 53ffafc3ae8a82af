'use server';

import { serverAction } from '@/lib/platform/server-action';
import {
  holdMeeting as holdMeetingCommand,
  setMeeting as setMeetingCommand,
} from '@/lib/scoping/commands/meeting';
import { proposeVersion as proposeVersionCommand } from '@/lib/scoping/commands/propose';
import { signAgreement as signAgreementCommand } from '@/lib/scoping/commands/sign';

export const setMeeting = serverAction(setMeetingCommand, { to: '/reviews/:reference/scoping' });
export const holdMeeting = serverAction(holdMeetingCommand);
export const proposeVersion = serverAction(proposeVersionCommand, { to: '/reviews/:reference/scoping' });
export const signAgreement = serverAction(signAgreementCommand, { message: 'Signed.' });
