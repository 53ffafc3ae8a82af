'use server';

import * as commands from '@/lib/calendar/commands/hold-week';
import { serverAction } from '@/lib/platform/server-action';
import { suggestDates } from '@/lib/request/commands/decide';

export const holdWeek = serverAction(commands.holdWeek, { message: 'The week is held.' });
export const releaseWeek = serverAction(commands.releaseWeek);
export const offerWeek = serverAction(suggestDates, { message: 'The host has been told of these dates.' });
