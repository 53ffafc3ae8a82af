'use server';

import { serverAction } from '@/lib/platform/server-action';
import { keepConcern as keepConcernCommand } from '@/lib/timetable/commands/keep-concern';
import { reopenConcern as reopenConcernCommand } from '@/lib/timetable/commands/reopen-concern';
import { setGoers as setGoersCommand } from '@/lib/timetable/commands/set-goers';
import { setRuleLevels as setRuleLevelsCommand } from '@/lib/timetable/commands/set-rule-levels';

export const keepConcern = serverAction(keepConcernCommand);
export const reopenConcern = serverAction(reopenConcernCommand);
export const setGoers = serverAction(setGoersCommand);
export const setRuleLevels = serverAction(setRuleLevelsCommand, { message: 'Saved.' });
