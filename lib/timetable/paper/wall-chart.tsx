import { Text, View } from '@react-pdf/renderer';
import { dayOf } from '@/lib/platform/clock';
import { countWords, dayWords } from '@/lib/platform/date-words';
import { colours } from '@/lib/print/colours';
import { outlined } from '@/lib/print/outline';
import { tagged } from '@/lib/print/tag';
import { ChartBlock } from '@/lib/timetable/paper/chart-block';
import { chartHours, lanesOf } from '@/lib/timetable/paper/lanes';
import { daysOf, metCount, type Paper, placeOf } from '@/lib/timetable/paper/paper';
import { sheet } from '@/lib/timetable/paper/sheet';
import type { PlannedSession } from '@/lib/timetable/session';

/** The whole visit on A3 landscape: days by places along the hours. To a listener it is lists by day and place. */
export function wallChart(paper: Paper) {
  const hours = chartHours(paper.sessions);
  return sheet({
    paper,
    title: 'Timetable',
    size: 'A3',
    orientation: 'landscape',
    children: daysOf(paper).map((day) => <ChartDay key={day} day={day} paper={paper} hours={hours} />),
  });
}

export type Hours = ReturnType<typeof chartHours>;
const labelWidth = 118;
const chartWidth = 1190 - 2 * 34 - labelWidth;
const laneHeight = 31;

function ChartDay({ day, paper, hours }: { day: string; paper: Paper; hours: Hours }) {
  const sessions = paper.sessions.filter((session) => dayOf(session.startsAt) === day);
  const met = sessions.reduce((sum, session) => sum + metCount(session), 0);
  return (
    <View wrap={false} style={{ marginTop: 8 }}>
      <View style={{ flexDirection: 'row', borderBottom: `1pt solid ${colours.ink}`, height: 18 }}>
        <View {...outlined(dayWords(day))} style={{ width: labelWidth }}>
          <Text {...tagged('H2')} style={{ fontSize: 11, lineHeight: 1.3, fontWeight: 700 }}>
            {dayWords(day)}
          </Text>
        </View>
        <HourMarks hours={hours} />
        <Text
          {...tagged('P')}
          style={{ position: 'absolute', right: 0, width: 200, textAlign: 'right', fontSize: 9, lineHeight: 1.3, color: colours.soft }}
        >
          {`${countWords(sessions.length, 'session')}, ${countWords(met, 'person', 'people')}`}
        </Text>
      </View>
      {rowsOf(sessions, paper).map(({ label, lanes }) => (
        <ChartRow key={label} label={label} lanes={lanes} hours={hours} paper={paper} />
      ))}
    </View>
  );
}

function HourMarks({ hours }: { hours: Hours }) {
  const marks = Array.from({ length: hours.last - hours.first }, (_, index) => hours.first + index);
  return (
    <View {...tagged('Artifact')} style={{ flexDirection: 'row', width: chartWidth }}>
      {marks.map((hour) => (
        <Text
          key={hour}
          style={{ width: chartWidth / marks.length, fontSize: 9, lineHeight: 1.3, color: colours.soft }}
        >
          {`${String(hour).padStart(2, '0')}:00`}
        </Text>
      ))}
    </View>
  );
}

interface ChartRowProps {
  label: string;
  lanes: PlannedSession[][];
  hours: Hours;
  paper: Paper;
}

function ChartRow({ label, lanes, hours, paper }: ChartRowProps) {
  return (
    <View
      style={{
        flexDirection: 'row',
        borderBottom: `0.75pt solid ${colours.rule}`,
        height: lanes.length * laneHeight,
      }}
    >
      <Text
        {...tagged('H3')}
        style={{
          width: labelWidth,
          paddingRight: 6,
          paddingTop: 3,
          fontSize: 9.5,
          lineHeight: 1.2,
          maxLines: 2,
        }}
      >
        {label}
      </Text>
      <View {...tagged('L')} style={{ width: chartWidth }}>
        {lanes.flatMap((lane, index) =>
          lane.map((session) => (
            <ChartBlock
              key={session.id}
              session={session}
              paper={paper}
              hours={hours}
              width={chartWidth}
              top={index * laneHeight}
              height={laneHeight}
            />
          )),
        )}
      </View>
    </View>
  );
}

/** A row for each place of the day; what has none comes last. */
function rowsOf(
  sessions: readonly PlannedSession[],
  paper: Paper,
): { label: string; lanes: PlannedSession[][] }[] {
  const byPlace = new Map<string, PlannedSession[]>();
  for (const session of sessions) {
    const label = placeOf(session, paper)?.name ?? elsewhere;
    byPlace.set(label, [...(byPlace.get(label) ?? []), session]);
  }
  return [...byPlace]
    .map(([label, each]) => ({ label, lanes: lanesOf(each) }))
    .toSorted(
      (a, b) =>
        Number(a.label === elsewhere) - Number(b.label === elsewhere) || a.label.localeCompare(b.label),
    );
}

const elsewhere = 'Out and about';
