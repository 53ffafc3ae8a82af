'use server';

import { closeLine as closeLineCommand } from '@/lib/lines/commands/close-line';
import { dropLine as dropLineCommand } from '@/lib/lines/commands/drop-line';
import { recordLine as recordLineCommand } from '@/lib/lines/commands/record-line';
import { reopenLine as reopenLineCommand } from '@/lib/lines/commands/reopen-line';
import { tieLine as tieLineCommand } from '@/lib/lines/commands/tie-line';
import { serverAction } from '@/lib/platform/server-action';

export const recordLine = serverAction(recordLineCommand, { to: '/reviews/:reference/enquiries' });
export const tieLine = serverAction(tieLineCommand);
export const closeLine = serverAction(closeLineCommand, { to: '/reviews/:reference/enquiries' });
export const reopenLine = serverAction(reopenLineCommand);
export const dropLine = serverAction(dropLineCommand, { to: '/reviews/:reference/enquiries' });
