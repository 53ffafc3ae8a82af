import { Text, View } from '@react-pdf/renderer';
import {
  type PrincipleKey,
  principleKeys,
  principleSign,
  principleSigns,
} from '@/lib/method/principle-signs';
import { PrincipleSquare } from '@/lib/print/principle-square';
import { tagged } from '@/lib/print/tag';
import { textStyles } from './text-styles';

const posterRows: PrincipleKey[][] = [
  principleKeys.slice(0, 3),
  principleKeys.slice(3, 6),
  principleKeys.slice(6),
];

/** The nine principles three by three, each sign with its name: the cover's picture. */
export function MosaicPoster({ square, gap }: { square: number; gap: number }) {
  return (
    <View {...tagged('L')} style={{ gap: gap / 2 }}>
      {posterRows.map((row) => (
        <View key={row.join()} style={{ flexDirection: 'row', gap }}>
          {row.map((key) => (
            <View key={key} {...tagged('LI')} style={{ width: square }}>
              <PrincipleSquare principle={key} size={square} />
              <Text {...tagged('LBody')} style={{ ...textStyles.small, marginTop: 4, minHeight: 27 }}>
                {principleSign(key).name}
              </Text>
            </View>
          ))}
        </View>
      ))}
    </View>
  );
}

/** Nine plain squares: the network's own close to a publication. */
export function ClosingRow() {
  return (
    <View {...tagged('Artifact')} style={{ flexDirection: 'row', gap: 5 }}>
      {principleSigns.map(({ key, light }) => (
        <View key={key} style={{ width: 17, height: 17, backgroundColor: light }} />
      ))}
    </View>
  );
}
