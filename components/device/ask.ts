import type { SyncRequest } from '@/components/device/collect';
import type { EngineParts } from '@/components/device/engine';
import { type NoAnswer, type SyncAnswer, syncMarker } from '@/lib/notes/protocol';

const patienceMs = 8_000;
/** A photo of half a megabyte takes its time where the signal is weak. */
export const photoPatienceMs = 60_000;

/** The server's answer to a request, or null where none of ours came: that is what being offline is. */
export async function ask(fetch: EngineParts['fetch'], request: SyncRequest): Promise<SyncAnswer | null> {
  const answer = await askFor(fetch, '/api/sync', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(request),
  });
  return isAnswer<SyncAnswer>(answer) ? answer : null;
}

/** Sends something and reads what came back; null where nothing came, or nothing whole. */
export async function askFor(
  fetch: EngineParts['fetch'],
  address: string,
  request: RequestInit,
  patience = patienceMs,
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
  } catch {
    return null;
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
