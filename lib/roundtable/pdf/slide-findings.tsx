import { Text, View } from '@react-pdf/renderer';
import { findingKindLabels } from '@/lib/findings/labels';
import { colours } from '@/lib/print/colours';
import { tagged } from '@/lib/print/tag';
import { em, sizes } from '@/lib/roundtable/pdf/measures';
import { Signs } from '@/lib/roundtable/pdf/slide-signs';
import { isRoomy } from '@/lib/roundtable/slide-room';
import type { SlideFinding } from '@/lib/roundtable/slides';

/** Findings one below another, each with its principles; good practice stands behind a bar. */
export function Findings({ findings, named }: { findings: readonly SlideFinding[]; named: boolean }) {
  const roomy = isRoomy(findings);
  return findings.map(({ number, kind, statement, principles, citizens }) => (
    <View
      key={number}
      wrap={false}
      style={{
        flexDirection: 'row',
        gap: em(3),
        marginBottom: em(1.9),
        ...(named ? {} : { borderLeft: `${em(0.35)}pt solid ${colours.ink}`, paddingLeft: em(1.4) }),
      }}
    >
      <View style={{ flexGrow: 1, flexBasis: 0 }}>
        <Text {...tagged('P')} style={{ ...sizes.kind, color: colours.soft }}>
          <Text style={{ fontWeight: 700, color: colours.ink }}>{number}</Text>
          {named ? `    ${findingKindLabels[kind]}` : ''}
        </Text>
        <Text {...tagged('H3')} style={roomy ? sizes.largeStatement : sizes.statement}>
          {statement}
        </Text>
      </View>
      <View style={{ width: em(17), paddingTop: em(1.6) }}>
        <Signs principles={principles} citizens={citizens} />
      </View>
    </View>
  ));
}
