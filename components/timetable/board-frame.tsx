import Link from 'next/link';
import type { ReactNode } from 'react';
import type { SessionKind } from '@/lib/platform/prisma/enums';
import type { BoardHours } from '@/lib/timetable/board-hours';
import { sessionKindLabels } from '@/lib/timetable/labels';
import type { PlannedSession } from '@/lib/timetable/session';
import { hoursOf } from './board-time';
import { looks } from './session-block';

interface BoardFrameProps {
  sessions: readonly PlannedSession[];
  hours: BoardHours;
  show: 'people' | 'principles';
  /** What stands at the end of the key’s row. */
  beside?: ReactNode;
  children: ReactNode;
}

/** The key above the board, its hours across, and its days. */
export function BoardFrame({ sessions, hours, show, beside, children }: BoardFrameProps) {
  const used = new Set(sessions.map(({ kind }) => kind));
  return (
    <div className="max-lg:hidden">
      <div className="no-print flex flex-wrap items-center gap-x-5 gap-y-2 border-t-2 border-ink py-3 text-small">
        {key
          .filter((kind) => used.has(kind))
          .map((kind) => (
            <span key={kind} className="flex items-center gap-2">
              <span aria-hidden="true" className={`h-3.5 w-6 border-[1.5px] ${looks[kind]}`} />
              {sessionKindLabels[kind]}
            </span>
          ))}
        <ShowChoice show={show} />
        {beside}
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
      {children}
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
