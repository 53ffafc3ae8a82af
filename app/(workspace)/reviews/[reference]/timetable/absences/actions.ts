'use server';

import { serverAction } from '@/lib/platform/server-action';
import { dropAbsence as dropAbsenceCommand } from '@/lib/timetable/commands/drop-absence';
import { recordAbsence as recordAbsenceCommand } from '@/lib/timetable/commands/record-absence';

export const recordAbsence = serverAction(recordAbsenceCommand, { message: 'Saved.' });
export const dropAbsence = serverAction(dropAbsenceCommand);
