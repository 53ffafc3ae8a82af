import { Circle, Svg, Text, View } from '@react-pdf/renderer';
import { type PrincipleKey, principleKeys, principleSign } from '@/lib/method/principle-signs';
import { colours } from '@/lib/print/colours';
import { PrincipleSquare } from '@/lib/print/principle-square';
import { tagged } from '@/lib/print/tag';
import { em, sizes } from '@/lib/roundtable/pdf/measures';
import { slideWords } from '@/lib/roundtable/slide-words';

/** Principles with their names, one below another or in a row; citizen involvement is a circled dot after them. */
export function Signs({
  principles,
  citizens = false,
  row = false,
}: {
  principles: readonly PrincipleKey[];
  citizens?: boolean;
  row?: boolean;
}) {
  if (principles.length === 0 && !citizens) return null;
  return (
    <View
      {...tagged('L')}
      style={row ? { flexDirection: 'row', flexWrap: 'wrap', gap: em(2) } : { gap: em(0.6) }}
    >
      {principles.map((key) => (
        <View key={key} {...tagged('LI')} style={line}>
          <PrincipleSquare principle={key} size={em(2)} />
          <Text {...tagged('LBody')} style={row ? sizes.sign : { ...sizes.sign, width: em(14) }}>
            {principleSign(key).shortName}
          </Text>
        </View>
      ))}
      {citizens ? (
        <View {...tagged('LI')} style={line}>
          <Svg {...tagged('Artifact')} viewBox="0 0 24 24" style={{ width: em(2), height: em(2) }}>
            <Circle cx={12} cy={12} r={10} fill="none" stroke={colours.ink} strokeWidth={2} />
            <Circle cx={12} cy={12} r={4} fill={colours.ink} />
          </Svg>
          <Text {...tagged('LBody')} style={sizes.sign}>
            {slideWords.citizens}
          </Text>
        </View>
      ) : null}
    </View>
  );
}

const line = { flexDirection: 'row', alignItems: 'center', gap: em(0.7) } as const;

const rows: PrincipleKey[][] = [principleKeys.slice(0, 3), principleKeys.slice(3, 6), principleKeys.slice(6)];

/** The nine principles three by three, each with its sign and name. */
export function Mosaic() {
  return (
    <View {...tagged('L')} style={{ gap: em(1) }}>
      {rows.map((row) => (
        <View key={row.join()} style={{ flexDirection: 'row', gap: em(1.4) }}>
          {row.map((key) => (
            <View key={key} {...tagged('LI')} style={{ width: em(7) }}>
              <PrincipleSquare principle={key} size={em(7)} />
              <Text
                {...tagged('LBody')}
                style={{ ...sizes.foot, lineHeight: 1.2, marginTop: em(0.4), minHeight: em(2.6) }}
              >
                {principleSign(key).shortName}
              </Text>
            </View>
          ))}
        </View>
      ))}
    </View>
  );
}
