import type { SyncRequest } from '@/components/device/collect';
import type { EngineParts } from '@/components/device/engine';
import { fullPace } from '@/components/device/pace';
import { type NoAnswer, type SyncAnswer, syncMarker } from '@/lib/notes/protocol';

/** A photo of half a megabyte takes its time where the signal is weak. */
export const photoPatienceMs = 60_000;

/** The server's answer to a request; late, or null where none of ours came: that is what being offline is. */
export async function ask(
  fetch: EngineParts['fetch'],
  request: SyncRequest,
  patience: number,
): Promise<SyncAnswer | 'late' | null> {
  const asked = {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(request),
  };
  const answer = await askFor(fetch, '/api/sync', asked, patience);
  return answer === late || isAnswer<SyncAnswer>(answer) ? answer : null;
}

const late = 'late';

/** Sends something and reads what came back; `late` where that took too long, null where nothing came, or nothing whole. */
export async function askFor(
  fetch: EngineParts['fetch'],
  address: string,
  request: RequestInit,
  patience = fullPace.patienceMs,
): Promise<unknown> {
  try {
    const response = await fetch(address, {
      ...request,
      credentials: 'same-origin',
      cache: 'no-store',
      // A captive portal leads elsewhere: that is no answer.
      redirect: 'error',
      signal: AbortSignal.timeout(patience),
    });
    return await response.json();
  } catch (error) {
    return error instanceof DOMException && error.name === 'TimeoutError' ? late : null;
  }
}

/** Whether an answer is ours. A portal's page may bear any status, so the marker is asked before anything else. */
export function isAnswer<A extends SyncAnswer | NoAnswer | { marker: string }>(answer: unknown): answer is A {
  return (
    typeof answer === 'object' &&
    answer !== null &&
    'marker' in answer &&
    answer.marker === syncMarker &&
    'ok' in answer
  );
}
