import type { NoteContent, NoteOperation } from '@/lib/notes/operation';
import { now } from '@/lib/platform/clock';
import { newId } from '@/lib/platform/ids';

/** An operation as a device would make it, for whoever writes a note without one. A new note, unless it names its parents. */
export function operationOf(
  note: string,
  said: Partial<NoteContent> & Pick<NoteContent, 'text'>,
  parents: string[] = [],
): NoteOperation {
  return {
    id: newId(),
    note,
    parents,
    content: {
      source: 'staff',
      area: null,
      principles: [],
      citizens: false,
      tonight: false,
      sessionId: null,
      documentId: null,
      shared: false,
      photos: [],
      ...said,
    },
    madeAt: now().toISOString(),
  };
}
