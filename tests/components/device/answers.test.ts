import { describe, expect, test } from 'vitest';
import type { KeptPhoto } from '@/components/device/shelf';
import { operationOf } from '@/lib/notes/one-note';
import { newId } from '@/lib/platform/ids';
import {
  answers,
  disk,
  engine,
  marks,
  no,
  pack,
  person,
  reference,
  sent,
  stateOf,
  taken,
  write,
  yes,
} from './played-server';

describe('what comes back', () => {
  test.each([
    ['a portal’s page', () => new Response('<h1>Welcome</h1>', { status: 200 })],
    [
      'a portal that plays a lost device',
      () => Response.json({ ok: false, reason: 'wipe' }, { status: 410 }),
    ],
    ['half an answer', () => new Response(JSON.stringify(yes([])).slice(0, 40))],
    ['nothing', () => new TypeError('fetch failed')],
    ['a server that is busy', no('busy')],
  ])('%s is being offline, and nothing changes', async (_, answer) => {
    const id = await write();
    answers.push(answer);
    await engine.run();
    expect(engine.view()).toMatchObject({ state: 'offline', unsent: 1 });
    expect(stateOf(id)).toBe('unsent');
    await engine.run();
    expect(engine.view()).toMatchObject({ state: 'idle', unsent: 0 });
  });

  test.each(['signed_out', 'another_person', 'too_old'] as const)(
    '%s leaves all as it is',
    async (reason) => {
      const id = await write();
      answers.push(no(reason));
      await engine.run();
      expect(engine.view()).toMatchObject({ state: reason, unsent: 1 });
      expect(stateOf(id)).toBe('unsent');
    },
  );

  test('an answer to somebody else is not taken in', async () => {
    const id = await write();
    answers.push(() => ({
      ...yes([{ acknowledged: [{ id, outcome: 'stored' }] }]),
      person: { id: newId(), name: 'Else' },
    }));
    await engine.run();
    expect(engine.view().state).toBe('another_person');
    expect([stateOf(id), disk.packs.size]).toEqual(['unsent', 0]);
  });

  test('more than one answer holds is asked for until it is all there', async () => {
    await write('Kept before', 'sent');
    const [one, two] = [operationOf(newId(), { text: 'One' }), operationOf(newId(), { text: 'Two' })];
    answers.push(() => yes([{ operations: [one], until: 3, more: true }]));
    answers.push(() => yes([{ operations: [two], until: 9 }]));
    await engine.run();
    expect([stateOf(one.id), stateOf(two.id), disk.cursors.get(reference)]).toEqual(['sent', 'sent', 9]);
    expect(sent).toHaveLength(2);
  });

  test('what a full device has no room for comes again when there is', async () => {
    disk.full = true;
    const came = operationOf(newId(), { text: 'From the other phone' });
    const answer = () => yes([{ operations: [came], until: 7 }]);
    answers.push(answer);
    await engine.run();
    expect(engine.view()).toMatchObject({ state: 'idle', full: true, lastSentAt: null });
    expect(disk.cursors.get(reference)).toBeUndefined();
    disk.full = false;
    answers.push(answer);
    await engine.run();
    expect(engine.view().full).toBe(false);
    expect(stateOf(came.id)).toBe('sent');
  });

  test('a review that was left goes, but for words that were never sent', async () => {
    const [old, waiting] = [await write('Sent', 'sent'), await write()];
    disk.packs.set(reference, pack);
    const refused = { id: waiting, outcome: 'refused' as const, reason: 'You have left.' };
    answers.push(() =>
      yes([{ acknowledged: [refused], pack: null }], { forget: [{ reference, because: 'left' }] }),
    );
    await engine.run();
    expect([stateOf(old), stateOf(waiting), disk.packs.size]).toEqual([
      undefined,
      { refused: 'You have left.' },
      0,
    ]);
  });

  test('a device that was cut off wipes itself, says so to the server, and runs no more', async () => {
    await write();
    disk.packs.set(reference, pack);
    answers.push(no('wipe', { cutOffAt: '2027-03-23T20:00:00.000Z' }));
    await engine.run();
    expect([disk.operations.size, disk.packs.size]).toEqual([0, 0]);
    expect(sent.at(-1)).toMatchObject({
      method: 'DELETE',
      address: expect.stringContaining('/api/sync?device='),
    });
    expect(engine.view()).toMatchObject({
      state: 'wiped',
      unsent: 0,
      cutOffAt: new Date('2027-03-23T20:00:00Z'),
    });
    const before = sent.length;
    await engine.run();
    expect(sent).toHaveLength(before);
  });
});

describe('photos', () => {
  const photoOf = (id: string, note: string): KeptPhoto => ({
    id,
    note,
    reference,
    bytes: new Blob(['x']),
    state: 'unsent',
  });

  test('follow the note that names them, each with an answer of its own', async () => {
    const ids = [newId(), newId(), newId()] as const;
    const note = disk.operations.get(await write('Flip chart', 'unsent', [ids[0], ids[1]]))?.note ?? '';
    const [kept, refused, early] = ids.map((id) => photoOf(id, note));
    if (!(kept && refused && early)) throw new Error('There are three photos');
    for (const photo of [kept, refused, early]) disk.photos.set(photo.id, photo);
    answers.push(taken);
    answers.push(() => ({ ...marks, ok: true, acknowledged: { id: kept.id, outcome: 'stored' } }));
    answers.push(() => ({
      ...marks,
      ok: true,
      acknowledged: { id: refused.id, outcome: 'refused', reason: 'Damaged.' },
    }));
    await engine.run();
    expect(sent.slice(1).map(({ method, address }) => `${method} ${address}`)).toEqual(
      [kept, refused].map(
        ({ id }) => `PUT /api/sync/photos/${id}?reference=${reference}&note=${note}&person=${person}`,
      ),
    );
    const states = [kept, refused, early].map(({ id }) => disk.photos.get(id)?.state);
    expect(states).toEqual(['sent', { refused: 'Damaged.' }, 'unsent']);
    expect(engine.view()).toMatchObject({ state: 'idle', unsent: 0 });
  });

  test('go once more where the server let go of them, and only those that it wants', async () => {
    const ids = [newId(), newId(), newId()] as const;
    const note = disk.operations.get(await write('Flip chart', 'sent', [...ids]))?.note ?? '';
    const [lost, there, refused] = ids;
    for (const id of ids) disk.photos.set(id, { ...photoOf(id, note), state: 'sent' });
    disk.photos.set(refused, { ...photoOf(refused, note), state: { refused: 'Damaged.' } });
    disk.packs.set(reference, pack);
    answers.push(() => yes([{ wanted: [lost, refused, newId()] }]));
    answers.push(() => ({ ...marks, ok: true, acknowledged: { id: lost, outcome: 'stored' } }));
    await engine.run();
    expect(sent.slice(1).map(({ address }) => address.split('?')[0])).toEqual([`/api/sync/photos/${lost}`]);
    expect([lost, there].map((id) => disk.photos.get(id)?.state)).toEqual(['sent', 'sent']);
    expect(engine.view()).toMatchObject({ state: 'idle', unsent: 0 });
  });

  test('of which a full disk cannot note that they arrived are told of as such, and go again', async () => {
    const id = newId();
    const photo = photoOf(id, disk.operations.get(await write('Flip chart', 'unsent', [id]))?.note ?? '');
    disk.photos.set(photo.id, photo);
    const arrived = () => ({ ...marks, ok: true, acknowledged: { id, outcome: 'stored' } });
    answers.push(taken, () => {
      disk.full = true;
      return arrived();
    });
    await engine.run();
    expect(engine.view()).toMatchObject({ state: 'idle', full: true, unsent: 1, lastSentAt: null });
    disk.full = false;
    answers.push(taken, arrived);
    await engine.run();
    expect(engine.view()).toMatchObject({ state: 'idle', full: false, unsent: 0 });
  });

  test('wait where the session ends on the way', async () => {
    const id = newId();
    const photo = photoOf(id, disk.operations.get(await write('Flip chart', 'unsent', [id]))?.note ?? '');
    disk.photos.set(photo.id, photo);
    answers.push(taken, no('signed_out'));
    await engine.run();
    expect(engine.view()).toMatchObject({ state: 'signed_out', unsent: 1 });
  });
});
