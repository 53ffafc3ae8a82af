/**
 * Follows an address that says how far something has come, over one stream for all tabs of a browser: the tab that holds
 * the lock listens and tells the others. Where streams do not get through, it asks every five seconds.
 */
export function follow(address: string, since: () => number, hear: (sequence: number) => void): () => void {
  const ended = new AbortController();
  const others = 'BroadcastChannel' in window ? new BroadcastChannel(address) : null;
  others?.addEventListener('message', ({ data }) => hear(Number(data)));
  const tell = (sequence: number) => {
    hear(sequence);
    others?.postMessage(sequence);
  };
  const ears = { address, since, tell };
  const listen = () => listenUntil(ended.signal, ears);
  const alone = !others || !('locks' in navigator);
  const over = alone ? listen() : listenInTurn(ended.signal, ears, listen);
  // Waiting for the lock ends with the page, which is no fault.
  over.catch(() => undefined);
  return () => {
    ended.abort();
    others?.close();
  };
}

interface Ears {
  address: string;
  since: () => number;
  tell: (sequence: number) => void;
}

async function listenInTurn(ended: AbortSignal, ears: Ears, listen: () => Promise<void>): Promise<void> {
  const isListening = await navigator.locks.request(ears.address, { ifAvailable: true }, async (lock) => {
    if (lock) await listen();
    return lock !== null;
  });
  if (isListening || ended.aborted) return;
  // Another tab listens: what it told while this page was being made came too early to be heard here.
  void isOver(ears);
  await navigator.locks.request(ears.address, { signal: ended }, listen);
}

const patienceMs = 10_000;
const askMs = 5_000;

function listenUntil(ended: AbortSignal, ears: Ears): Promise<void> {
  return new Promise((resolve) => {
    // The lock may come just as the page goes.
    if (ended.aborted) {
      resolve();
      return;
    }
    const source = new EventSource(`${ears.address}?since=${ears.since()}`);
    let asking: number | undefined;
    const askInstead = () => {
      source.close();
      clearTimeout(patience);
      asking ??= window.setInterval(async () => {
        if (await isOver(ears)) clearInterval(asking);
      }, askMs);
    };
    // Something between may hold the answer back for good.
    const patience = window.setTimeout(askInstead, patienceMs);
    source.addEventListener('open', () => clearTimeout(patience));
    source.addEventListener('message', ({ lastEventId }) => ears.tell(Number(lastEventId)));
    source.addEventListener('error', () => {
      if (source.readyState === EventSource.CLOSED) askInstead();
    });
    ended.addEventListener('abort', () => {
      source.close();
      clearTimeout(patience);
      clearInterval(asking);
      resolve();
    });
  });
}

/** Asks once; over for good where the right or the session has ended. */
async function isOver({ address, tell }: Ears): Promise<boolean> {
  try {
    const answer = await fetch(address, { headers: { accept: 'application/json' } });
    const said: unknown = answer.ok ? await answer.json() : null;
    const sequence: unknown = Reflect.get(Object(said), 'sequence');
    if (typeof sequence === 'number') tell(sequence);
    return answer.status === 404;
  } catch {
    // Offline for a while: it asks again.
    return false;
  }
}
