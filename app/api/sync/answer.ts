import type * as z from 'zod';
import { cutOffSince, noteContact } from '@/lib/devices/jobs';
import { type NoAnswer, type SyncAnswer, syncMarker, syncProtocol, syncRequest } from '@/lib/notes/protocol';
import { listNoteReviews } from '@/lib/notes/queries/own-reviews';
import type { Viewer } from '@/lib/platform/viewer';
import { browserWords } from '@/lib/session/browser-words';
import { readBody } from './body';
import { syncReview } from './sync-review';
import { Turns } from './turns';

/** Who asks, as the request’s cookie says. */
export interface Asker {
  viewer: Viewer | null;
  sessionId: string | null;
}

/** Answers a device: first whether it may go on at all, and only then what it brought and what waits for it. */
export async function answerDevice(request: Request, who: () => Promise<Asker>): Promise<Response> {
  try {
    return await answer(request, who);
  } catch (error) {
    console.error('A device could not be answered:', error);
    return no('busy');
  }
}

async function answer(request: Request, who: () => Promise<Asker>): Promise<Response> {
  const body = await readBody(request);
  const asked = syncRequest.safeParse(body);
  if (!asked.success) return no(isTooOld(body) ? 'too_old' : 'unreadable');
  if (asked.data.protocol !== syncProtocol) return no('too_old');
  const cutOffAt = await cutOffSince(asked.data.device.id);
  if (cutOffAt) return no('wipe', { cutOffAt: cutOffAt.toISOString() });
  const { viewer, sessionId } = await who();
  if (!viewer) return no('signed_out');
  const { person } = asked.data;
  if (person === null) return yes(viewer, { reviews: [], forget: [] });
  if (person !== viewer.personId) return no('another_person');
  const stopped = await noteContact({
    ...asked.data.device,
    personId: viewer.personId,
    sessionId,
    words: browserWords(request.headers.get('user-agent')),
  });
  if (stopped === 'another_person') return no('another_person');
  if (stopped) return no('busy', {}, stopped.waitSeconds);
  return inTurn(viewer, asked.data);
}

// A team that comes online together waits for its review's lock in any case; whoever reads meanwhile must not wait too.
const turns = new Turns({ atOnce: 2, mostWaiting: 200 });

async function inTurn(viewer: Viewer, asked: z.output<typeof syncRequest>): Promise<Response> {
  const content = await turns.take(() => syncAll(viewer, asked));
  return content ? yes(viewer, content) : no('busy', {}, 10);
}

// A device of another time may send what only its own protocol can read.
function isTooOld(body: unknown): boolean {
  return typeof body === 'object' && body !== null && 'protocol' in body && body.protocol !== syncProtocol;
}

type Content = Pick<SyncAnswer & { ok: true }, 'reviews' | 'forget'>;

// One after another: a review that fails must not take the others' words with it, nor one person all connections.
async function syncAll(viewer: Viewer, { reviews }: z.output<typeof syncRequest>): Promise<Content> {
  const known = new Map(reviews.map((each) => [each.reference, each]));
  const news = (await listNoteReviews(viewer)).filter((reference) => !known.has(reference));
  const asked = [...known.values(), ...news.map((reference) => ({ reference, since: 0, operations: [] }))];
  const content: Content = { reviews: [], forget: [] };
  for (const each of asked) {
    const synced = await syncReview(viewer, each).catch((error: unknown) => {
      console.error(`Notes of ${each.reference} could not be taken in:`, error);
      return null;
    });
    if (synced) content.reviews.push(synced.review);
    if (synced?.forget) content.forget.push({ reference: each.reference, because: synced.forget });
  }
  return content;
}

function yes({ personId: id, name }: Viewer, content: Content): Response {
  const answer: SyncAnswer = {
    marker: syncMarker,
    protocol: syncProtocol,
    ok: true,
    person: { id, name },
    ...content,
  };
  return say(200, answer);
}

const statuses = {
  unreadable: 400,
  signed_out: 401,
  another_person: 409,
  wipe: 410,
  too_old: 426,
  busy: 503,
} as const satisfies Record<NoAnswer['reason'], number>;

/** The answer that nothing was done, and why. */
export function no(
  reason: NoAnswer['reason'],
  more: Pick<NoAnswer, 'cutOffAt'> = {},
  waitSeconds = 30,
): Response {
  const answer: NoAnswer = { marker: syncMarker, protocol: syncProtocol, ok: false, reason, ...more };
  return say(statuses[reason], answer, reason === 'busy' ? { 'retry-after': String(waitSeconds) } : {});
}

function say(status: number, answer: SyncAnswer, more: Record<string, string> = {}): Response {
  const headers = { 'cache-control': 'no-store', 'x-roundtable': syncMarker, ...more };
  return Response.json(answer, { status, headers });
}
