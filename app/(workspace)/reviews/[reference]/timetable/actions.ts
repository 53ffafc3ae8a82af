'use server';

import { serverAction } from '@/lib/platform/server-action';
import { dropSession as dropSessionCommand } from '@/lib/timetable/commands/drop-session';
import { recordPlace as recordPlaceCommand } from '@/lib/timetable/commands/record-place';
import { recordSession as recordSessionCommand } from '@/lib/timetable/commands/record-session';
import { releaseTimetable as releaseTimetableCommand } from '@/lib/timetable/commands/release-timetable';

export const recordPlace = serverAction(recordPlaceCommand, { message: 'Saved.' });
export const recordSession = serverAction(recordSessionCommand, { to: '/reviews/:reference/timetable' });
export const dropSession = serverAction(dropSessionCommand, { to: '/reviews/:reference/timetable' });
export const releaseTimetable = serverAction(releaseTimetableCommand);
