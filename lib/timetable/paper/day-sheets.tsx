import { Text, View } from '@react-pdf/renderer';
import { dayOf } from '@/lib/platform/clock';
import { dayWords } from '@/lib/platform/date-words';
import { colours } from '@/lib/print/colours';
import { tagged } from '@/lib/print/tag';
import { metWords, timesWords } from '@/lib/timetable/labels';
import { daysOf, goersLong, type Paper, placeOf } from '@/lib/timetable/paper/paper';
import { Lines, Rows } from '@/lib/timetable/paper/rows';
import { SheetHeading, sheet } from '@/lib/timetable/paper/sheet';
import type { PlannedSession } from '@/lib/timetable/session';

/** A page or more for each day, place by place: what the organiser has at the door. `people`: names met, by session. */
export function daySheets(paper: Paper, people: ReadonlyMap<string, readonly string[]>) {
  return sheet({
    paper,
    title: 'Day sheets',
    size: 'A4',
    children: daysOf(paper).map((day, index) => (
      <View key={day} break={index > 0}>
        <Text {...tagged('H2')} style={{ fontSize: 16, lineHeight: 1.25, fontWeight: 700 }}>
          {dayWords(day)}
        </Text>
        {placesOf(day, paper).map(({ name, notes, sessions }) => (
          <View key={name}>
            <SheetHeading level="H3">{name}</SheetHeading>
            {notes ? (
              <Text {...tagged('P')} style={{ fontSize: 9.5, lineHeight: 1.4, color: colours.soft }}>
                {notes}
              </Text>
            ) : null}
            <Rows
              head={['Time', 'What', 'Who comes', 'Peers']}
              rows={sessions.map((session) => rowOf(session, paper, people.get(session.id) ?? []))}
            />
          </View>
        ))}
      </View>
    )),
  });
}

function placesOf(day: string, paper: Paper) {
  const groups = new Map<string, { name: string; notes: string; sessions: PlannedSession[] }>();
  for (const session of paper.sessions.filter((each) => dayOf(each.startsAt) === day)) {
    const place = placeOf(session, paper);
    const group = groups.get(place?.id ?? '') ?? {
      name: place?.name ?? 'No place yet',
      notes: [place?.address, place?.accessNotes].filter(Boolean).join('. '),
      sessions: [],
    };
    groups.set(place?.id ?? '', { ...group, sessions: [...group.sessions, session] });
  }
  return [...groups.values()];
}

function rowOf(session: PlannedSession, paper: Paper, people: readonly string[]) {
  const access = session.stepFreeNeeded ? ['Step-free access is needed'] : [];
  return {
    key: session.id,
    time: timesWords(session),
    cells: [
      <Lines key="what" first={session.title} below={access} />,
      <Lines key="who" first={metWords(session) || 'Nobody to meet'} below={people} />,
      <Lines key="peers" first={goersLong(session, paper) || 'Nobody yet'} below={[]} />,
    ],
  };
}
