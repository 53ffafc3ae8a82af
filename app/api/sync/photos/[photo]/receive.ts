import * as z from 'zod';
import { bytesOf } from '@/app/api/sync/body';
import { keepPhoto } from '@/lib/notes/commands/photos';
import { photoWords } from '@/lib/notes/labels';
import { type Acknowledgement, type PhotoAnswer, syncMarker, syncProtocol } from '@/lib/notes/protocol';
import { getNoteReview } from '@/lib/notes/queries/own-reviews';
import { redraw } from '@/lib/notes/redraw';
import { StorageFull } from '@/lib/platform/files';
import type { Refusal } from '@/lib/platform/refusal';
import { refusalWords } from '@/lib/platform/refusal-words';
import type { Viewer } from '@/lib/platform/viewer';

/** What a device drew is well below this; a camera's own file is not what it should send. */
export const largestPhoto = 12_000_000;

/** Takes a photo in from a device: who, whose, whether notes may be written, and only then the costly look at the bytes. */
export async function receivePhoto(
  request: Request,
  photo: string,
  viewer: Viewer | null,
): Promise<Response> {
  const asked = question.safeParse({ ...Object.fromEntries(new URL(request.url).searchParams), photo });
  if (!asked.success) return answer(400, { ok: false, reason: 'unreadable' });
  if (!viewer) return answer(401, { ok: false, reason: 'signed_out' });
  if (asked.data.person !== viewer.personId) return answer(409, { ok: false, reason: 'another_person' });
  try {
    const acknowledged = await acknowledge(request, asked.data, viewer);
    return acknowledged
      ? answer(200, { ok: true, acknowledged })
      : answer(503, { ok: false, reason: 'busy' });
  } catch (error) {
    if (error instanceof StorageFull) return answer(503, { ok: false, reason: 'busy' });
    throw error;
  }
}

const question = z.object({
  photo: z.uuid(),
  note: z.uuid(),
  person: z.uuid(),
  reference: z.string().min(1).max(40),
});

async function acknowledge(
  request: Request,
  { photo, note, reference }: z.output<typeof question>,
  viewer: Viewer,
): Promise<Acknowledgement | null> {
  const refused = (reason: string): Acknowledgement => ({ id: photo, outcome: 'refused', reason });
  const found = await getNoteReview(viewer, reference);
  if (!found.kept) return refused(photoWords.noNote);
  const decision = found.review.decide('notes.write');
  // A pause ends: until then the picture waits on the device.
  if (!decision.allowed)
    return decision.refusal.reason === 'paused' ? null : refused(wordsOf(decision.refusal));
  const bytes = await bytesOf(request, largestPhoto);
  if (!bytes) return refused(photoWords.tooLarge);
  const picture = await redraw(bytes);
  if (typeof picture === 'string') return refused(photoWords[picture]);
  const outcome = await keepPhoto.as(viewer, { reference, photo, note, picture });
  return outcome.ok ? { id: photo, outcome: outcome.result } : refused(wordsOf(outcome.refusal));
}

const wordsOf = (refusal: Refusal) =>
  refusal.reason === 'not_found' ? photoWords.noNote : refusalWords(refusal);

type Said = PhotoAnswer extends infer A
  ? A extends PhotoAnswer
    ? Omit<A, 'marker' | 'protocol'>
    : never
  : never;

function answer(status: number, said: Said): Response {
  const headers = {
    'cache-control': 'no-store',
    'x-roundtable': syncMarker,
    ...(status === 503 ? { 'retry-after': '60' } : {}),
  };
  return Response.json({ marker: syncMarker, protocol: syncProtocol, ...said }, { status, headers });
}
