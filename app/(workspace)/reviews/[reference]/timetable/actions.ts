'use server';

import { serverAction } from '@/lib/platform/server-action';
import { dropSession as dropSessionCommand } from '@/lib/timetable/commands/drop-session';
import { moveSession as moveSessionCommand } from '@/lib/timetable/commands/move-session';
import { pinSession as pinSessionCommand } from '@/lib/timetable/commands/pin-session';
import { recordPlace as recordPlaceCommand } from '@/lib/timetable/commands/record-place';
import { recordSession as recordSessionCommand } from '@/lib/timetable/commands/record-session';
import { restoreSession as restoreSessionCommand } from '@/lib/timetable/commands/restore-session';

export const recordPlace = serverAction(recordPlaceCommand, { message: 'Saved.' });
export const recordSession = serverAction(recordSessionCommand, { to: '/reviews/:reference/timetable' });
export const dropSession = serverAction(dropSessionCommand, { to: '/reviews/:reference/timetable' });
export const moveSession = serverAction(moveSessionCommand);
export const pinSession = serverAction(pinSessionCommand);
export const restoreSession = serverAction(restoreSessionCommand);
