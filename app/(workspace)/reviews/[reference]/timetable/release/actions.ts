'use server';

import { serverAction } from '@/lib/platform/server-action';
import { releaseTimetable as releaseTimetableCommand } from '@/lib/timetable/commands/release-timetable';

export const releaseTimetable = serverAction(releaseTimetableCommand, {
  to: '/reviews/:reference/timetable',
});
