import { useRouter } from 'next/navigation';
import { startTransition, useOptimistic, useRef, useState } from 'react';
import { type BoardFinding, placed } from '@/lib/findings/board';
import { drawingWords } from '@/lib/findings/drawing-labels';
import type { Placing } from '@/lib/findings/drawing-schema';
import type { Outcome } from '@/lib/platform/command';
import { refusalWords } from '@/lib/platform/refusal-words';
import type { BoardActions, MergeWanted, SplitWanted } from './board-actions';

interface Made {
  /** What was done; a split knows its number only afterwards. */
  words: string;
  /** The findings that it touched. */
  findings: readonly string[];
  /** What taking it back shows at once. */
  placings: readonly Placing[];
  /** Takes it back; asked only after it was done. */
  back: () => Promise<Outcome<unknown>>;
}

interface Setting {
  reference: string;
  findings: readonly BoardFinding[];
  actions: BoardActions;
}

const most = 50;
// A page that shows one's own step comes sooner, if it comes at all.
const ownMs = 10_000;

/** Steps shown at once and sent one after the other; what is refused goes back, and what was made can be taken back. */
export function useDrawing({ reference, findings, actions }: Setting) {
  const router = useRouter();
  const [shown, show] = useOptimistic(findings, placed);
  const [past, showPast] = useState<readonly Made[]>([]);
  const kept = useRef(past);
  const [said, say] = useState('');
  const line = useRef(Promise.resolve());
  const under = useRef(0);
  const own = useRef(new Map<string, number>());
  const versions = useRef(new Map<string, number>());

  // The page may come after the next press: what one's own steps made of a finding is known before it.
  const know = (id: string, version: number) =>
    versions.current.set(id, Math.max(version, versions.current.get(id) ?? 0));
  const remember = (after: readonly Made[]) => {
    kept.current = after.slice(-most);
    showPast(kept.current);
  };

  function run({ findings: touched, placings }: Omit<Made, 'back' | 'words'>, work: () => Promise<void>) {
    startTransition(async () => {
      show(placings);
      under.current += 1;
      for (const id of touched) own.current.set(id, Number.POSITIVE_INFINITY);
      const turn = line.current.then(work);
      line.current = turn;
      await turn;
      under.current -= 1;
      for (const id of touched) own.current.set(id, Date.now() + ownMs);
    });
  }

  function refused(outcome: Extract<Outcome<unknown>, { ok: false }> | null) {
    say(refusedWords(outcome));
    router.refresh();
  }

  /** Sends a step of one's own, and keeps how to take it back. */
  function step<R>(
    made: Omit<Made, 'back'>,
    send: () => Promise<Outcome<R>>,
    back: (result: R) => Made['back'],
  ) {
    let undo: Made['back'] | null = null;
    const entry: Made = {
      ...made,
      placings: made.placings.map(inverse),
      back: () => (undo ? undo() : Promise.reject(new Error('It was not done'))),
    };
    remember([...kept.current, entry]);
    run(made, async () => {
      const outcome = await answered(send);
      if (!outcome?.ok) {
        remember(kept.current.filter((each) => each !== entry));
        return refused(outcome);
      }
      undo = back(outcome.result);
      entry.words = made.words;
      say([made.words, reopenedWords(outcome.result)].filter(Boolean).join(' '));
    });
  }

  return {
    findings: shown,
    canUndo: past.length > 0,
    said,
    say,
    isBusy: () => under.current > 0,
    /** Whether a change that has come is one's own; asked once for each. */
    isOwn: (id: string) => {
      const until = own.current.get(id) ?? 0;
      if (until !== Number.POSITIVE_INFINITY) own.current.delete(id);
      return until > Date.now();
    },
    versionOf: ({ id, version }: BoardFinding) => Math.max(version, versions.current.get(id) ?? 0),
    place(placings: readonly Placing[], words: string) {
      const changing = placings.filter(({ was, as }) => was !== as);
      if (changing.length === 0) return say(words);
      const touched = [...new Set(changing.map(({ finding }) => finding))];
      const send = (each: readonly Placing[]) => actions.place({ reference, placings: [...each] });
      step(
        { words, findings: touched, placings: changing },
        () => send(changing),
        () => () => send(changing.map(inverse)),
      );
    },
    split(wanted: SplitWanted, words: (number: number) => string, finding: string) {
      const made = { words: words(0), findings: [finding, wanted.into], placings: [] };
      step(
        made,
        async () => {
          const outcome = await actions.split({ reference, id: finding, ...wanted });
          if (outcome.ok) made.words = words(outcome.result.number);
          return outcome;
        },
        ({ version }) =>
          () =>
            actions.undoSplit({ reference, id: wanted.into, version }),
      );
    },
    merge(wanted: MergeWanted, words: string) {
      const { id, into } = wanted;
      step(
        { words, findings: [id, into], placings: [] },
        () => actions.merge({ reference, ...wanted }),
        ({ number: _, ...before }) => {
          know(into, before.intoVersion);
          return async () => {
            const outcome = await actions.undoMerge({ reference, id, into, ...before });
            if (outcome.ok) {
              know(id, outcome.result.version);
              know(into, outcome.result.intoVersion);
            }
            return outcome;
          };
        },
      );
    },
    undo() {
      const last = kept.current.at(-1);
      if (!last) return say(drawingWords.nothingToUndo);
      remember(kept.current.slice(0, -1));
      run(last, async () => {
        const outcome = await answered(last.back);
        if (outcome?.ok) say(drawingWords.undone(last.words));
        else refused(outcome);
      });
    },
  };
}

export type Drawing = ReturnType<typeof useDrawing>;

function inverse({ was, as, ...pair }: Placing): Placing {
  return { ...pair, was: as, as: was };
}

/** The server's answer; null where it cannot be reached. */
async function answered<R>(send: () => Promise<Outcome<R>>): Promise<Outcome<R> | null> {
  try {
    return await send();
  } catch {
    return null;
  }
}

function reopenedWords(result: unknown): string {
  if (typeof result !== 'object' || result === null || !('reopened' in result)) return '';
  const { reopened } = result;
  return Array.isArray(reopened) && reopened.length > 0 ? drawingWords.reopened(reopened) : '';
}

function refusedWords(outcome: Extract<Outcome<unknown>, { ok: false }> | null): string {
  if (!outcome) return drawingWords.unreachable;
  const { refusal } = outcome;
  if (refusal.reason === 'not_found') return drawingWords.gone;
  if (refusal.reason === 'out_of_date') return drawingWords.outOfDate;
  const field = refusal.reason === 'invalid' ? Object.values(refusal.fields)[0]?.[0] : undefined;
  return field ?? refusalWords(refusal);
}
