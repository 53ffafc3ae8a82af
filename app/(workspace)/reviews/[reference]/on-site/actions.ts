'use server';

import { recordNote as recordNoteCommand } from '@/lib/notes/commands/record-note';
import { removeNote as removeNoteCommand } from '@/lib/notes/commands/remove-note';
import { shareNotes as shareNotesCommand } from '@/lib/notes/commands/share-notes';
import { serverAction } from '@/lib/platform/server-action';

export const recordNote = serverAction(recordNoteCommand, {
  to: '/reviews/:reference/on-site/notes?saved=:id',
});
export const shareNotes = serverAction(shareNotesCommand, { to: '/reviews/:reference/on-site/notes' });
export const removeNote = serverAction(removeNoteCommand, { to: '/reviews/:reference/on-site/notes' });
