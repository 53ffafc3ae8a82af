import sharp from 'sharp';
import { beforeEach, expect } from 'vitest';
import { receivePhoto } from '@/app/api/sync/photos/[photo]/receive';
import { keepOperations } from '@/lib/notes/commands/keep-operations';
import { operationOf } from '@/lib/notes/one-note';
import { getPhotoFile } from '@/lib/notes/queries/photos';
import { newId } from '@/lib/platform/ids';
import type { Viewer } from '@/lib/platform/viewer';
import { aReview, granted, type World } from '@/tests/support/world';

/** In the bytes and the words of what these tests send: it must not come out where it does not belong. */
export const canary = 'CANARY-MAKER';
export let world: World;
let bytes: Buffer;
export let photos: string[];
beforeEach(async () => {
  world = await aReview('on_site');
  photos = Array.from({ length: 12 }, newId);
  bytes = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#fff' } })
    .withExif({ IFD0: { Make: canary } })
    .jpeg()
    .toBuffer();
});

/** A note that names twelve photos to come, the first of them `photos[0]`. */
export async function aNote(author: Viewer, shared = false): Promise<string> {
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

export async function send({ who, note, photo = photos[0] ?? '', body = bytes, ...asked }: Sending) {
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

export const fileFor = async (who: Viewer, photo: string) =>
  getPhotoFile(await granted(world, who, 'notes.view'), photo);
