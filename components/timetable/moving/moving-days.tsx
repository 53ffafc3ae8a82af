import { type KeyboardEvent, useEffect, useState } from 'react';
import { spotWords } from '@/lib/timetable/labels/moving';
import { clockTime, type DraftSession, placed, type Spot } from '@/lib/timetable/placing';
import { byDay } from '@/lib/timetable/rules';
import type { PlannedSession, Timetable } from '@/lib/timetable/session';
import { BoardFrame } from '../board-frame';
import { boardRows } from '../board-rows';
import { blockColumns } from '../board-time';
import { DayBoard } from '../day-board';
import { SettleCount } from '../settle-count';
import { type Drag, Dragging } from './dragging';
import { BlockShadow, MovableBlock } from './movable-block';
import { type BoardLayout, placeIn } from './rows';

interface MovingDaysProps {
  layout: BoardLayout;
  sessions: readonly DraftSession[];
  timetable: Pick<Timetable, 'attendants' | 'names' | 'places'>;
  show: 'people' | 'principles';
  numbers: ReadonlyMap<string, number>;
  drag: Drag | null;
  /** What would be to settle if the session were let go where it is. */
  warnings: readonly string[];
  changed: ReadonlySet<string>;
  hintId: string;
  hrefOf: (session: PlannedSession) => string;
  showDrag: (drag: Drag | null) => void;
  onMove: (session: DraftSession, spot: Spot) => void;
  onMenu: (session: DraftSession, block: HTMLElement) => void;
  onKey: (session: DraftSession, event: KeyboardEvent) => void;
}

const shadow = 'shadow';

/** The board on which sessions can be moved, a day after the other. */
export function MovingDays({ layout, sessions, timetable, show, drag, ...props }: MovingDaysProps) {
  const { hours } = layout;
  const dragging = useDragging(layout, props.showDrag, props.onMove);
  const shadowed = drag ? [{ ...placed(drag.session, drag.spot), id: shadow }] : [];
  const known = new Map(sessions.map((session) => [session.id, session]));
  const drawn = byDay<PlannedSession>([...sessions, ...shadowed]);
  const rooms = { ...timetable, isEveryPlace: true };
  const draw = (planned: PlannedSession) => {
    const session = known.get(planned.id);
    const columns = blockColumns(planned, hours);
    if (!session)
      return (
        <BlockShadow
          key={shadow}
          columns={columns}
          title={planned.title}
          times={drag ? timesOf(drag.spot) : ''}
        />
      );
    return (
      <MovableBlock
        key={session.id}
        {...{ session, timetable, columns, show }}
        href={props.hrefOf(session)}
        concern={props.numbers.get(session.id)}
        isChanged={props.changed.has(session.id)}
        isAway={drag?.session.id === session.id}
        hintId={props.hintId}
        onTake={(event, part) => dragging.take(event, session, part)}
        onMenu={(block) => props.onMenu(session, block)}
        onKey={(event) => props.onKey(session, event)}
      />
    );
  };
  return (
    <>
      <BoardFrame
        sessions={sessions}
        hours={hours}
        show={show}
        beside={<SettleCount numbers={props.numbers} />}
      >
        {layout.days.map((day) => {
          const ofDay = drawn.find((each) => each.day === day)?.sessions ?? [];
          return (
            <DayBoard
              key={day}
              day={day}
              sessions={ofDay.filter(({ id }) => id !== shadow)}
              rows={boardRows(ofDay, sessions, rooms)}
              hours={hours}
            >
              {draw}
            </DayBoard>
          );
        })}
      </BoardFrame>
      {drag ? (
        <DragWords
          words={`“${drag.session.title}”: ${spotWords(drag.spot, timetable.names)}`}
          warnings={props.warnings}
        />
      ) : null}
    </>
  );
}

function timesOf({ from, to }: Spot): string {
  return `${clockTime(from)}–${clockTime(to)}`;
}

function useDragging(
  layout: BoardLayout,
  show: MovingDaysProps['showDrag'],
  onMove: MovingDaysProps['onMove'],
): Dragging {
  const setting = {
    hours: layout.hours,
    placeIn: (row: string, session: DraftSession) => placeIn(row, session, layout),
    show,
    drop: ({ session, spot }: Drag) => onMove(session, spot),
  };
  const [dragging] = useState(() => new Dragging(setting));
  useEffect(() => dragging.use(setting));
  useEffect(() => dragging.follow(), [dragging]);
  return dragging;
}

/** What letting go would mean, at the foot of the window while a session is dragged. */
function DragWords({ words, warnings }: { words: string; warnings: readonly string[] }) {
  return (
    <div
      className="fixed inset-x-0 bottom-0 z-40 bg-slab px-10 py-3 text-small text-on-slab"
      aria-hidden="true"
    >
      <b className="tabular">{words}</b>
      {warnings.slice(0, 3).map((warning) => (
        <span key={warning} className="ml-6">
          To settle: {warning}
        </span>
      ))}
    </div>
  );
}
