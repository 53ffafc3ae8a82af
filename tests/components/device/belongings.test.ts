import { expect, test } from 'vitest';
import { discardNote, dropDraft, putBackOn, unsentOf } from '@/components/device/belongings';
import type { KeptOperation, KeptPhoto } from '@/components/device/shelf';
import { draftOf, draftWords, type NoteDraft } from '@/lib/notes/draft';
import { operationOf } from '@/lib/notes/one-note';
import { newId } from '@/lib/platform/ids';

const reference = 'CPR-2027-001';
const place = `${reference}/session`;

function aShelf(operations: KeptOperation[] = [], photos: KeptPhoto[] = [], begun: NoteDraft[] = []) {
  const kept = { operations, photos, drafts: new Map(begun.map((draft) => [place, draftWords(draft)])) };
  return {
    kept,
    append: async (operation: KeptOperation) => void kept.operations.push(operation),
    appendPhoto: async (photo: KeptPhoto) => void kept.photos.push(photo),
    operations: async () => kept.operations,
    photos: async () => kept.photos,
    photoLines: async () => kept.photos,
    draft: async (at: string) => kept.drafts.get(at) ?? '',
    drafts: async () => [...kept.drafts].map(([at, words]) => ({ place: at, words })),
    keepDraft: async (at: string, words: string) =>
      void (words ? kept.drafts.set(at, words) : kept.drafts.delete(at)),
    remove: async (gone: { operations?: readonly string[]; photos?: readonly string[] }) => {
      kept.operations = kept.operations.filter(({ id }) => !gone.operations?.includes(id));
      kept.photos = kept.photos.filter(({ id }) => !gone.photos?.includes(id));
    },
  };
}
const said = (
  note: string,
  state: KeptOperation['state'],
  photos: string[] = [],
  parents: string[] = [],
): KeptOperation => ({ ...operationOf(note, { text: 'Said', photos }, parents), reference, state });
const photo = (note: string, state: KeptPhoto['state']): KeptPhoto => ({
  id: newId(),
  note,
  reference,
  bytes: new Blob(['a picture']),
  state,
});
function begun(note: string, photos: string[] = []): NoteDraft {
  const content = operationOf(note, { text: 'Half a sente', photos }).content;
  if (!content) throw new Error('An operation without content');
  return { note, parents: [], content };
}

test('a file holds what is nowhere else: a draft alone, with its photo, and comes back as it was', async () => {
  const note = newId();
  const picture = photo(note, 'unsent');
  const shelf = aShelf(
    [said(newId(), 'sent')],
    [picture, photo(newId(), 'sent')],
    [begun(note, [picture.id])],
  );
  const unsent = await unsentOf(shelf);
  expect(unsent).toMatchObject({ operations: [], photos: [{ id: picture.id }], drafts: [{ place }] });
  const back = aShelf();
  await putBackOn(back, unsent);
  expect(draftOf(await back.draft(place))?.content.text).toBe('Half a sente');
  expect(back.kept.photos.map(({ id }) => id)).toEqual([picture.id]);
});

test('what a later change replaced is not missed: neither a refusal nor a photo taken off', async () => {
  const note = newId();
  const off = photo(note, { refused: 'It is no picture.' });
  const first = said(note, { refused: 'Too long.' }, [off.id]);
  const shelf = aShelf([first, said(note, 'sent', [], [first.id])], [off]);
  expect(await unsentOf(shelf)).toEqual({ operations: [], photos: [], drafts: [] });
  const refused = aShelf([first], [off]);
  expect(await unsentOf(refused)).toMatchObject({ operations: [first], photos: [off] });
});

test('photos that no saved words name go with their draft, others stay', async () => {
  const [note, other] = [newId(), newId()];
  const [named, unnamed, foreign] = [photo(note, 'sent'), photo(note, 'sent'), photo(other, 'unsent')];
  const shelf = aShelf(
    [said(note, 'sent', [named.id])],
    [named, unnamed, foreign],
    [begun(note, [unnamed.id])],
  );
  await dropDraft(shelf, place);
  expect(shelf.kept.photos).toEqual([named, foreign]);
  expect(shelf.kept.drafts.size).toBe(0);
});

test('discarding a note takes its unsent words, photos and draft off, and nothing of another', async () => {
  const [note, other] = [newId(), newId()];
  const [sent, stays] = [said(note, 'sent'), said(other, 'unsent')];
  const shelf = aShelf(
    [sent, said(note, { refused: 'You left.' }, [], [sent.id]), said(note, 'unsent'), stays],
    [photo(note, { refused: 'You left.' })],
    [begun(note)],
  );
  await discardNote(shelf, note);
  expect(shelf.kept).toEqual({ operations: [sent, stays], photos: [], drafts: new Map() });
});
