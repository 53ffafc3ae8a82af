import type { SyncRequest } from '@/components/device/collect';
import type { Shelf } from '@/components/device/shelf';
import type { SyncAnswer, SyncedReview } from '@/lib/notes/protocol';

/**
 * Puts an answer on the shelf: what became of each operation sent, then what other devices wrote, and only then how far
 * it has heard. Whatever breaks off on the way is told again next time.
 * @returns false where the device has no room for it.
 */
export async function takeIn(
  shelf: Shelf,
  request: SyncRequest,
  answer: SyncAnswer & { ok: true },
): Promise<boolean> {
  try {
    for (const review of answer.reviews) {
      const sent = request.reviews.find(({ reference }) => reference === review.reference)?.operations ?? [];
      await settle(shelf, review, new Set(sent.map(({ id }) => id)));
      await hear(shelf, review);
      await bringAgain(shelf, review);
    }
    for (const { reference } of answer.forget) await shelf.forget(reference);
    return true;
  } catch {
    return false;
  }
}

async function settle(shelf: Shelf, { acknowledged }: SyncedReview, sent: ReadonlySet<string>) {
  for (const each of acknowledged)
    if (sent.has(each.id))
      await shelf.settle(each.id, each.outcome === 'refused' ? { refused: each.reason } : 'sent');
}

async function hear(shelf: Shelf, { reference, operations, pack, until }: SyncedReview) {
  if (!pack) return;
  if (pack !== 'unchanged') await shelf.keepPack(pack);
  const known = new Map((await shelf.operations(reference)).map(({ id, state }) => [id, state]));
  for (const operation of operations) {
    const state = known.get(operation.id);
    if (state === undefined) await shelf.append({ ...operation, reference, state: 'sent' });
    // Written here, kept there, and the acknowledgement was lost on the way.
    else if (state !== 'sent') await shelf.settle(operation.id, 'sent');
  }
  await shelf.keepCursor(reference, until);
}

// A note that was removed and came back: the server let go of photos that are here still.
async function bringAgain(shelf: Shelf, { wanted }: SyncedReview) {
  if (wanted.length === 0) return;
  for (const { id, state } of await shelf.photos())
    if (state === 'sent' && wanted.includes(id)) await shelf.settlePhoto(id, 'unsent');
}
