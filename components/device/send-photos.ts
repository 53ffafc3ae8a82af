import { askFor, isAnswer, photoPatienceMs } from '@/components/device/ask';
import type { EngineParts } from '@/components/device/engine';
import { photosNamed } from '@/components/device/waiting';
import type { NoAnswer, PhotoAnswer } from '@/lib/notes/protocol';

/**
 * Sends the photos that notes at the server name, one by one.
 * @returns what stopped it, or null where nothing did.
 */
export async function sendPhotos({ shelf, fetch }: EngineParts): Promise<NoAnswer | 'offline' | null> {
  const operations = await shelf.operations();
  const named = photosNamed(operations.filter(({ state }) => state === 'sent'));
  for (const { id, note, reference, bytes, state } of await shelf.photos()) {
    if (state !== 'unsent' || !named.has(id)) continue;
    const about = new URLSearchParams({ reference, note, person: shelf.person });
    const picture = { method: 'PUT', headers: { 'content-type': 'image/jpeg' }, body: bytes };
    const answer = await askFor(fetch, `/api/sync/photos/${id}?${about}`, picture, photoPatienceMs);
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
