import { countWords, dayWords } from '@/lib/platform/date-words';
import { totals } from '@/lib/timetable/rules';
import type { PlannedSession, Timetable } from '@/lib/timetable/session';
import { boardRows } from './board-rows';
import { type BoardHours, blockColumns, boardColumns, hoursOf } from './board-time';
import { SessionBlock } from './session-block';

interface DayBoardProps {
  day: string;
  sessions: readonly PlannedSession[];
  timetable: Timetable;
  hours: BoardHours;
  hrefOf: (session: PlannedSession) => string;
  show: 'people' | 'principles';
  concerns: ReadonlyMap<string, number>;
}

/** One day of the board: its places down, its hours across. */
export function DayBoard({ day, sessions, timetable, hours, ...block }: DayBoardProps) {
  const count = totals(sessions);
  return (
    <section aria-labelledby={`board-${day}`} className="mb-3 break-inside-avoid">
      <h3 id={`board-${day}`} className="border-b border-ink py-2 text-body">
        {dayWords(day)}{' '}
        <span className="ml-2 text-small font-normal text-soft tabular">
          {countWords(count.sessions, 'session')}, {countWords(count.people, 'person', 'people')}
        </span>
      </h3>
      {boardRows(sessions, timetable.names).map((row) => (
        <div key={row.label} className="grid grid-cols-[9rem_minmax(0,1fr)] border-b border-rule text-small">
          <h4 className="py-2 pr-3 leading-tight font-normal">{row.label}</h4>
          <div className="relative">
            <HourLines hours={hours} />
            <ol
              className={`relative grid grid-flow-row-dense auto-rows-[minmax(62px,auto)] ${boardColumns(hours)}`}
            >
              {row.sessions.map((session) => (
                <SessionBlock
                  key={session.id}
                  session={session}
                  timetable={timetable}
                  href={block.hrefOf(session)}
                  columns={blockColumns(session, hours)}
                  show={block.show}
                  concern={block.concerns.get(session.id)}
                />
              ))}
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
