import Link from 'next/link';
import type { SessionKind } from '@/lib/platform/prisma/enums';
import { sessionKindLabels } from '@/lib/timetable/labels';
import { byDay } from '@/lib/timetable/rules';
import type { PlannedSession, Timetable } from '@/lib/timetable/session';
import { boardHours, hoursOf } from './board-time';
import { DayBoard } from './day-board';
import { looks } from './session-block';

interface BoardProps {
  timetable: Timetable;
  hrefOf: (session: PlannedSession) => string;
  show: 'people' | 'principles';
  concerns: ReadonlyMap<string, number>;
}

/** The whole visit at a glance, for wide screens and paper; the day list says the same on narrow ones. */
export function Board({ timetable, ...block }: BoardProps) {
  const hours = boardHours(timetable.sessions);
  return (
    <div className="max-lg:hidden">
      <div className="no-print flex flex-wrap items-center gap-x-5 gap-y-2 border-t-2 border-ink py-3 text-small">
        {key.map((kind) => (
          <span key={kind} className="flex items-center gap-2">
            <span aria-hidden="true" className={`h-3.5 w-6 border-[1.5px] ${looks[kind]}`} />
            {sessionKindLabels[kind]}
          </span>
        ))}
        <ShowChoice show={block.show} />
      </div>
      <div
        aria-hidden="true"
        className="grid grid-cols-[9rem_minmax(0,1fr)] border-b border-ink text-block text-soft tabular"
      >
        <span />
        <div className={`grid grid-cols-${hours.last - hours.first}`}>
          {hoursOf(hours).map((hour) => (
            <span key={hour}>{String(hour).padStart(2, '0')}:00</span>
          ))}
        </div>
      </div>
      {byDay(timetable.sessions).map(({ day, sessions }) => (
        <DayBoard key={day} day={day} sessions={sessions} timetable={timetable} hours={hours} {...block} />
      ))}
    </div>
  );
}

const key: SessionKind[] = [
  'interview',
  'focus_group',
  'visit',
  'observation',
  'team_meeting',
  'feedback',
  'travel',
];

function ShowChoice({ show }: { show: 'people' | 'principles' }) {
  return (
    <span className="flex gap-2 border-l border-rule pl-5">
      Show
      {(['people', 'principles'] as const).map((each) =>
        each === show ? (
          <b key={each} aria-current="true">
            {each}
          </b>
        ) : (
          <Link key={each} href={`?show=${each}`} scroll={false}>
            {each}
          </Link>
        ),
      )}
    </span>
  );
}
