import { expect, test } from 'vitest';
import { sweepFiles } from '@/lib/documents/jobs/sweep-files';
import { keepOperations } from '@/lib/notes/commands/keep-operations';
import { dropPhotos } from '@/lib/notes/commands/photos';
import { operationOf } from '@/lib/notes/one-note';
import type { NoteOperation } from '@/lib/notes/operation';
import { listWantedPhotos } from '@/lib/notes/queries/photos';
import { workingAs } from '@/lib/platform/database';
import { files } from '@/lib/platform/files';
import { newId } from '@/lib/platform/ids';
import { aNote, canary, fileFor, photos, send, world } from '@/tests/lib/notes/sending-photos';
import { granted } from '@/tests/support/world';

test('Dropping photos lets their files go, and no others', async () => {
  const { peer } = world.people;
  const note = await aNote(peer);
  const [one = '', two = ''] = photos;
  const kept = await send({ who: peer, note, photo: one });
  const gone = await send({ who: peer, note, photo: two });
  const ids = await workingAs('test', (db) =>
    db.notePhoto.findMany({ where: { noteId: note }, select: { fileId: true } }),
  );
  await workingAs('test', (db) => dropPhotos(db, [note], [kept.photo]));
  expect(await fileFor(peer, kept.photo)).not.toBeNull();
  expect(await fileFor(peer, gone.photo)).toBeNull();
  const rows = { id: { in: ids.flatMap(({ fileId }) => fileId ?? []) } };
  expect(await workingAs('test', (db) => db.storedFile.count({ where: rows }))).toBe(1);
});

test('A photo taken off its note goes, though nothing else of the note changes; what is not asked for stays', async () => {
  const { peer } = world.people;
  const [one = '', two = ''] = photos;
  const first = operationOf(newId(), { text: canary, photos: [one, two] });
  const bring = (...operations: NoteOperation[]) =>
    keepOperations.as(peer, { reference: world.reference, operations });
  await bring(first);
  for (const photo of [one, two]) await send({ who: peer, note: first.note, photo });
  const other = await send({ who: peer, note: await aNote(peer), photo: photos[2] ?? '' });
  const taken = operationOf(first.note, { text: canary, photos: [two] }, [first.id]);
  expect(await bring(taken)).toMatchObject({ ok: true, result: [{ outcome: 'stored' }] });
  expect(await fileFor(peer, one)).toBeNull();
  for (const photo of [two, other.photo]) expect(await fileFor(peer, photo)).not.toBeNull();
});

test('The sweep of files knows photos', async () => {
  const { peer } = world.people;
  const { photo } = await send({ who: peer, note: await aNote(peer) });
  const file = await fileFor(peer, photo);
  const asked: string[] = [];
  await sweepFiles({
    ...files(),
    sweep: async (keptOf) => {
      for (const hash of await keptOf([file?.sha256 ?? '', 'f'.repeat(64)])) asked.push(hash);
      return 0;
    },
  });
  expect(asked).toEqual([file?.sha256]);
});

test('A photo is wanted while a note names it and the server has not: again once its note came back', async () => {
  const { peer, lead } = world.people;
  const wanted = async (who = peer) => listWantedPhotos(await granted(world, who, 'notes.view'));
  const [one = '', ...others] = photos;
  const note = newId();
  const first = operationOf(note, { text: canary, photos });
  const gone = { ...operationOf(note, { text: canary }, [first.id]), content: null };
  const back = operationOf(note, { text: canary, photos: [one] }, [gone.id]);
  const keep = (...operations: unknown[]) =>
    keepOperations.as(peer, { reference: world.reference, operations });
  await keep(first);
  expect(await wanted()).toEqual(photos);
  expect(await wanted(lead)).toEqual([]);
  await send({ who: peer, note });
  expect(await wanted()).toEqual(others);
  await keep(gone);
  expect(await wanted()).toEqual([]);
  await keep(back);
  expect(await wanted()).toEqual([one]);
  expect((await send({ who: peer, note })).answer).toMatchObject({ acknowledged: { outcome: 'stored' } });
  expect(await wanted()).toEqual([]);
});
