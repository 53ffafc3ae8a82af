import { waitingOf } from '@/components/device/waiting';
import { foldNotes } from '@/lib/notes/fold';
import type { PhotoLine } from './indexed-shelf';
import type { KeptOperation } from './shelf';
import type { DeviceNote } from './state';

/** The notes that a shelf’s operations come to, each with how far it has come. */
export function notesOf(
  operations: readonly KeptOperation[],
  photos: readonly Pick<PhotoLine, 'id' | 'note' | 'state'>[],
): DeviceNote[] {
  const { photos: missing } = waitingOf(operations, photos);
  return foldNotes(operations).map((note) => {
    const own = operations.filter((each) => each.note === note.id);
    const pictures = missing.filter((each) => each.note === note.id);
    return {
      ...note,
      reference: own[0]?.reference ?? '',
      isUnsent: [...pictures, ...own].some(({ state }) => state === 'unsent'),
      refused: refusalOf(own.filter(({ id }) => note.heads.includes(id))) ?? refusalOf(pictures),
    };
  });
}

/** A later operation that was taken brings the words of the refused one with it. */
function refusalOf(rows: readonly Pick<KeptOperation, 'state'>[]): string | null {
  for (const { state } of rows) if (typeof state === 'object') return state.refused;
  return null;
}
