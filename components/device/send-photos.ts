import { askFor, isAnswer, photoPatienceMs } from '@/components/device/ask';
import type { EngineParts } from '@/components/device/engine';
import type { KeptOperation } from '@/components/device/shelf';
import type { NoAnswer, PhotoAnswer } from '@/lib/notes/protocol';

/** The photos that notes name: one that is only being put to a note, or was never saved with it, is not among them. */
export function photosNamed(operations: readonly Pick<KeptOperation, 'content'>[]): ReadonlySet<string> {
  return new Set(operations.flatMap(({ content }) => content?.photos ?? []));
}

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
