import { answerDevice } from '@/app/api/sync/answer';
import { type SyncAnswer, syncMarker, syncProtocol } from '@/lib/notes/protocol';
import { newId } from '@/lib/platform/ids';
import type { Viewer } from '@/lib/platform/viewer';

export interface Answered {
  status: number;
  headers: Headers;
  /** Read without looking: what is not in it fails the test that looks for it. */
  body: SyncAnswer;
  text: string;
}

/** Asks the server as a device does. */
export async function ask(
  viewer: Viewer | null,
  change: object = {},
  { sessionId = null, agent = '' }: { sessionId?: string | null; agent?: string } = {},
): Promise<Answered> {
  const asked = {
    protocol: syncProtocol,
    person: viewer?.personId ?? newId(),
    device: { id: newId(), keeps: null, unsent: 0 },
    reviews: [],
    ...change,
  };
  return askRaw(viewer, JSON.stringify(asked), { sessionId, agent });
}

export async function askRaw(
  viewer: Viewer | null,
  body: string,
  { sessionId = null, agent = '' }: { sessionId?: string | null; agent?: string } = {},
): Promise<Answered> {
  const request = new Request('http://127.0.0.1:3000/api/sync', {
    method: 'POST',
    headers: { 'user-agent': agent, 'content-type': 'application/json' },
    body,
  });
  const response = await answerDevice(request, async () => ({ viewer, sessionId }));
  const text = await response.text();
  const parsed: SyncAnswer = JSON.parse(text);
  if (parsed.marker !== syncMarker) throw new Error('The answer bears no marker');
  return { status: response.status, headers: response.headers, body: parsed, text };
}

/** What was said of one review; a test that asks for one that is not there fails here. */
export function reviewIn({ body }: Answered, reference: string) {
  const found = body.ok ? body.reviews.find((each) => each.reference === reference) : undefined;
  if (!found) throw new Error(`Nothing was said of ${reference}: ${JSON.stringify(body).slice(0, 200)}`);
  return found;
}
