import { Text, View } from '@react-pdf/renderer';
import type { SessionKind } from '@/lib/platform/prisma/enums';
import { colours } from '@/lib/print/colours';
import { PrincipleSquare } from '@/lib/print/principle-square';
import { tagged } from '@/lib/print/tag';
import { timesWords } from '@/lib/timetable/labels';
import { hourOf } from '@/lib/timetable/paper/lanes';
import { goersShort, metCount, type Paper } from '@/lib/timetable/paper/paper';
import type { Hours } from '@/lib/timetable/paper/wall-chart';
import type { PlannedSession } from '@/lib/timetable/session';

interface ChartBlockProps {
  session: PlannedSession;
  paper: Paper;
  hours: Hours;
  width: number;
  top: number;
  height: number;
}

/** A session on the wall chart, drawn as its kind is on the screen. */
export function ChartBlock({ session, paper, hours, width, top, height }: ChartBlockProps) {
  const perHour = width / (hours.last - hours.first);
  const left = (hourOf(session.startsAt) - hours.first) * perHour;
  const look = looks[session.kind];
  const met = metCount(session);
  const foot = [timesWords(session), goersShort(session, paper), met > 0 ? String(met) : ''];
  return (
    <View
      {...tagged('LI')}
      style={{
        position: 'absolute',
        left,
        top: top + 1,
        height: height - 2,
        width: (hourOf(session.endsAt) - hourOf(session.startsAt)) * perHour - 2,
        paddingHorizontal: 3,
        paddingTop: 1.5,
        backgroundColor: look.ground,
        border: `1pt ${look.edge} ${look.line}`,
      }}
    >
      <Text
        {...tagged('LBody')}
        style={{ fontSize: 9, lineHeight: 1.25, fontWeight: 700, color: look.ink, maxLines: 1 }}
      >
        {session.title}
      </Text>
      <View style={{ flexDirection: 'row', gap: 2 }}>
        <Text
          {...tagged('LBody')}
          style={{
            fontSize: 9,
            lineHeight: 1.25,
            color: look.ink,
            maxLines: 1,
            flexGrow: 1,
            flexShrink: 1,
            flexBasis: 0,
          }}
        >
          {foot.filter(Boolean).join('  ')}
        </Text>
        {session.principles.slice(0, 3).map((principle) => (
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
