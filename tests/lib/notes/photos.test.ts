import { describe, expect, test } from 'vitest';
import { largestPhoto } from '@/app/api/sync/photos/[photo]/receive';
import { getBoard } from '@/lib/findings/queries/board';
import { photoWords } from '@/lib/notes/labels';
import { syncMarker } from '@/lib/notes/protocol';
import { findPhotoReview } from '@/lib/notes/queries/photos';
import { workingAs } from '@/lib/platform/database';
import { files } from '@/lib/platform/files';
import { newId } from '@/lib/platform/ids';
import type { Viewer } from '@/lib/platform/viewer';
import { aNote, canary, fileFor, photos, send, world } from '@/tests/lib/notes/sending-photos';
import { drawing } from '@/tests/support/sample-files';
import { aReview, granted } from '@/tests/support/world';

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
