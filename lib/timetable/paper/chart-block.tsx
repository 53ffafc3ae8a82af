import { Text, View } from '@react-pdf/renderer';
import { timeOf } from '@/lib/platform/clock';
import type { SessionKind } from '@/lib/platform/prisma/enums';
import { colours } from '@/lib/print/colours';
import { PrincipleSquare } from '@/lib/print/principle-square';
import { tagged } from '@/lib/print/tag';
import { goersShort, sessionKindLabels } from '@/lib/timetable/labels';
import { metCount, type Paper } from '@/lib/timetable/paper/paper';
import type { Frame } from '@/lib/timetable/paper/wall-chart';
import { hoursOf } from '@/lib/timetable/rules/plan';
import type { PlannedSession } from '@/lib/timetable/session';

interface ChartBlockProps {
  session: PlannedSession;
  paper: Paper;
  frame: Frame;
  width: number;
  top: number;
}

/** What the drawing of each kind means. */
export function Legend() {
  return (
    <View {...tagged('Artifact')} style={{ flexDirection: 'row', gap: 14 }}>
      {legend.map((kind) => (
        <View key={kind} style={{ flexDirection: 'row', gap: 4, alignItems: 'center' }}>
          <View
            style={{
              width: 16,
              height: 9,
              backgroundColor: looks[kind].ground,
              border: `1pt ${looks[kind].edge} ${looks[kind].line}`,
            }}
          />
          <Text style={{ fontSize: 9, lineHeight: 1.2 }}>{sessionKindLabels[kind]}</Text>
        </View>
      ))}
    </View>
  );
}

/** A session on the wall chart, drawn as its kind is on the screen. */
export function ChartBlock({ session, paper, frame, width, top }: ChartBlockProps) {
  const { hours, laneHeight } = frame;
  const perHour = width / (hours.last - hours.first);
  const { from, to } = hoursOf(session);
  const left = (from / 60 - hours.first) * perHour;
  const look = looks[session.kind];
  const met = metCount(session);
  const length = (to - from) / 60;
  // Signs stand where the words leave room for them.
  const signs = length >= 1.5 ? session.principles.slice(0, 2) : [];
  const foot = [timeOf(session.startsAt), goersShort(session, paper), met > 0 ? String(met) : ''];
  return (
    <View
      {...tagged('LI')}
      style={{
        position: 'absolute',
        left,
        top: top + 1,
        height: laneHeight - 2,
        width: length * perHour - 2,
        paddingHorizontal: 3,
        paddingTop: 1.5,
        backgroundColor: look.ground,
        border: `1pt ${look.edge} ${look.line}`,
      }}
    >
      <Text
        {...tagged('LBody')}
        style={{
          fontSize: 9,
          lineHeight: 1.15,
          fontWeight: 700,
          color: look.ink,
          maxLines: laneHeight >= 34 ? 2 : 1,
          textOverflow: 'ellipsis',
        }}
      >
        {session.title}
      </Text>
      <Text
        {...tagged('LBody')}
        style={{
          fontSize: 9,
          lineHeight: 1.15,
          color: look.ink,
          maxLines: 1,
          position: 'absolute',
          left: 3,
          right: 3,
          bottom: 1,
        }}
      >
        {foot.filter(Boolean).join('  ')}
      </Text>
      <View style={{ flexDirection: 'row', gap: 1.5, position: 'absolute', right: 3, bottom: 3 }}>
        {signs.map((principle) => (
          <PrincipleSquare key={principle} principle={principle} size={9} />
        ))}
      </View>
    </View>
  );
}

interface Look {
  ground: string;
  ink: string;
  line: string;
  edge: 'solid' | 'dashed' | 'dotted';
}

const { ink, sheet, accent, edge } = colours;
const wash = '#F1F2ED';
const looks: Record<SessionKind, Look> = {
  interview: { ground: sheet, ink, line: ink, edge: 'solid' },
  focus_group: { ground: wash, ink, line: ink, edge: 'solid' },
  visit: { ground: sheet, ink, line: ink, edge: 'dashed' },
  observation: { ground: wash, ink, line: ink, edge: 'dashed' },
  team_meeting: { ground: ink, ink: sheet, line: ink, edge: 'solid' },
  feedback: { ground: accent, ink: sheet, line: accent, edge: 'solid' },
  travel: { ground: sheet, ink, line: edge, edge: 'dotted' },
  break_: { ground: sheet, ink, line: edge, edge: 'dotted' },
};

const legend = [
  'interview',
  'focus_group',
  'visit',
  'observation',
  'team_meeting',
  'feedback',
  'travel',
] as const;
