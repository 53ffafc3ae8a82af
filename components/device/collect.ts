import type * as z from 'zod';
import type { KeptOperation, Shelf } from '@/components/device/shelf';
import type { NoteOperation } from '@/lib/notes/operation';
import { type SyncAnswer, syncProtocol, type syncRequest } from '@/lib/notes/protocol';

type Sent = z.output<typeof syncRequest>;
export type SyncRequest = Omit<Sent, 'reviews'> & {
  reviews: (Omit<Sent['reviews'][number], 'operations'> & { operations: NoteOperation[]; left: boolean })[];
};

const mostOperations = 200;
const mostReviews = 20;

/** What a shelf has to say to the server now: as much of its unsent words as `room` holds; the next request brings the rest. */
export async function collect(
  shelf: Shelf,
  device: { id: string; keeps: boolean | null },
  room: number,
): Promise<SyncRequest> {
  const operations = await shelf.operations();
  const unsent = operations.filter(({ state }) => state === 'unsent');
  const packs = await shelf.packs();
  const references = new Set([...unsent, ...packs].map(({ reference }) => reference));
  const reviews: SyncRequest['reviews'] = [];
  let held = 0;
  for (const reference of [...references].slice(0, mostReviews)) {
    const waiting = unsent.filter((each) => each.reference === reference).toSorted(byId);
    const taken: NoteOperation[] = [];
    for (const each of waiting.slice(0, mostOperations).map(asSent)) {
      // One goes in any case: alone it may be more than there is room for.
      if (held > 0 && held + size(each) > room) break;
      held += size(each);
      taken.push(each);
    }
    const since = await shelf.cursor(reference);
    const mark = packs.find((pack) => pack.reference === reference)?.mark;
    reviews.push({ reference, since, mark, operations: taken, left: taken.length < waiting.length });
  }
  return {
    protocol: syncProtocol,
    person: shelf.person,
    device: { ...device, unsent: unsent.length },
    reviews,
  };
}

/** Whether another request brings more: the server has more to tell, or took something and more waits here. */
export function isWorthAnotherRequest(request: SyncRequest, answer: SyncAnswer & { ok: true }): boolean {
  return answer.reviews.some(
    ({ reference, acknowledged, more }) =>
      more ||
      (acknowledged.length > 0 && request.reviews.some((each) => each.reference === reference && each.left)),
  );
}

function asSent({ id, note, parents, content, madeAt }: KeptOperation): NoteOperation {
  return { id, note, parents, content, madeAt };
}

const bytes = new TextEncoder();
const size = (operation: NoteOperation) => bytes.encode(JSON.stringify(operation)).length;
const byId = (a: KeptOperation, b: KeptOperation) => (a.id < b.id ? -1 : 1);
