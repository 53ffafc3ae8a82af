'use server';

import { changeSettings as changeSettingsCommand } from '@/lib/network/commands/change-settings';
import { inviteCoordinator as inviteCoordinatorCommand } from '@/lib/network/commands/invite-coordinator';
import { serverAction } from '@/lib/platform/server-action';

export const changeSettings = serverAction(changeSettingsCommand, { message: 'The settings are kept.' });
export const inviteCoordinator = serverAction(inviteCoordinatorCommand, {
  message: 'They are a coordinator now, and a mail tells them how to sign in.',
});
