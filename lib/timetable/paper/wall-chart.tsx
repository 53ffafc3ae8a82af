import { Text, View } from '@react-pdf/renderer';
import { dayOf } from '@/lib/platform/clock';
import { countWords, dayWords } from '@/lib/platform/date-words';
import { colours } from '@/lib/print/colours';
import { outlined } from '@/lib/print/outline';
import { tagged } from '@/lib/print/tag';
import { type BoardHours, boardHours } from '@/lib/timetable/board-hours';
import { ChartBlock, Legend } from '@/lib/timetable/paper/chart-block';
import { lanesOf } from '@/lib/timetable/paper/lanes';
import { daysOf, metCount, type Paper, placeOf } from '@/lib/timetable/paper/paper';
import { sheet } from '@/lib/timetable/paper/sheet';
import type { PlannedSession } from '@/lib/timetable/session';

/** The whole visit on A3 landscape: days by places along the hours. To a listener it is lists by day and place. */
export function wallChart(paper: Paper) {
  const days = daysOf(paper).map((day) => dayOfChart(day, paper));
  const frame = { hours: boardHours(paper.sessions), laneHeight: laneHeightFor(days) };
  return sheet({
    paper,
    title: 'Timetable',
    size: 'A3',
    orientation: 'landscape',
    children: [
      <Legend key="legend" />,
      ...days.map((day) => <ChartDay key={day.day} day={day} paper={paper} frame={frame} />),
    ],
  });
}

/** What the whole chart shares: the hours along it, and the height of a lane. */
export interface Frame {
  hours: BoardHours;
  laneHeight: number;
}

interface ChartDayContent {
  day: string;
  sessions: PlannedSession[];
  rows: { label: string; lanes: PlannedSession[][] }[];
}

const labelWidth = 132;
const chartWidth = 1190 - 2 * 34 - labelWidth;
const headHeight = 26;
const roomForDays = 842 - 34 - 40 - 62;

function dayOfChart(day: string, paper: Paper): ChartDayContent {
  const sessions = paper.sessions.filter((session) => dayOf(session.startsAt) === day);
  return { day, sessions, rows: rowsOf(sessions, paper) };
}

// As high as one sheet lets them be; where a lane would be too low to read, the days go over to another sheet.
function laneHeightFor(days: readonly ChartDayContent[]): number {
  const lanes = days.flatMap(({ rows }) => rows).reduce((sum, row) => sum + row.lanes.length, 0);
  const room = (roomForDays - days.length * (headHeight + 6)) / Math.max(1, lanes);
  return Math.min(48, Math.max(31, Math.floor(room)));
}

function ChartDay({ day, paper, frame }: { day: ChartDayContent; paper: Paper; frame: Frame }) {
  const met = day.sessions.reduce((sum, session) => sum + metCount(session), 0);
  return (
    <View wrap={false} style={{ marginTop: 6 }}>
      <View
        style={{
          flexDirection: 'row',
          alignItems: 'flex-end',
          borderBottom: `1pt solid ${colours.ink}`,
          height: headHeight,
        }}
      >
        <View {...outlined(dayWords(day.day))} style={{ width: labelWidth }}>
          <Text {...tagged('H2')} style={{ fontSize: 11, lineHeight: 1.25, fontWeight: 700 }}>
            {dayWords(day.day)}
          </Text>
          <Text {...tagged('P')} style={{ fontSize: 9, lineHeight: 1.25, color: colours.soft }}>
            {`${countWords(day.sessions.length, 'session')}, ${countWords(met, 'person', 'people')}`}
          </Text>
        </View>
        <HourMarks hours={frame.hours} />
      </View>
      {day.rows.map(({ label, lanes }) => (
        <ChartRow key={label} label={label} lanes={lanes} frame={frame} paper={paper} />
      ))}
    </View>
  );
}

function HourMarks({ hours }: Pick<Frame, 'hours'>) {
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
  frame: Frame;
  paper: Paper;
}

function ChartRow({ label, lanes, frame, paper }: ChartRowProps) {
  return (
    <View
      style={{
        flexDirection: 'row',
        borderBottom: `0.75pt solid ${colours.rule}`,
        height: lanes.length * frame.laneHeight,
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
              frame={frame}
              width={chartWidth}
              top={index * frame.laneHeight}
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
