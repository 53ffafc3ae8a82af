'use server';

import * as dates from '@/lib/calendar/commands/council-dates';
import * as polls from '@/lib/calendar/commands/polls';
import { serverAction } from '@/lib/platform/server-action';

export const recordCouncilDate = serverAction(dates.recordCouncilDate, { message: 'The date is kept.' });
export const dropCouncilDate = serverAction(dates.dropCouncilDate);
export const setElections = serverAction(polls.setElections, { message: 'Kept.' });
export const recordPoll = serverAction(polls.recordPoll, { message: 'The poll is kept.' });
export const dropPoll = serverAction(polls.dropPoll);
export const recordNotice = serverAction(polls.recordNotice, { message: 'The notice is kept.' });
