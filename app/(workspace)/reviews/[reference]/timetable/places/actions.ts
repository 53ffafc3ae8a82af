'use server';

import { serverAction } from '@/lib/platform/server-action';
import { recordWays as recordWaysCommand } from '@/lib/timetable/commands/record-ways';

export const recordWays = serverAction(recordWaysCommand, { message: 'Saved.' });
