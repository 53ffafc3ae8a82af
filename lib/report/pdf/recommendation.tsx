import { Text, View } from '@react-pdf/renderer';
import { colours } from '@/lib/print/colours';
import { outlined } from '@/lib/print/outline';
import { tagged } from '@/lib/print/tag';
import { recommendationAnchor } from '../anchors';
import type { ReportRecommendation } from '../content';
import { decisionLabels, numberList, partLabels, purposeSentence } from '../labels';
import { Blocks, Subheading } from './blocks';
import { MarginSigns } from './margin-signs';
import { Place } from './places';
import { signsHeight } from './signs-room';
import { Space } from './space';
import { Paragraph } from './text';
import { textStyles } from './text-styles';

/** A recommendation stays on one page; the answer to it and what was seen may go on to the next. */
export function Recommendation({
  recommendation,
  hang,
}: {
  recommendation: ReportRecommendation;
  hang: number;
}) {
  const { number, title, text, principles, response, seen } = recommendation;
  const anchor = recommendationAnchor(number);
  return (
    <>
      <View
        {...outlined(`${number} ${title}`)}
        wrap={text.length > 6}
        style={{ minHeight: signsHeight(principles) }}
      >
        <Place anchor={anchor} />
        <View style={{ borderTop: `1pt solid ${colours.ink}`, marginBottom: 8 }} />
        <Text {...tagged('P')} style={{ ...textStyles.number, position: 'absolute', top: 5, left: 0 }}>
          {number}
        </Text>
        <View style={{ marginLeft: hang }}>
          <Text {...tagged('H3')} style={{ ...textStyles.statement, marginBottom: 3 }}>
            {title}
          </Text>
          <Blocks blocks={text} level="H4" />
          <Facts recommendation={recommendation} />
        </View>
        <MarginSigns anchor={anchor} principles={principles} />
      </View>
      {response || seen ? (
        <View style={{ marginLeft: hang }}>
          <Later recommendation={recommendation} />
        </View>
      ) : null}
      <Space height={14} />
    </>
  );
}

function Facts({ recommendation }: { recommendation: ReportRecommendation }) {
  const { fromFindings, meantToBring } = recommendation;
  const meant = purposeSentence(recommendation);
  return (
    <View wrap={false} style={{ marginTop: 1, gap: 5 }}>
      {fromFindings.length > 0 ? (
        <Fact term={partLabels.fromFindings} value={numberList(fromFindings)} />
      ) : null}
      <Fact term={partLabels.meantToBring} value={meantToBring} />
      {meant ? <Fact term={partLabels.purpose} value={meant} /> : null}
    </View>
  );
}

function Fact({ term, value }: { term: string; value: string }) {
  return (
    <View style={{ flexDirection: 'row' }}>
      <Text {...tagged('P')} style={{ ...textStyles.note, width: 90 }}>
        {term}
      </Text>
      <Text {...tagged('P')} style={{ ...textStyles.small, flexGrow: 1, flexShrink: 1, flexBasis: 0 }}>
        {value}
      </Text>
    </View>
  );
}

function Later({ recommendation: { response, seen } }: { recommendation: ReportRecommendation }) {
  return (
    <>
      {response ? (
        <View wrap={response.reasons.length > 3}>
          <Subheading text={partLabels.response} level="H4" />
          <Paragraph style={{ fontWeight: 600 }}>{decisionLabels[response.decision]}</Paragraph>
          <Blocks blocks={response.reasons} level="H4" />
        </View>
      ) : null}
      {seen ? <Subheading text={partLabels.seen} level="H4" /> : null}
      <Blocks blocks={seen ?? []} level="H4" />
    </>
  );
}
