import { useRouter } from 'next/navigation';
import { useRef, useState } from 'react';
import { movingWords } from '@/lib/timetable/labels/moving';
import { type DraftSession, isSameSpot, type Spot, spotOf } from '@/lib/timetable/placing';
import { type Direction, forgotten, type History, nextStep, noHistory, remembered } from './history';
import { type Overlay, type Overlays, overlaid, type Step } from './overlay';
import { type BoardActions, sendStep, standsAt } from './send-step';
import { doneWords, type Refused, refusedWords } from './step-words';

/** A move that came too late: where one wanted the session, and where somebody else has put it. */
export interface Conflict {
  session: DraftSession;
  mine: Spot;
  theirs: Spot;
  version: number;
}

interface Wanted {
  session: DraftSession;
  step: Step;
  direction: Direction;
  /** The version that the step is held against, where it is not the one on the page. */
  expected?: number;
  /** What more to say once it is done. */
  note?: string;
}

interface Setting {
  reference: string;
  sessions: readonly DraftSession[];
  actions: BoardActions;
  names: ReadonlyMap<string, string>;
}

/** Moves shown at once and sent one after the other; what is refused goes back, and what was made can be undone. */
export function useMoves({ reference, sessions, actions, names }: Setting) {
  const router = useRouter();
  const [overlays, setOverlays] = useState<Overlays>(new Map());
  const [conflict, setConflict] = useState<Conflict | null>(null);
  const [said, say] = useState('');
  const [history, showHistory] = useState<History>(noHistory);
  const kept = useRef(noHistory);
  const versions = useRef(new Map<string, number>());
  const waiting = useRef(new Map<string, Wanted>());
  const sending = useRef<string | null>(null);
  const line = useRef(Promise.resolve());

  const remember = (after: History) => {
    kept.current = after;
    showHistory(after);
  };
  const overlay = (id: string, change: (before: Overlay | undefined) => Overlay | undefined) =>
    setOverlays((before) => {
      const rest = [...before].filter(([each]) => each !== id);
      const after = change(before.get(id));
      return new Map(after ? [...rest, [id, after]] : rest);
    });

  function want(wanted: Wanted) {
    const { session } = wanted;
    setConflict(null);
    const unsent = waiting.current.get(session.id);
    // Several presses of a key while the line is busy are one move.
    if (unsent?.step.kind === 'move' && wanted.step.kind === 'move') {
      unsent.step = { ...unsent.step, to: wanted.step.to };
      unsent.note = wanted.note ?? '';
    } else {
      waiting.current.set(session.id, wanted);
      line.current = line.current.then(() => send(wanted));
    }
    const { step } = unsent ?? wanted;
    overlay(session.id, () => ({ session, step, version: null }));
  }

  async function send(wanted: Wanted) {
    const { session, direction, expected: asked } = wanted;
    if (waiting.current.get(session.id) === wanted) waiting.current.delete(session.id);
    const { step } = wanted;
    const expected = asked ?? Math.max(session.version, versions.current.get(session.id) ?? 0);
    sending.current = session.id;
    const outcome = await sendStep(actions, { reference, id: session.id, version: expected }, step);
    sending.current = null;
    if (!outcome?.ok) return goBack(wanted, outcome);
    const { version } = outcome.result;
    versions.current.set(session.id, version);
    remember(remembered(kept.current, direction, { session, step, version, expected }));
    overlay(session.id, (now) => (now?.step === step ? { ...now, version } : now));
    say([doneWords(session, step, names), wanted.note].filter(Boolean).join(' '));
  }

  function goBack({ session, step, direction }: Wanted, outcome: Refused | null) {
    overlay(session.id, () => undefined);
    remember(forgotten(kept.current, direction));
    say(refusedWords(session, outcome));
    const refusal = outcome?.refusal;
    const stands = refusal?.reason === 'out_of_date' ? standsAt(refusal.current) : null;
    if (stands && step.kind === 'move')
      setConflict({ session, mine: step.to, theirs: stands.spot, version: stands.version });
    if (outcome) router.refresh();
  }

  // In the line, so that what is taken back is what has come through by then.
  function again(direction: 'undo' | 'redo') {
    line.current = line.current.then(async () => {
      const made = nextStep(kept.current, direction);
      if (!made) return say(direction === 'undo' ? movingWords.nothingToUndo : movingWords.nothingToRedo);
      const { session, step, version: expected } = made;
      overlay(session.id, () => ({ session, step, version: null }));
      await send({ session, step, direction, expected });
    });
  }

  return {
    sessions: overlaid(sessions, overlays),
    history,
    conflict,
    said,
    /** Something is under way, and its answer brings the page along. */
    isBusy: () => sending.current !== null || waiting.current.size > 0,
    isOwn: ({ id, version }: DraftSession) =>
      sending.current === id || (versions.current.get(id) ?? 0) >= version,
    move(session: DraftSession, to: Spot, note: string) {
      const from = spotOf(session);
      if (!isSameSpot(from, to)) want({ session, step: { kind: 'move', from, to }, direction: 'do', note });
    },
    change: (session: DraftSession, kind: Exclude<Step['kind'], 'move'>) =>
      want({ session, step: { kind }, direction: 'do' }),
    undo: () => again('undo'),
    redo: () => again('redo'),
    /** Puts it where one wanted it after all, over what somebody else did. */
    insist({ session, mine, theirs, version }: Conflict) {
      const step: Step = { kind: 'move', from: theirs, to: mine };
      want({ session, step, direction: 'do', expected: version });
    },
    giveWay: () => setConflict(null),
  };
}
