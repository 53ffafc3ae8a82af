'use server';

import * as holidays from '@/lib/calendar/commands/holidays';
import * as polls from '@/lib/calendar/commands/polls';
import { serverAction } from '@/lib/platform/server-action';

export const importHolidays = serverAction(holidays.importHolidays, { message: 'The file is taken in.' });
export const addHoliday = serverAction(holidays.addHoliday, { message: 'The day is kept.' });
export const strikeHoliday = serverAction(holidays.strikeHoliday);
export const restoreHoliday = serverAction(holidays.restoreHoliday);
export const recordPoll = serverAction(polls.recordPoll, { message: 'The poll is kept.' });
export const dropPoll = serverAction(polls.dropPoll);
