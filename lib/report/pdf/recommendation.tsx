import { Text, View } from '@react-pdf/renderer';
import { recommendationAnchor } from '../anchors';
import type { ReportRecommendation } from '../content';
import { decisionLabels, numberList, partLabels } from '../labels';
import { Blocks, Subheading } from './blocks';
import { MarginSigns, signsHeight } from './margin-signs';
import { colours } from './measures';
import { outlined } from './outline';
import { Place } from './places';
import { tagged } from './tag';
import { Paragraph } from './text';
import { textStyles } from './text-styles';

type Props = { recommendation: ReportRecommendation; hang: number };

/** A recommendation stays on one page unless it carries an answer and what was seen. */
export function Recommendation({ recommendation, hang }: Props) {
  const { number, title, text, fromFindings, meantToBring, principles, response, seen } = recommendation;
  const anchor = recommendationAnchor(number);
  return (
    <View
      {...outlined(`${number} ${title}`)}
      wrap={text.length > 4 || response !== undefined || seen !== undefined}
      style={{ marginBottom: 12 }}
    >
      <View wrap={false} minPresenceAhead={Math.max(80, signsHeight(principles))}>
        <Place anchor={anchor} />
        <MarginSigns anchor={anchor} principles={principles} />
        <View style={{ borderTop: `1pt solid ${colours.ink}` }} />
        <Text style={{ ...textStyles.number, position: 'absolute', top: 4, left: 0 }}>{number}</Text>
      </View>
      <View style={{ marginLeft: hang, paddingTop: 8 }}>
        <Heading number={number} title={title} />
        <Blocks blocks={text} />
        <View wrap={false}>
          {fromFindings.length > 0 ? (
            <Fact term={partLabels.fromFindings} value={numberList(fromFindings)} />
          ) : null}
          <Fact term={partLabels.meantToBring} value={meantToBring} />
        </View>
        {response ? <Response response={response} /> : null}
        {seen ? <Subheading text={partLabels.seen} /> : null}
        <Blocks blocks={seen ?? []} />
      </View>
    </View>
  );
}

function Heading({ number, title }: { number: number; title: string }) {
  return (
    <View wrap={false}>
      <Text {...tagged('H3', `${number} ${title}`)} style={{ ...textStyles.statement, marginBottom: 3 }}>
        {title}
      </Text>
    </View>
  );
}

function Response({ response }: { response: NonNullable<ReportRecommendation['response']> }) {
  return (
    <>
      <Subheading text={partLabels.response} />
      <Paragraph style={{ fontWeight: 600 }}>{decisionLabels[response.decision]}</Paragraph>
      <Blocks blocks={response.reasons} />
    </>
  );
}

function Fact({ term, value }: { term: string; value: string }) {
  return (
    <View style={{ flexDirection: 'row', marginTop: 1, marginBottom: 4 }}>
      <Text {...tagged('P')} style={{ ...textStyles.note, width: 90 }}>
        {term}
      </Text>
      <Text {...tagged('P')} style={{ ...textStyles.small, flexGrow: 1, flexShrink: 1, flexBasis: 0 }}>
        {value}
      </Text>
    </View>
  );
}
