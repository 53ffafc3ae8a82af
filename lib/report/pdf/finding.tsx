import { Text, View } from '@react-pdf/renderer';
import { findingAnchor } from '../anchors';
import type { ReportFinding } from '../content';
import { findingKindLabels } from '../labels';
import { Blocks } from './blocks';
import { MarginSigns, signsHeight } from './margin-signs';
import { colours } from './measures';
import { Place } from './places';
import { tagged } from './tag';
import { textStyles } from './text-styles';

/** A finding with its signs in the margin; good practice stands behind a bar, so that it is found by leafing. */
export function Finding({ finding }: { finding: ReportFinding }) {
  const anchor = findingAnchor(finding.number);
  const barred = finding.kind === 'good_practice';
  return (
    <View style={{ marginBottom: 10 }}>
      <View wrap={false} minPresenceAhead={Math.max(95, signsHeight(finding.principles))}>
        <Place anchor={anchor} />
        <MarginSigns anchor={anchor} principles={finding.principles} />
        <View style={{ borderTop: `1pt solid ${colours.ink}`, paddingBottom: barred ? 7 : 0 }} />
      </View>
      <View style={barred ? bar : { paddingTop: 8 }}>
        <View wrap={false} style={{ marginBottom: 4 }}>
          <Text {...tagged('P')} style={textStyles.note}>
            <Text style={{ fontWeight: 700, color: colours.ink }}>{finding.number}</Text>
            {`   ${findingKindLabels[finding.kind]}`}
          </Text>
          <Text {...tagged('H3')} style={{ ...textStyles.statement, marginTop: 1 }}>
            {finding.statement}
          </Text>
        </View>
        <Blocks blocks={finding.body} />
        {finding.heard ? (
          <Text {...tagged('P')} style={{ ...textStyles.note, marginTop: 1, marginBottom: 3 }}>
            {finding.heard}
          </Text>
        ) : null}
      </View>
    </View>
  );
}

const bar = { borderLeft: `3pt solid ${colours.ink}`, paddingLeft: 11 };
