import { Text, View } from '@react-pdf/renderer';
import { colours } from '@/lib/print/colours';
import { tagged } from '@/lib/print/tag';
import type { ReportContent } from '../content';
import { dotKey, methodSentence, partLabels } from '../labels';
import { Paragraph } from './text';
import { textStyles } from './text-styles';

/** Whom the team met: a table that is its own picture, because each person is one dot. */
export function MethodFigures({ method }: { method: ReportContent['method'] }) {
  return (
    <>
      <Paragraph>{methodSentence(method)}</Paragraph>
      {method.byKind.length > 0 ? <PeopleTable kinds={method.byKind} /> : null}
    </>
  );
}

function PeopleTable({ kinds }: { kinds: ReportContent['method']['byKind'] }) {
  return (
    <View {...tagged('Table')} wrap={kinds.length > 12} style={{ marginBottom: 12 }}>
      <View {...tagged('TR')} wrap={false} style={{ ...row, borderBottom: `1pt solid ${colours.ink}` }}>
        <HeadCell text={partLabels.whoWeMet} width={130} />
        <HeadCell text={partLabels.people} width={44} right />
        <Text
          {...tagged('Artifact')}
          style={{ ...textStyles.note, flexGrow: 1, flexBasis: 0, paddingLeft: 18 }}
        >
          {dotKey}
        </Text>
      </View>
      {kinds.map(({ kind, label, people }) => (
        <View
          key={kind}
          {...tagged('TR')}
          wrap={false}
          style={{ ...row, borderBottom: `0.75pt solid ${colours.rule}` }}
        >
          <View {...tagged('TH')} style={{ width: 130 }}>
            <Text style={textStyles.small}>{label}</Text>
          </View>
          <View {...tagged('TD')} style={{ width: 44 }}>
            <Text style={{ ...textStyles.small, textAlign: 'right' }}>{people}</Text>
          </View>
          <Dots count={people} />
        </View>
      ))}
    </View>
  );
}

const row = { flexDirection: 'row' as const, paddingVertical: 5, alignItems: 'flex-start' as const };

function HeadCell({ text, width, right = false }: { text: string; width: number; right?: boolean }) {
  return (
    <View {...tagged('TH')} style={{ width }}>
      <Text style={{ ...textStyles.small, fontWeight: 700, textAlign: right ? 'right' : 'left' }}>
        {text}
      </Text>
    </View>
  );
}

function Dots({ count }: { count: number }) {
  const dots = Array.from({ length: count }, (_, index) => `dot-${index}`);
  return (
    <View
      {...tagged('Artifact')}
      style={{
        flexDirection: 'row',
        flexWrap: 'wrap',
        gap: 2,
        paddingLeft: 18,
        paddingTop: 4,
        flexGrow: 1,
        flexShrink: 1,
        flexBasis: 0,
      }}
    >
      {dots.map((dot) => (
        <View
          key={dot}
          style={{ width: 4.5, height: 4.5, borderRadius: 2.25, backgroundColor: colours.ink }}
        />
      ))}
    </View>
  );
}
