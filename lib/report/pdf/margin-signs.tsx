import { Text, View } from '@react-pdf/renderer';
import { type PrincipleKey, principleSign } from '@/lib/method/principle-signs';
import { PrincipleSquare } from '@/lib/print/principle-square';
import { tagged } from '@/lib/print/tag';
import { isLeftPage, measures } from './measures';
import { usePage } from './places';
import { signsTop } from './signs-room';
import { textStyles } from './text-styles';

/** The principles' signs and names, hung in the outer margin beside what they belong to. */
export function MarginSigns({ anchor, principles }: { anchor: string; principles: readonly PrincipleKey[] }) {
  const left = isLeftPage(usePage(anchor) ?? 1);
  const away = -(measures.signColumn + measures.signGap);
  const side = left ? { left: away } : { right: away };
  return (
    <View
      {...tagged('L')}
      style={{ position: 'absolute', top: signsTop, width: measures.signColumn, ...side }}
    >
      {principles.map((key) => (
        <View
          key={key}
          {...tagged('LI')}
          style={{ alignItems: left ? 'flex-end' : 'flex-start', marginBottom: 6 }}
        >
          <PrincipleSquare principle={key} size={measures.sign} />
          <Text
            {...tagged('LBody')}
            style={{ ...textStyles.signName, marginTop: 2.5, textAlign: left ? 'right' : 'left' }}
          >
            {principleSign(key).name}
          </Text>
        </View>
      ))}
    </View>
  );
}
