import type { ReactNode } from 'react';
import { countWords, dayWords } from '@/lib/platform/date-words';
import type { BoardHours } from '@/lib/timetable/board-hours';
import { totals } from '@/lib/timetable/rules';
import type { PlannedSession } from '@/lib/timetable/session';
import type { BoardRow } from './board-rows';
import { boardColumns, hoursOf } from './board-time';

interface DayBoardProps {
  day: string;
  /** The day’s sessions, to be counted. */
  sessions: readonly PlannedSession[];
  rows: readonly BoardRow[];
  hours: BoardHours;
  /** How a session is drawn. */
  children: (session: PlannedSession) => ReactNode;
}

/** One day of the board: its places down, its hours across. */
export function DayBoard({ day, sessions, rows, hours, children }: DayBoardProps) {
  const count = totals(sessions);
  return (
    <section aria-labelledby={`board-${day}`} className="mb-3 break-inside-avoid">
      <h3 id={`board-${day}`} className="border-b border-ink py-2 text-body">
        {dayWords(day)}{' '}
        <span className="ml-2 text-small font-normal text-soft tabular">
          {countWords(count.sessions, 'session')}, {countWords(count.people, 'person', 'people')}
        </span>
      </h3>
      {rows.map((row) => (
        <div
          key={row.key}
          className={`grid grid-cols-[9rem_minmax(0,1fr)] border-b border-rule text-small ${row.sessions.length === 0 ? 'text-soft print:hidden' : ''}`}
        >
          <h4 className={`pr-3 leading-tight font-normal ${row.sessions.length > 0 ? 'py-2' : 'py-1'}`}>
            {row.label}
          </h4>
          <div className="relative" data-day={day} data-row={row.key}>
            <HourLines hours={hours} />
            <ol
              className={`relative grid grid-flow-row-dense ${row.sessions.length > 0 ? 'min-h-[62px] auto-rows-[minmax(62px,auto)]' : ''} ${boardColumns(hours)}`}
            >
              {row.sessions.map(children)}
            </ol>
          </div>
        </div>
      ))}
    </section>
  );
}

function HourLines({ hours }: { hours: BoardHours }) {
  const all = hoursOf(hours);
  return (
    <div aria-hidden="true" className={`absolute inset-0 grid grid-cols-${all.length} border-r border-rule`}>
      {all.map((hour) => (
        <span key={hour} className="border-l border-rule" />
      ))}
    </div>
  );
}
