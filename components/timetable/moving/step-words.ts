import type { Outcome } from '@/lib/platform/command';
import { refusalWords } from '@/lib/platform/refusal-words';
import { movingWords, spotWords } from '@/lib/timetable/labels/moving';
import type { DraftSession } from '@/lib/timetable/placing';
import type { Step } from './overlay';

export type Refused = Extract<Outcome<unknown>, { ok: false }>;

export function doneWords({ title }: DraftSession, step: Step, names: ReadonlyMap<string, string>): string {
  return step.kind === 'move' ? movingWords.moved(title, spotWords(step.to, names)) : done[step.kind](title);
}

const done = {
  pin: movingWords.pinned,
  unpin: movingWords.unpinned,
  drop: movingWords.dropped,
  restore: movingWords.restored,
};

/** Why a step was not done; null: the server was not reached. */
export function refusedWords({ title }: DraftSession, outcome: Refused | null): string {
  if (!outcome) return movingWords.unreachable;
  const { refusal } = outcome;
  if (refusal.reason === 'not_found') return movingWords.gone(title);
  if (refusal.reason === 'out_of_date') return movingWords.changedMeanwhile(title);
  const field = refusal.reason === 'invalid' ? Object.values(refusal.fields)[0]?.[0] : undefined;
  return field ?? refusalWords(refusal);
}
