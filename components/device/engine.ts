import { ask, askFor } from '@/components/device/ask';
import { collect, isWorthAnotherRequest, type SyncRequest } from '@/components/device/collect';
import { faster, fullPace, type Pace, slower } from '@/components/device/pace';
import { sendPhotos } from '@/components/device/send-photos';
import type { KeptOperation, Shelf } from '@/components/device/shelf';
import { takeIn } from '@/components/device/take-in';
import { photosNamed } from '@/components/device/waiting';
import type { NoAnswer, SyncAnswer } from '@/lib/notes/protocol';

export type EngineState =
  | 'idle'
  | 'sending'
  /** No answer of ours came: no network, a captive portal, a server that is down or busy. */
  | 'offline'
  | 'signed_out'
  /** Somebody else is signed in here: nothing of this shelf is sent. */
  | 'another_person'
  /** The server does not understand this shell any more: a new version waits. */
  | 'too_old'
  /** The device was cut off; what it kept is gone. */
  | 'wiped';

export interface EngineView {
  state: EngineState;
  /** How many notes have words or photos that are on this device only. */
  unsent: number;
  refused: KeptOperation[];
  /** The last time that everything here was at the server too. */
  lastSentAt: Date | null;
  /** The device had no room for what came from the server. */
  full: boolean;
  /** With `wiped`: when the device was cut off. */
  cutOffAt: Date | null;
}

/** What the engine needs of the world, so that it runs in a browser and in a test alike. */
export interface EngineParts {
  shelf: Shelf;
  fetch: (address: string, request: RequestInit) => Promise<Response>;
  now: () => Date;
  /** This person’s id for this device, made with their shelf, and what the browser said about keeping the data. */
  device: () => { id: string; keeps: boolean | null };
  /** Runs the work while no other tab does the like: waits for its turn. */
  lock: (work: () => Promise<void>) => Promise<void>;
}

export interface Engine {
  view(): EngineView;
  subscribe(listener: () => void): () => void;
  /** Sends what waits and takes in what came; one round at a time, and once more if asked for meanwhile. */
  run(): Promise<void>;
  /** Counts anew, after words were put on the shelf or another tab changed it. */
  recount(): Promise<void>;
}

/** Brings a shelf and the server to the same. It knows of no timers and no events: whoever holds it says when to run. */
export function syncEngine(parts: EngineParts): Engine {
  const { shelf } = parts;
  const listeners = new Set<() => void>();
  let view = atRest;
  let running: Promise<void> | null = null;
  let again = false;
  const rhythm: Rhythm = { pace: fullPace };

  const show = (change: Partial<EngineView>) => {
    view = { ...view, ...change };
    for (const listener of listeners) listener();
  };
  const recount = async () => show(await countOf(shelf));

  async function rounds(): Promise<void> {
    do {
      again = false;
      show({ state: 'sending' });
      await parts.lock(async () => {
        // The disk could not note what became of something: the server knows, and tells it again.
        const end = await round(parts, rhythm).catch((): End => ({ state: 'idle', full: true }));
        if (end.state === 'wiped') return show({ ...atRest, ...end });
        const count = await countOf(shelf);
        const isSent = end.state === 'idle' && !end.full && count.unsent === 0;
        show({ ...end, ...count, ...(isSent ? { lastSentAt: parts.now() } : {}) });
      });
      // Asked while a round failed: the network may have come back behind it.
    } while (again && (view.state === 'idle' || view.state === 'offline'));
  }

  return {
    view: () => view,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    recount,
    run: () => {
      if (view.state === 'wiped') return Promise.resolve();
      again = true;
      running ??= rounds().finally(() => {
        running = null;
      });
      return running;
    },
  };
}

const atRest: EngineView = {
  state: 'idle',
  unsent: 0,
  refused: [],
  lastSentAt: null,
  full: false,
  cutOffAt: null,
};

/** At which pace it goes now. */
interface Rhythm {
  pace: Pace;
}

type End = Pick<EngineView, 'state'> & Partial<EngineView>;

async function round(parts: EngineParts, rhythm: Rhythm): Promise<End> {
  for (;;) {
    const { request, answer } = await bring(parts, rhythm);
    const stopped = await heed(parts, request, answer);
    if (stopped) return stopped;
    if (!answer?.ok || !isWorthAnotherRequest(request, answer)) break;
  }
  const stopped = await sendPhotos(parts);
  if (stopped === 'offline') return { state: 'offline' };
  return stopped ? turnedAway(parts, stopped) : { state: 'idle', full: false };
}

async function bring({ shelf, device, fetch }: EngineParts, rhythm: Rhythm) {
  const { bytes, patienceMs } = rhythm.pace;
  const request = await collect(shelf, device(), bytes);
  const answer = await ask(fetch, request, patienceMs);
  if (answer === 'late') rhythm.pace = slower(rhythm.pace);
  else if (answer) rhythm.pace = faster(rhythm.pace);
  return { request, answer: answer === 'late' ? null : answer };
}

async function heed(
  parts: EngineParts,
  request: SyncRequest,
  answer: SyncAnswer | null,
): Promise<End | null> {
  if (!answer) return { state: 'offline' };
  if (!answer.ok) return turnedAway(parts, answer);
  if (answer.person.id !== parts.shelf.person) return { state: 'another_person' };
  return (await takeIn(parts.shelf, request, answer)) ? null : { state: 'idle', full: true };
}

async function turnedAway({ shelf, fetch, device }: EngineParts, answer: NoAnswer): Promise<End> {
  switch (answer.reason) {
    case 'wipe':
      await shelf.wipe();
      await askFor(fetch, `/api/sync?device=${device().id}`, { method: 'DELETE' });
      return { state: 'wiped', cutOffAt: answer.cutOffAt ? new Date(answer.cutOffAt) : null };
    case 'busy':
    case 'unreadable':
      return { state: 'offline' };
    default:
      return { state: answer.reason };
  }
}

async function countOf(shelf: Shelf): Promise<Pick<EngineView, 'unsent' | 'refused'>> {
  const operations = await shelf.operations();
  const named = photosNamed(operations);
  const photos = (await shelf.photos()).filter(({ id }) => named.has(id));
  const waiting = [...operations, ...photos].filter(({ state }) => state === 'unsent');
  return {
    unsent: new Set(waiting.map(({ note }) => note)).size,
    refused: operations.filter(({ state }) => typeof state === 'object'),
  };
}
