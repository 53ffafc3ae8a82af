import { boardHours } from '@/lib/timetable/board-hours';
import { byDay } from '@/lib/timetable/rules';
import type { PlannedSession, Timetable } from '@/lib/timetable/session';
import { BoardFrame } from './board-frame';
import { boardRows } from './board-rows';
import { blockColumns } from './board-time';
import { DayBoard } from './day-board';
import { SessionBlock } from './session-block';
import { SettleCount } from './settle-count';

interface BoardProps {
  timetable: Timetable;
  hrefOf: (session: PlannedSession) => string;
  show: 'people' | 'principles';
  concerns: ReadonlyMap<string, number>;
}

/** The whole visit at a glance, for wide screens and paper; the day list says the same on narrow ones. */
export function Board({ timetable, hrefOf, show, concerns }: BoardProps) {
  const { sessions } = timetable;
  const hours = boardHours(sessions);
  return (
    <BoardFrame sessions={sessions} hours={hours} show={show} beside={<SettleCount numbers={concerns} />}>
      {byDay(sessions).map(({ day, sessions: ofDay }) => (
        <DayBoard
          key={day}
          day={day}
          sessions={ofDay}
          rows={boardRows(ofDay, sessions, timetable)}
          hours={hours}
        >
          {(session) => (
            <SessionBlock
              key={session.id}
              session={session}
              timetable={timetable}
              href={hrefOf(session)}
              columns={blockColumns(session, hours)}
              show={show}
              concern={concerns.get(session.id)}
            />
          )}
        </DayBoard>
      ))}
    </BoardFrame>
  );
}
