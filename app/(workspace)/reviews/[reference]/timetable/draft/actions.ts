'use server';

import { serverAction } from '@/lib/platform/server-action';
import { dropWanted as dropWantedCommand } from '@/lib/timetable/commands/drop-wanted';
import { recordWanted as recordWantedCommand } from '@/lib/timetable/commands/record-wanted';
import { takeDraft as takeDraftCommand } from '@/lib/timetable/commands/take-draft';
import { wantUsualSet as wantUsualSetCommand } from '@/lib/timetable/commands/want-usual-set';

export const recordWanted = serverAction(recordWantedCommand, { to: '/reviews/:reference/timetable/draft' });
export const dropWanted = serverAction(dropWantedCommand, { to: '/reviews/:reference/timetable/draft' });
export const wantUsualSet = serverAction(wantUsualSetCommand);
export const takeDraft = serverAction(takeDraftCommand, { to: '/reviews/:reference/timetable' });
