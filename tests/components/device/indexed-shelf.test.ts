import 'fake-indexeddb/auto';
import { afterEach, expect, test, vi } from 'vitest';
import { discardNote, unsentOf } from '@/components/device/belongings';
import { isDeviceInUse, openDevice, removeDevice } from '@/components/device/database';
import { indexedShelf } from '@/components/device/indexed-shelf';
import { hasOwnWords } from '@/components/device/leaving';
import { type DevicePerson, personOf, welcome } from '@/components/device/people';
import { wipeDevice } from '@/components/device/wipe';
import { operationOf } from '@/lib/notes/one-note';
import { newId } from '@/lib/platform/ids';

const reference = 'CPR-2027-001';
const db = () => openDevice(() => {});
const one = { id: 'one', name: 'Ines Calloway' };
const other = { id: 'other', name: 'Mina Kestrelby' };

async function shelfOf(device: Awaited<ReturnType<typeof db>>, person: { id: string; name: string }) {
  const { key }: DevicePerson = await welcome(device, person);
  return indexedShelf({ db: device, person: person.id, key }, () => {});
}

afterEach(async () => {
  vi.unstubAllGlobals();
  await removeDevice();
});

test('a draft is listed for its writer alone, and holds them back from leaving it behind', async () => {
  const device = await db();
  const [own, foreign] = [await shelfOf(device, one), await shelfOf(device, other)];
  await own.keepDraft(`${reference}/`, 'Half a sente');
  expect(await own.drafts()).toEqual([{ place: `${reference}/`, words: 'Half a sente' }]);
  expect(await foreign.drafts()).toEqual([]);
  expect([await hasOwnWords(one.id), await hasOwnWords(other.id)]).toEqual([true, false]);
  device.close();
});

test('a photo that was taken off, and words that were discarded, hold nobody back', async () => {
  const device = await db();
  const shelf = await shelfOf(device, one);
  const [note, photo] = [newId(), newId()];
  const first = operationOf(note, { text: 'With a photo', photos: [photo] });
  await shelf.append({ ...first, reference, state: 'sent' });
  await shelf.appendPhoto({ id: photo, note, reference, bytes: new Blob(['a picture']), state: 'unsent' });
  await shelf.settlePhoto(photo, { refused: 'It is no picture.' });
  expect(await hasOwnWords(one.id)).toBe(true);
  const anew = operationOf(note, { text: 'Without' }, [first.id]);
  await shelf.append({ ...anew, reference, state: 'sent' });
  expect(await hasOwnWords(one.id)).toBe(false);

  const refused = operationOf(newId(), { text: 'After you left' });
  await shelf.append({ ...refused, reference, state: { refused: 'You left the review.' } });
  expect(await hasOwnWords(one.id)).toBe(true);
  await discardNote(shelf, refused.note);
  expect(await hasOwnWords(one.id)).toBe(false);
  expect(await unsentOf(shelf)).toEqual({ operations: [], photos: [], drafts: [] });
  expect(await shelf.operations()).toHaveLength(2);
  device.close();
});

test('a wipe leaves the words of others, and takes everything with the last person', async () => {
  const kept = new Map<string, string>();
  vi.stubGlobal('localStorage', { setItem: (name: string, mark: string) => kept.set(name, mark) });
  const caches = { keys: vi.fn(async () => ['shell']), delete: vi.fn(async () => true) };
  vi.stubGlobal('caches', caches);
  vi.stubGlobal('navigator', {});
  const device = await db();
  const [own, foreign] = [await shelfOf(device, one), await shelfOf(device, other)];
  const waiting = operationOf(newId(), { text: 'Not sent yet' });
  for (const shelf of [own, foreign]) await shelf.append({ ...waiting, reference, state: 'unsent' });

  await own.wipe();
  expect(await wipeDevice(device, one.id, new Date())).toBe(false);
  expect(kept.size).toBe(1);
  expect(caches.delete).not.toHaveBeenCalled();
  expect(await personOf(device, one.id)).toBeNull();
  expect(await foreign.operations()).toMatchObject([{ id: waiting.id, content: { text: 'Not sent yet' } }]);

  await foreign.wipe();
  expect(await wipeDevice(device, other.id, null)).toBe(true);
  expect(caches.delete).toHaveBeenCalledWith('shell');
  expect(await isDeviceInUse()).toBe(false);
});
