import type { DraftSession } from '@/lib/timetable/placing';
import { inverse, type Step } from './overlay';

/** A step that was made, and the version of the session that stands after it: taking it back expects that one. */
export interface Made {
  session: DraftSession;
  step: Step;
  version: number;
}

/** One's own steps, the latest last, and those taken back. */
export interface History {
  past: readonly Made[];
  future: readonly Made[];
}

export const noHistory: History = { past: [], future: [] };
export type Direction = 'do' | 'undo' | 'redo';

/** The step that a direction asks for next, with the version that it expects; null where there is none. */
export function nextStep({ past, future }: History, direction: 'undo' | 'redo'): Made | null {
  const made = (direction === 'undo' ? past : future).at(-1);
  if (!made) return null;
  return direction === 'undo' ? { ...made, step: inverse(made.step) } : made;
}

/** The history once a step has come through; what it changed of a session holds for the other steps on it too. */
export function remembered(
  history: History,
  direction: Direction,
  made: Made & { expected: number },
): History {
  const { expected, ...kept } = made;
  const past = history.past.map((each) => renewed(each, made));
  const future = history.future.map((each) => renewed(each, made));
  if (direction === 'do') return { past: [...past, kept].slice(-most), future: [] };
  if (direction === 'redo') return { past: [...past, kept], future: future.slice(0, -1) };
  return { past: past.slice(0, -1), future: [...future, { ...kept, step: inverse(kept.step) }] };
}

const most = 50;

function renewed(each: Made, { session, expected, version }: Made & { expected: number }): Made {
  const isNext = each.session.id === session.id && each.version === expected;
  return isNext ? { ...each, version } : each;
}

/** The history without the step that could not be taken. */
export function forgotten(history: History, direction: Direction): History {
  if (direction === 'undo') return { ...history, past: history.past.slice(0, -1) };
  if (direction === 'redo') return { ...history, future: history.future.slice(0, -1) };
  return history;
}
