import { beforeEach, expect } from 'vitest';
import { type Engine, syncEngine } from '@/components/device/engine';
import { operationOf } from '@/lib/notes/one-note';
import type { ReviewPack } from '@/lib/notes/pack';
import { type SyncAnswer, type SyncedReview, syncMarker, syncProtocol } from '@/lib/notes/protocol';
import { newId } from '@/lib/platform/ids';
import { type Disk, emptyDisk, memoryShelf } from '@/tests/proof/memory-shelf';

// An engine over a disk in memory, and a server whose next answers a test writes down.
export const person = newId();
export const reference = 'CPR-2027-001';
export const marks = { marker: syncMarker, protocol: syncProtocol } as const;
export const pack: ReviewPack = {
  reference,
  title: 'Saltwick',
  onSiteFrom: null,
  onSiteTo: null,
  closed: null,
  findings: false,
  sessions: [],
  documents: [],
  safeguarding: null,
  names: [],
  mark: 'first',
  kept: '',
};

interface Sent {
  address: string;
  method: string;
  body: {
    person: string;
    device: { unsent: number };
    reviews: { since: number; mark?: string; operations: { id: string }[] }[];
  };
}

export let disk: Disk;
export let sent: Sent[];
export let answers: ((request: Sent) => unknown)[];
export let engine: Engine;
beforeEach(() => {
  disk = emptyDisk();
  sent = [];
  answers = [];
  engine = syncEngine({
    shelf: memoryShelf(person, disk),
    now: () => new Date('2027-03-23T14:05:00Z'),
    device: () => ({ id: newId(), keeps: null }),
    lock: (work) => work(),
    fetch: async (address, { method = '', body, redirect, credentials }) => {
      expect([redirect, credentials]).toEqual(['error', 'same-origin']);
      const request = { address, method, body: typeof body === 'string' ? JSON.parse(body) : body };
      sent.push(request);
      const answer = (answers.shift() ?? taken)(request);
      if (answer instanceof Error) throw answer;
      return answer instanceof Response ? answer : Response.json(answer);
    },
  });
});

export const yes = (reviews: Partial<SyncedReview>[], rest: object = {}): SyncAnswer => ({
  ...marks,
  ok: true,
  person: { id: person, name: 'Rhona Calder' },
  reviews: reviews.map((each) => ({
    reference,
    acknowledged: [],
    operations: [],
    until: 0,
    more: false,
    wanted: [],
    pack,
    ...each,
  })),
  forget: [],
  ...rest,
});
/** Everything that was brought is kept. */
export const taken = ({ body, method }: Sent) => {
  if (method === 'DELETE') return new Response(null, { status: 204 });
  const acknowledged = body.reviews.flatMap(({ operations }) =>
    operations.map(({ id }) => ({ id, outcome: 'stored' as const })),
  );
  return yes([{ acknowledged }]);
};
export const no =
  (reason: string, more: object = {}) =>
  () => ({ ...marks, ok: false, reason, ...more });
export async function write(
  text = 'Heard at the hall',
  state: 'unsent' | 'sent' = 'unsent',
  photos: string[] = [],
): Promise<string> {
  const operation = operationOf(newId(), { text, photos });
  disk.operations.set(operation.id, { ...operation, reference, state });
  await engine.recount();
  return operation.id;
}
export const stateOf = (id: string) => disk.operations.get(id)?.state;
