import { keepOperations } from '@/lib/notes/commands/keep-operations';
import type { Acknowledgement, SyncedReview } from '@/lib/notes/protocol';
import { listOperations } from '@/lib/notes/queries/operations';
import { getNoteReview } from '@/lib/notes/queries/own-reviews';
import { getPack } from '@/lib/notes/queries/pack';
import { listWantedPhotos } from '@/lib/notes/queries/photos';
import { refusalWords } from '@/lib/platform/refusal-words';
import type { Viewer } from '@/lib/platform/viewer';

interface Asked {
  reference: string;
  since: number;
  operations: unknown[];
  mark?: string | undefined;
}

export interface Synced {
  review: SyncedReview;
  forget: 'left' | 'purged' | null;
}

/** One review’s part of an answer: what became of the operations, then what waits for the device. */
export async function syncReview(viewer: Viewer, asked: Asked): Promise<Synced> {
  const acknowledged = await acknowledge(viewer, asked);
  const { reference, since } = asked;
  const found = await getNoteReview(viewer, reference);
  if (!found.kept) {
    const nothing = { operations: [], until: since, more: false, wanted: [], pack: null };
    return { review: { reference, acknowledged, ...nothing }, forget: found.because };
  }
  const waiting = await listOperations(found.permit, since);
  const wanted = await listWantedPhotos(found.permit);
  const pack = { ...(await getPack(found.permit)), reference };
  const known = asked.mark === pack.mark ? 'unchanged' : pack;
  return { review: { reference, acknowledged, ...waiting, wanted, pack: known }, forget: null };
}

async function acknowledge(viewer: Viewer, { reference, operations }: Asked): Promise<Acknowledgement[]> {
  if (operations.length === 0) return [];
  const outcome = await keepOperations.as(viewer, { reference, operations });
  if (outcome.ok) return outcome.result;
  // A pause ends: until then the device keeps its words as they are, and its pack says why.
  if (outcome.refusal.reason === 'paused') return [];
  const reason = refusalWords(outcome.refusal);
  return operations.flatMap((each): Acknowledgement[] => {
    const id = typeof each === 'object' && each !== null && 'id' in each ? each.id : null;
    return typeof id === 'string' ? [{ id, outcome: 'refused', reason }] : [];
  });
}
