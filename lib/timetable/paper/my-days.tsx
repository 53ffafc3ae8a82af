import { dayOf } from '@/lib/platform/clock';
import { dayWords } from '@/lib/platform/date-words';
import { metWords, timesWords } from '@/lib/timetable/labels';
import { daysOf, goersLong, type Paper, placeOf } from '@/lib/timetable/paper/paper';
import { Lines, Rows } from '@/lib/timetable/paper/rows';
import { SheetHeading, sheet } from '@/lib/timetable/paper/sheet';
import type { PlannedSession } from '@/lib/timetable/session';

/** One person's days on A4: when, what for, with whom, where and how to get in. */
export function myDays(paper: Paper, personId: string) {
  const own = {
    ...paper,
    sessions: paper.sessions.filter((session) => session.peers.some((peer) => peer.personId === personId)),
  };
  return sheet({
    paper: own,
    title: `Days of ${paper.names.get(personId) ?? 'one person'}`,
    size: 'A4',
    children: daysOf(own).map((day) => <DaySection key={day} day={day} paper={own} />),
  });
}

function DaySection({ day, paper }: { day: string; paper: Paper }) {
  const sessions = paper.sessions.filter((session) => dayOf(session.startsAt) === day);
  return (
    <>
      <SheetHeading>{dayWords(day)}</SheetHeading>
      <Rows head={['Time', 'What', 'Where']} rows={sessions.map((session) => rowOf(session, paper))} />
    </>
  );
}

function rowOf(session: PlannedSession, paper: Paper) {
  const place = placeOf(session, paper);
  const met = metWords(session);
  const questions = session.lines.map((line) => paper.questions.get(line) ?? '');
  return {
    key: session.id,
    time: timesWords(session),
    cells: [
      <Lines
        key="what"
        first={session.title}
        below={[
          met ? `You meet ${met}` : '',
          `With ${goersLong(session, paper)}`,
          session.purpose,
          ...questions,
        ]}
      />,
      <Lines
        key="where"
        first={place?.name ?? 'No place yet'}
        below={[place?.address ?? '', place?.accessNotes ?? '']}
      />,
    ],
  };
}
