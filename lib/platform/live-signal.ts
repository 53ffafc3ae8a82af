import { writing } from '@/lib/platform/database';

/** The channel on which processes tell each other that a review changed. */
export const liveChannel = 'review_changed';

/** Tells every process which reviews have changed and how far their streams have come; called after a commit. */
export function signalChanges(sequences: ReadonlyMap<string, number>): void {
  for (const [reviewId, sequence] of sequences)
    waiting.set(reviewId, Math.max(sequence, waiting.get(reviewId) ?? 0));
  if (waiting.size === 0 || timer) return;
  const db = writing();
  timer = setTimeout(() => {
    timer = null;
    const words = [...waiting].map((entry) => JSON.stringify(entry));
    waiting.clear();
    // What is not told here, each listener's own sweep finds.
    db.$executeRaw`select pg_notify(${liveChannel}, word) from unnest(${words}::text[]) as word`.catch(
      () => undefined,
    );
  }, pauseMs);
  timer.unref();
}

// A notification in every transaction would make writers queue for one lock: a burst is told once.
const pauseMs = 20;
const waiting = new Map<string, number>();
let timer: NodeJS.Timeout | null = null;
