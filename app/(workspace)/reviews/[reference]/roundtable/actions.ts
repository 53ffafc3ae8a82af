'use server';

import { serverAction } from '@/lib/platform/server-action';
import { chooseAudience as chooseAudienceCommand } from '@/lib/roundtable/commands/choose-audience';
import { overridePoll as overridePollCommand } from '@/lib/roundtable/commands/override-poll';
import { recordRoundtable as recordRoundtableCommand } from '@/lib/roundtable/commands/record-roundtable';

export const chooseAudience = serverAction(chooseAudienceCommand, {
  message: 'Kept. The peer team sees it.',
});
export const overridePoll = serverAction(overridePollCommand, { message: 'Recorded.' });
export const recordRoundtable = serverAction(recordRoundtableCommand, { message: 'Recorded.' });
