import { Text, View } from '@react-pdf/renderer';
import type { ReactNode } from 'react';
import { colours } from '@/lib/print/colours';
import { tagged } from '@/lib/print/tag';
import { findingAnchor } from '../anchors';
import type { ReportFinding } from '../content';
import { findingKindLabels } from '../labels';
import { Blocks } from './blocks';
import { MarginSigns } from './margin-signs';
import { Place } from './places';
import { leastHeight, signsHeight } from './signs-room';
import { Space } from './space';
import { textStyles } from './text-styles';

/**
 * A finding with its signs in the margin. Its parts are laid in the section itself, not in a box of their own:
 * the engine keeps a heading by its text only among neighbours.
 */
export function Finding({ finding }: { finding: ReportFinding }) {
  if (finding.kind === 'good_practice') return <BarredFinding finding={finding} />;
  const signs = signsHeight(finding.principles);
  return (
    <>
      <Head finding={finding} presence={Math.max(48, signs - 50)}>
        <Title finding={finding} />
      </Head>
      <Blocks blocks={finding.body} level="H4" />
      <Space height={14 + Math.max(0, signs - leastHeight(finding.statement, finding.body))} />
    </>
  );
}

/** Good practice stands behind a bar, so that it is found by leafing, and on one page where it can. */
function BarredFinding({ finding }: { finding: ReportFinding }) {
  const tall = leastHeight(finding.statement, finding.body) > 300;
  return (
    <>
      <View wrap={tall} style={{ minHeight: signsHeight(finding.principles) }}>
        <Head finding={finding} presence={80}>
          <Space height={7} />
        </Head>
        <View style={{ borderLeft: `3pt solid ${colours.ink}`, paddingLeft: 11 }}>
          <Title finding={finding} />
          <Blocks blocks={finding.body} level="H4" />
        </View>
      </View>
      <Space height={14} />
    </>
  );
}

function Head({
  finding,
  presence,
  children,
}: {
  finding: ReportFinding;
  presence: number;
  children: ReactNode;
}) {
  const anchor = findingAnchor(finding.number);
  return (
    <View wrap={false} minPresenceAhead={presence}>
      <Place anchor={anchor} />
      <View
        style={{
          borderTop: `1pt solid ${colours.ink}`,
          marginBottom: finding.kind === 'good_practice' ? 0 : 8,
        }}
      />
      {children}
      <MarginSigns anchor={anchor} principles={finding.principles} />
    </View>
  );
}

function Title({ finding }: { finding: ReportFinding }) {
  return (
    <View wrap={false} style={{ marginBottom: 4 }}>
      <Text {...tagged('P')} style={textStyles.note}>
        <Text style={{ fontWeight: 700, color: colours.ink }}>{finding.number}</Text>
        {`   ${findingKindLabels[finding.kind]}`}
      </Text>
      <Text {...tagged('H3')} style={{ ...textStyles.statement, marginTop: 1 }}>
        {finding.statement}
      </Text>
    </View>
  );
}
