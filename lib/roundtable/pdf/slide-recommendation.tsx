import { Text, View } from '@react-pdf/renderer';
import { colours } from '@/lib/print/colours';
import { tagged } from '@/lib/print/tag';
import { numberList, partLabels, purposeSentence } from '@/lib/report/labels';
import { em, sizes } from '@/lib/roundtable/pdf/measures';
import { Signs } from '@/lib/roundtable/pdf/slide-signs';
import { hasLongFacts, isLongTitle, slideWords } from '@/lib/roundtable/slide-words';
import type { Slide } from '@/lib/roundtable/slides';

/** A recommendation under the number that it keeps to the end. */
export function Recommendation({ slide }: { slide: Extract<Slide, { kind: 'recommendation' }> }) {
  const { number, heading, meantToBring, fromFindings, principles } = slide;
  const small = hasLongFacts(slide);
  return (
    <View
      style={{
        borderTop: `${em(0.2)}pt solid ${colours.ink}`,
        paddingTop: em(2),
        flexDirection: 'row',
        gap: em(3),
      }}
    >
      <View style={{ width: em(15) }}>
        <Text {...tagged('P')} style={{ ...sizes.kind, color: colours.soft }}>
          {slideWords.recommendation}
        </Text>
        <Text {...tagged('P')} style={sizes.number}>
          {String(number)}
        </Text>
      </View>
      <View style={{ flexGrow: 1, flexBasis: 0 }}>
        <Text
          {...tagged('H2')}
          style={{ ...(isLongTitle(heading) ? sizes.smallHeading : sizes.heading), marginBottom: em(2) }}
        >
          {heading}
        </Text>
        <Fact small={small} term={partLabels.meantToBring} value={meantToBring} />
        <Fact small={small} term={partLabels.purpose} value={purposeSentence(slide)} />
        <Fact small={small} term={partLabels.fromFindings} value={numberList(fromFindings)} />
        <Signs principles={principles} row />
      </View>
    </View>
  );
}

function Fact({ term, value, small }: { term: string; value: string | undefined; small: boolean }) {
  if (!value) return null;
  return (
    <View style={{ marginBottom: em(1.5) }}>
      <Text {...tagged('P')} style={{ ...sizes.term, color: colours.soft }}>
        {term}
      </Text>
      <Text {...tagged('P')} style={small ? sizes.smallFact : sizes.fact}>
        {value}
      </Text>
    </View>
  );
}
