import sharp from 'sharp';
import { beforeEach, describe, expect, test } from 'vitest';
import { largestPhoto, receivePhoto } from '@/app/api/sync/photos/[photo]/receive';
import { sweepFiles } from '@/lib/documents/jobs/sweep-files';
import { getBoard } from '@/lib/findings/queries/board';
import { keepOperations } from '@/lib/notes/commands/keep-operations';
import { dropPhotos } from '@/lib/notes/commands/photos';
import { photoWords } from '@/lib/notes/labels';
import { operationOf } from '@/lib/notes/one-note';
import type { NoteOperation } from '@/lib/notes/operation';
import { syncMarker } from '@/lib/notes/protocol';
import { findPhotoReview, getPhotoFile, listWantedPhotos } from '@/lib/notes/queries/photos';
import { workingAs } from '@/lib/platform/database';
import { files } from '@/lib/platform/files';
import { newId } from '@/lib/platform/ids';
import type { Viewer } from '@/lib/platform/viewer';
import { drawing } from '@/tests/support/sample-files';
import { aReview, granted, type World } from '@/tests/support/world';

const canary = 'CANARY-MAKER';
let world: World;
let bytes: Buffer;
let photos: string[];
beforeEach(async () => {
  world = await aReview('on_site');
  photos = Array.from({ length: 12 }, newId);
  bytes = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#fff' } })
    .withExif({ IFD0: { Make: canary } })
    .jpeg()
    .toBuffer();
});

/** A note that names twelve photos to come, the first of them `photos[0]`. */
async function aNote(author: Viewer, shared = false): Promise<string> {
  const note = newId();
  const operation = operationOf(note, { text: canary, shared, photos });
  const outcome = await keepOperations.as(author, { reference: world.reference, operations: [operation] });
  expect(outcome).toMatchObject({ ok: true, result: [{ outcome: 'stored' }] });
  return note;
}

interface Sending {
  who: Viewer | null;
  note: string;
  photo?: string;
  body?: Uint8Array;
  person?: string;
  reference?: string;
}

async function send({ who, note, photo = photos[0] ?? '', body = bytes, ...asked }: Sending) {
  const query = new URLSearchParams({
    reference: asked.reference ?? world.reference,
    note,
    person: asked.person ?? who?.personId ?? newId(),
  });
  const request = new Request(`http://own.invalid/api/sync/photos/${photo}?${query}`, {
    method: 'PUT',
    body: Uint8Array.from(body),
  });
  const response = await receivePhoto(request, photo, who);
  return { photo, status: response.status, answer: await response.json(), response };
}

const fileFor = async (who: Viewer, photo: string) =>
  getPhotoFile(await granted(world, who, 'notes.view'), photo);
const refused = (reason: string) => ({ ok: true, acknowledged: { outcome: 'refused', reason } });

describe('A photo from a device', () => {
  test('is drawn anew and kept once, whatever is sent again', async () => {
    const { peer } = world.people;
    const note = await aNote(peer);
    const first = await send({ who: peer, note });
    expect(first).toMatchObject({
      status: 200,
      answer: { marker: syncMarker, acknowledged: { id: first.photo, outcome: 'stored' } },
    });
    expect(first.response.headers.get('cache-control')).toBe('no-store');
    const again = await send({ who: peer, note, photo: first.photo });
    expect(again.answer).toMatchObject({ acknowledged: { id: first.photo, outcome: 'known' } });
    const file = await fileFor(peer, first.photo);
    const kept = file && (await files().read(file.sha256));
    expect(kept?.length).toBe(file?.size);
    expect(kept?.toString('latin1')).not.toContain(canary);
    expect(await workingAs('test', (db) => db.notePhoto.count({ where: { noteId: note } }))).toBe(1);
  });

  test('is seen by whoever may see its note, and by nobody else', async () => {
    const { peer, lead, coordinator } = world.people;
    const [one = '', two = ''] = photos;
    const own = await send({ who: peer, note: await aNote(peer), photo: one });
    const shared = await send({ who: peer, note: await aNote(peer, true), photo: two });
    for (const who of [lead, coordinator]) {
      expect(await findPhotoReview(who.personId, own.photo)).toBeNull();
      expect(await fileFor(who, own.photo)).toBeNull();
      expect(await findPhotoReview(who.personId, shared.photo)).toBe(world.reference);
      expect(await fileFor(who, shared.photo)).toMatchObject({ size: expect.any(Number) });
    }
    for (const who of ['organiser', 'politicalLead', 'chiefExecutive', 'member', 'stranger'] as const) {
      for (const { photo } of [own, shared]) {
        expect(await findPhotoReview(world.people[who].personId, photo)).toBeNull();
      }
    }
  });

  test('stands on the team’s board with its size, and beside nobody’s private note but one’s own', async () => {
    const { peer, lead } = world.people;
    const [one = '', two = ''] = photos;
    await send({ who: peer, note: await aNote(peer), photo: one });
    await send({ who: peer, note: await aNote(peer, true), photo: two });
    const onBoard = async (who: Viewer) =>
      (await getBoard(await granted(world, who, 'findings.view'))).notes.flatMap((note) => note.photos);
    expect(await onBoard(lead)).toEqual([{ id: two, width: 40, height: 30 }]);
    expect((await onBoard(peer)).map(({ id }) => id).toSorted()).toEqual([one, two].toSorted());
  });

  test('goes only beside a note of one’s own, in its own review', async () => {
    const { peer, lead } = world.people;
    const note = await aNote(peer, true);
    const other = await aReview('on_site');
    expect((await send({ who: lead, note })).answer).toMatchObject(refused(photoWords.noNote));
    expect((await send({ who: peer, note: newId() })).answer).toMatchObject(refused(photoWords.noNote));
    expect((await send({ who: peer, note, reference: other.reference })).answer).toMatchObject(
      refused(photoWords.noNote),
    );
    expect((await send({ who: world.people.organiser, note })).answer).toMatchObject({
      acknowledged: { outcome: 'refused' },
    });
    expect(await workingAs('test', (db) => db.notePhoto.count({ where: { noteId: note } }))).toBe(0);
  });

  test('with the id of somebody else’s photo is refused, and leaves theirs alone', async () => {
    const { peer, lead } = world.people;
    const theirs = await send({ who: peer, note: await aNote(peer) });
    const note = await aNote(lead);
    expect((await send({ who: lead, note, photo: theirs.photo })).answer).toMatchObject(
      refused(photoWords.noNote),
    );
    expect(await fileFor(peer, theirs.photo)).not.toBeNull();
  });

  test('waits for its own person to sign in again', async () => {
    const { peer, lead } = world.people;
    const note = await aNote(peer);
    expect(await send({ who: null, note })).toMatchObject({
      status: 401,
      answer: { marker: syncMarker, reason: 'signed_out' },
    });
    expect(await send({ who: lead, note, person: peer.personId })).toMatchObject({
      status: 409,
      answer: { reason: 'another_person' },
    });
    expect(await send({ who: peer, note: 'x' })).toMatchObject({
      status: 400,
      answer: { reason: 'unreadable' },
    });
  });

  test('is refused in words when it is none, too large, or taken off its note', async () => {
    const { peer } = world.people;
    const note = await aNote(peer);
    expect((await send({ who: peer, note, body: drawing })).answer).toMatchObject(
      refused(photoWords.not_a_picture),
    );
    const large = new Uint8Array(largestPhoto + 1);
    expect((await send({ who: peer, note, body: large })).answer).toMatchObject(refused(photoWords.tooLarge));
    expect((await send({ who: peer, note, photo: newId() })).answer).toMatchObject(
      refused(photoWords.notNamed),
    );
    expect(await workingAs('test', (db) => db.notePhoto.count({ where: { noteId: note } }))).toBe(0);
  });

  test('is refused once notes are no longer written, with the reason', async () => {
    const { peer } = world.people;
    const note = await aNote(peer);
    await workingAs('test', (db) =>
      db.review.update({ where: { id: world.reviewId }, data: { stage: 'delivered' } }),
    );
    const { answer } = await send({ who: peer, note });
    expect(answer.acknowledged).toMatchObject({
      outcome: 'refused',
      reason: expect.stringMatching(/^This is done while/),
    });
  });
});

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
