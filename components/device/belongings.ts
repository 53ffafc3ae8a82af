import { draftOf } from '@/lib/notes/draft';
import { joinedWords, type KeptDraft } from './drafts';
import type { IndexedShelf } from './indexed-shelf';
import type { KeptOperation, KeptPhoto } from './shelf';
import { photosNamed, waitingOf } from './waiting';

export interface Unsent {
  operations: KeptOperation[];
  photos: KeptPhoto[];
  drafts: KeptDraft[];
}

type Keeping = Pick<
  IndexedShelf,
  'operations' | 'photos' | 'photoLines' | 'drafts' | 'draft' | 'keepDraft' | 'remove'
>;

/** Everything on a shelf that never reached the server, words still being written too. */
export async function unsentOf(shelf: Pick<Keeping, 'operations' | 'photos' | 'drafts'>): Promise<Unsent> {
  const [operations, photos, drafts] = await Promise.all([
    shelf.operations(),
    shelf.photos(),
    shelf.drafts(),
  ]);
  const waiting = waitingOf(operations, photos);
  const named = new Set([...waiting.photos.map(({ id }) => id), ...photosBegun(drafts)]);
  return {
    operations: waiting.operations,
    photos: photos.filter(({ id, state }) => state !== 'sent' && named.has(id)),
    drafts,
  };
}

/** Tells what waited at one moment from what waits at another. */
export function markOf({ operations, photos, drafts }: Unsent): string {
  return JSON.stringify([operations.map(({ id }) => id), photos.map(({ id }) => id), drafts]);
}

/** Brings words and photos from a file back, as they were written; what the server has already is known there. */
export async function putBackOn(
  shelf: Pick<IndexedShelf, 'append' | 'appendPhoto' | 'draft' | 'keepDraft'>,
  { operations, photos, drafts }: Unsent,
): Promise<void> {
  for (const photo of photos) await shelf.appendPhoto({ ...photo, state: 'unsent' });
  for (const operation of operations) await shelf.append({ ...operation, state: 'unsent' });
  for (const { place, words } of drafts)
    await shelf.keepDraft(place, joinedWords(await shelf.draft(place), words));
}

/** Lets a draft go, and with it the photos of its note that no saved words name. */
export async function dropDraft(shelf: Keeping, place: string): Promise<void> {
  const note = draftOf(await shelf.draft(place))?.note;
  await shelf.keepDraft(place, '');
  const photos = (await shelf.photoLines()).filter((photo) => photo.note === note);
  if (photos.length === 0) return;
  const named = new Set([...photosNamed(await shelf.operations()), ...photosBegun(await shelf.drafts())]);
  const unnamed = photos.filter(({ id }) => !named.has(id));
  if (unnamed.length > 0) await shelf.remove({ photos: unnamed.map(({ id }) => id) });
}

/** Takes what was never sent of one note off the device, for good. */
export async function discardNote(shelf: Keeping, note: string): Promise<void> {
  for (const { place, words } of await shelf.drafts())
    if (draftOf(words)?.note === note) await shelf.keepDraft(place, '');
  const isMeant = (row: { note: string; state: unknown }) => row.note === note && row.state !== 'sent';
  const operations = (await shelf.operations()).filter(isMeant).map(({ id }) => id);
  const photos = (await shelf.photoLines()).filter(isMeant).map(({ id }) => id);
  await shelf.remove({ operations, photos });
}

const photosBegun = (drafts: readonly KeptDraft[]) =>
  drafts.flatMap(({ words }) => draftOf(words)?.content.photos ?? []);
