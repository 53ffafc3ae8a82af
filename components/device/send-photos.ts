import { askFor, isAnswer } from '@/components/device/ask';
import type { EngineParts } from '@/components/device/engine';
import type { NoAnswer, PhotoAnswer } from '@/lib/notes/protocol';

/**
 * Sends the photos of notes that the server has, one by one.
 * @returns what stopped it, or null where nothing did.
 */
export async function sendPhotos({ shelf, fetch }: EngineParts): Promise<NoAnswer | 'offline' | null> {
  const operations = await shelf.operations();
  const arrived = new Set(operations.filter(({ state }) => state === 'sent').map(({ note }) => note));
  for (const { id, note, reference, bytes, state } of await shelf.photos()) {
    if (state !== 'unsent' || !arrived.has(note)) continue;
    const about = new URLSearchParams({ reference, note, person: shelf.person });
    const answer = await askFor(fetch, `/api/sync/photos/${id}?${about}`, {
      method: 'PUT',
      headers: { 'content-type': 'image/jpeg' },
      body: bytes,
    });
    if (!isAnswer<PhotoAnswer>(answer)) return 'offline';
    if (!answer.ok) return answer;
    const { acknowledged } = answer;
    await shelf.settlePhoto(
      id,
      acknowledged.outcome === 'refused' ? { refused: acknowledged.reason } : 'sent',
    );
  }
  return null;
}
