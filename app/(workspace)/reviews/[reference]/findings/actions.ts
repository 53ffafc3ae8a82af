'use server';

import { askAgain as askAgainCommand } from '@/lib/findings/commands/ask-again';
import { askInSessions as askInSessionsCommand } from '@/lib/findings/commands/ask-in-sessions';
import { changeFinding as changeFindingCommand } from '@/lib/findings/commands/change-finding';
import { changeFindingNotes as changeFindingNotesCommand } from '@/lib/findings/commands/change-finding-notes';
import { dropFinding as dropFindingCommand } from '@/lib/findings/commands/drop-finding';
import { markShareable as markShareableCommand } from '@/lib/findings/commands/mark-shareable';
import { mergeFindings as mergeFindingsCommand } from '@/lib/findings/commands/merge-findings';
import { placeNotes as placeNotesCommand } from '@/lib/findings/commands/place-notes';
import { recordAbsence as recordAbsenceCommand } from '@/lib/findings/commands/record-absence';
import { recordFinding as recordFindingCommand } from '@/lib/findings/commands/record-finding';
import { sayView as sayViewCommand } from '@/lib/findings/commands/say-view';
import { settleFinding as settleFindingCommand } from '@/lib/findings/commands/settle-finding';
import { splitFinding as splitFindingCommand } from '@/lib/findings/commands/split-finding';
import { undoMerge as undoMergeCommand } from '@/lib/findings/commands/undo-merge';
import { undoSplit as undoSplitCommand } from '@/lib/findings/commands/undo-split';
import { withdrawAsk as withdrawAskCommand } from '@/lib/findings/commands/withdraw-ask';
import { recordLine } from '@/lib/lines/commands/record-line';
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

export const placeNotes = serverAction(placeNotesCommand);
export const splitFinding = serverAction(splitFindingCommand);
export const undoSplit = serverAction(undoSplitCommand);
export const mergeFindings = serverAction(mergeFindingsCommand);
export const undoMerge = serverAction(undoMergeCommand);
export const markShareable = serverAction(markShareableCommand);
export const askInSessions = serverAction(askInSessionsCommand, { message: 'The session asks it.' });
export const withdrawAsk = serverAction(withdrawAskCommand);
export const raiseLine = serverAction(recordLine, { message: 'Raised.' });
