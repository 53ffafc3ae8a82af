import { photosNamed } from '@/components/device/send-photos';
import { foldNotes } from '@/lib/notes/fold';
import type { PhotoLine } from './indexed-shelf';
import type { KeptOperation } from './shelf';
import type { DeviceNote } from './state';

/** The notes that a shelf’s operations come to, each with how far it has come. */
export function notesOf(
  operations: readonly KeptOperation[],
  photos: readonly Pick<PhotoLine, 'id' | 'note' | 'state'>[],
): DeviceNote[] {
  const named = photosNamed(operations);
  const unsent = photos.filter(({ id, state }) => state === 'unsent' && named.has(id));
  const waiting = new Set(unsent.map(({ note }) => note));
  return foldNotes(operations).map((note) => {
    const own = operations.filter((each) => each.note === note.id);
    return {
      ...note,
      reference: own[0]?.reference ?? '',
      isUnsent: waiting.has(note.id) || own.some(({ state }) => state === 'unsent'),
      refused: refusalOf(note.heads, own),
    };
  });
}

/** A later operation that was taken brings the words of the refused one with it. */
function refusalOf(heads: readonly string[], own: readonly KeptOperation[]): string | null {
  const refused = own.find(({ id, state }) => heads.includes(id) && typeof state === 'object');
  return typeof refused?.state === 'object' ? refused.state.refused : null;
}
