'use server';

import { askAgain as askAgainCommand } from '@/lib/findings/commands/ask-again';
import { changeFinding as changeFindingCommand } from '@/lib/findings/commands/change-finding';
import { changeFindingNotes as changeFindingNotesCommand } from '@/lib/findings/commands/change-finding-notes';
import { dropFinding as dropFindingCommand } from '@/lib/findings/commands/drop-finding';
import { recordAbsence as recordAbsenceCommand } from '@/lib/findings/commands/record-absence';
import { recordFinding as recordFindingCommand } from '@/lib/findings/commands/record-finding';
import { sayView as sayViewCommand } from '@/lib/findings/commands/say-view';
import { settleFinding as settleFindingCommand } from '@/lib/findings/commands/settle-finding';
import { serverAction } from '@/lib/platform/server-action';

export const recordFinding = serverAction(recordFindingCommand, {
  to: '/reviews/:reference/findings/:number',
});
export const changeFinding = serverAction(changeFindingCommand, { message: 'Saved.' });
export const dropFinding = serverAction(dropFindingCommand, { to: '/reviews/:reference/findings' });
export const changeFindingNotes = serverAction(changeFindingNotesCommand);
export const sayView = serverAction(sayViewCommand);
export const askAgain = serverAction(askAgainCommand);
export const recordAbsence = serverAction(recordAbsenceCommand);
export const settleFinding = serverAction(settleFindingCommand);
