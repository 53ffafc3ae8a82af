import type { PhotoLine } from '@/components/device/indexed-shelf';
import type { KeptOperation } from '@/components/device/shelf';
import { foldNotes } from '@/lib/notes/fold';
import type { NoteOperation } from '@/lib/notes/operation';

/**
 * The photos that notes name now: one that is only being put to a note, was never saved with it, or was taken off again
 * is not among them.
 */
export function photosNamed(operations: readonly NoteOperation[]): ReadonlySet<string> {
  return new Set(foldNotes(operations).flatMap(({ content }) => content?.photos ?? []));
}

/** What of a shelf is on this device and nowhere else; what a later change has replaced is not missed. */
export function waitingOf<P extends Pick<PhotoLine, 'id' | 'state'>>(
  operations: readonly KeptOperation[],
  photos: readonly P[],
): { operations: KeptOperation[]; photos: P[] } {
  const heads = new Set(foldNotes(operations).flatMap((note) => note.heads));
  const named = photosNamed(operations);
  return {
    operations: operations.filter(
      ({ id, state }) => state === 'unsent' || (state !== 'sent' && heads.has(id)),
    ),
    photos: photos.filter(({ id, state }) => state !== 'sent' && named.has(id)),
  };
}
