'use client';

import { useRouter } from 'next/navigation';
import { type KeyboardEvent, lazy, Suspense, useEffect, useId, useRef, useState } from 'react';
import { useLive } from '@/components/ui/use-live';
import { useUndoKeys } from '@/components/ui/use-undo-keys';
import type { Circumstances } from '@/lib/timetable/circumstances';
import { concernSentence } from '@/lib/timetable/labels/concerns';
import { movingWords } from '@/lib/timetable/labels/moving';
import { type DraftSession, endingAt, placed, type Spot, spotOf, step } from '@/lib/timetable/placing';
import { concerns } from '@/lib/timetable/rules';
import type { PlannedSession, Timetable } from '@/lib/timetable/session';
import { concernNumbers } from '../concern-numbers';
import { DayList } from '../day-list';
import { FoldedList } from '../folded-list';
import { ConflictChoice } from './conflict-choice';
import type { Drag } from './dragging';
import { blockId } from './movable-block';
import { MovingDays } from './moving-days';
import { boardLayout, keyedSpot } from './rows';
import type { BoardActions } from './send-step';
import type { MenuChoice } from './tools';
import { UndoRow } from './undo-row';
import { useMoves } from './use-moves';
import { useOthers } from './use-others';

export interface MovableBoardProps {
  reference: string;
  sessions: readonly DraftSession[];
  timetable: Pick<Timetable, 'attendants' | 'names' | 'places'>;
  circumstances: Circumstances;
  /** The days of the visit. */
  days: readonly string[];
  show: 'people' | 'principles';
  actions: BoardActions;
  /** How far the review had come when the page was made. */
  sequence: number;
  isFolded: boolean;
}

type Tool = { kind: 'menu'; id: string; block: HTMLElement } | { kind: 'dialog'; id: string };

// react-aria would put a style sheet of this name into the page, which the page's policy refuses; ours says the same.
const pressStyle = 'react-aria-pressable-style';

const tools = () => import('./tools');
const SessionMenu = lazy(async () => ({ default: (await tools()).SessionMenu }));
const MoveDialog = lazy(async () => ({ default: (await tools()).MoveDialog }));

/** The board of whoever may move sessions: shown at once, sent behind it, and followed while others work on it too. */
export function MovableBoard({ circumstances, timetable, ...props }: MovableBoardProps) {
  const { reference, days, show, actions, sequence, isFolded } = props;
  const { names, places } = timetable;
  const router = useRouter();
  const hintId = useId();
  const moves = useMoves({ reference, sessions: props.sessions, actions, names });
  useLive(`/api/live/${reference}`, sequence, moves.isBusy);
  const { changed, told } = useOthers(props.sessions, moves.isOwn);
  const { sessions } = moves;
  const [drag, setDrag] = useState<Drag | null>(null);
  const [tool, setTool] = useState<Tool | null>(null);
  const refocus = useFocusAfter();
  useUndoKeys(moves.undo, moves.redo);

  const layout = boardLayout(sessions, { days, places, evening: true });
  const found = concerns(sessions, circumstances);
  const hrefOf = ({ id }: PlannedSession) => `/reviews/${reference}/timetable/${id}`;
  const chosen = tool && sessions.find(({ id }) => id === tool.id);

  function newlyFound(session: DraftSession, spot: Spot): string[] {
    const known = new Set(found.map(({ key }) => key));
    const after = sessions.map((each) => (each.id === session.id ? placed(each, spot) : each));
    const fresh = concerns(after, circumstances).filter(({ key, kept }) => !(known.has(key) || kept));
    return fresh.map((concern) => concernSentence(concern, names));
  }

  function move(session: DraftSession, spot: Spot) {
    const [first, ...others] = newlyFound(session, spot);
    moves.move(session, spot, first ? movingWords.newlyToSettle(first, others.length) : '');
    refocus(session.id);
  }

  function close(id: string) {
    setTool(null);
    refocus(id);
  }

  function choose(session: DraftSession, choice: MenuChoice) {
    const spot = spotOf(session);
    if (choice === 'move') return setTool({ kind: 'dialog', id: session.id });
    close(session.id);
    if (choice === 'open') router.push(hrefOf(session));
    else if (choice === 'longer') move(session, endingAt(spot, spot.to + step));
    else if (choice === 'shorter') move(session, endingAt(spot, spot.to - step));
    else moves.change(session, choice);
  }

  function press(session: DraftSession, event: KeyboardEvent) {
    const spot = event.shiftKey ? keyedSpot(session, event, layout) : null;
    if (!spot) return;
    event.preventDefault();
    move(session, spot);
  }

  return (
    <div>
      <span id={hintId} hidden>
        {movingWords.keys}
      </span>
      <span id={pressStyle} hidden />
      <UndoRow history={moves.history} undo={moves.undo} redo={moves.redo} said={moves.said} told={told} />
      {moves.conflict ? (
        <ConflictChoice
          conflict={moves.conflict}
          names={names}
          onInsist={moves.insist}
          onGiveWay={moves.giveWay}
        />
      ) : null}
      <MovingDays
        {...{ layout, sessions, timetable, show, drag, changed, hintId, hrefOf }}
        numbers={concernNumbers(found)}
        warnings={drag ? newlyFound(drag.session, drag.spot) : []}
        showDrag={setDrag}
        onMove={move}
        onMenu={(session, block) => setTool({ kind: 'menu', id: session.id, block })}
        onKey={press}
      />
      <FoldedList isFolded={isFolded}>
        <DayList
          sessions={sessions}
          timetable={timetable}
          hrefOf={hrefOf}
          below={({ id }) => (
            <button
              type="button"
              className="min-h-11 text-accent underline underline-offset-4"
              onClick={() => setTool({ kind: 'dialog', id })}
            >
              Move to…<span className="sr-only"> ({sessions.find((each) => each.id === id)?.title})</span>
            </button>
          )}
        />
      </FoldedList>
      <Suspense fallback={null}>
        {chosen && tool.kind === 'menu' ? (
          <SessionMenu
            session={chosen}
            block={{ current: tool.block }}
            onChoose={(choice) => choose(chosen, choice)}
            onClose={() => setTool((now) => (now === tool ? null : now))}
          />
        ) : null}
        {chosen && tool.kind === 'dialog' ? (
          <MoveDialog
            session={chosen}
            days={layout.days}
            places={places}
            onMove={(spot) => {
              close(chosen.id);
              move(chosen, spot);
            }}
            onClose={() => close(chosen.id)}
          />
        ) : null}
      </Suspense>
    </div>
  );
}

/** Focus follows a session to the row that it was moved to, where it is drawn anew. */
function useFocusAfter(): (id: string) => void {
  const wanted = useRef<string | null>(null);
  useEffect(() => {
    if (!wanted.current) return;
    document.getElementById(blockId(wanted.current))?.focus();
    wanted.current = null;
  });
  return (id) => {
    wanted.current = id;
  };
}
