import Link from 'next/link';
import type { ReactNode } from 'react';
import { dayWords } from '@/lib/platform/date-words';
import { metWords, sessionKindLabels, timesWords } from '@/lib/timetable/labels';
import { byDay, isWholeTeam } from '@/lib/timetable/rules';
import type { PlannedSession, Timetable } from '@/lib/timetable/session';

interface DayListProps {
  sessions: readonly PlannedSession[];
  timetable: Pick<Timetable, 'attendants' | 'names'>;
  hrefOf: (session: PlannedSession) => string;
  /** Side by side on wide screens. */
  columns?: boolean;
  /** The days' headings, where no heading stands between them and the page's own. */
  level?: 2 | 3;
  /** What can be done with a session, beneath it. */
  below?: (session: PlannedSession) => ReactNode;
}

/** The sessions as lists, a day after the other. */
export function DayList({ sessions, timetable, hrefOf, columns = false, level = 3, below }: DayListProps) {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <div className={columns ? 'grid gap-x-10 gap-y-6 md:grid-cols-2 lg:grid-cols-4' : 'grid gap-6'}>
      {byDay(sessions).map(({ day, sessions: ofDay }) => (
        <div key={day} className="break-inside-avoid">
          <Heading className="border-b border-ink pb-1 text-body">{dayWords(day)}</Heading>
          <ol>
            {ofDay.map((session) => (
              <li key={session.id} className="border-b border-rule py-3">
                <span className="block font-bold tabular">{timesWords(session)}</span>
                <Link href={hrefOf(session)} className="inline-block py-1">
                  {session.title}
                </Link>
                <span className="block text-small text-soft">{detailOf(session, timetable)}</span>
                {below?.(session)}
              </li>
            ))}
          </ol>
        </div>
      ))}
    </div>
  );
}

function detailOf(session: PlannedSession, { names, attendants }: DayListProps['timetable']): string {
  const place = session.placeId ? names.get(session.placeId) : undefined;
  const goes = isWholeTeam(session, attendants)
    ? 'The whole team'
    : session.peers.map((peer) => names.get(peer.personId) ?? '').join(', ');
  return [sessionKindLabels[session.kind], place, metWords(session), goes].filter(Boolean).join('. ');
}
