import { Text, View } from '@react-pdf/renderer';
import { colours } from '@/lib/print/colours';
import { tagged } from '@/lib/print/tag';
import type { ListBlock } from '../block';
import { keyed } from '../keyed';
import { Inlines, Paragraph } from './text';
import { textStyles } from './text-styles';

export function BlockList({ list, inner = false }: { list: ListBlock; inner?: boolean }) {
  return (
    <View {...tagged('L')} style={{ marginBottom: inner ? 0 : 5, marginTop: inner ? 3 : 0 }}>
      {keyed(list.items).map(({ key, item }) => (
        <View key={key} {...tagged('LI')} style={{ flexDirection: 'row', marginBottom: 3 }}>
          {list.ordered ? <OrdinalMark ordinal={Number(key) + 1} /> : <BulletMark inner={inner} />}
          <View {...tagged('LBody')} style={{ flexGrow: 1, flexShrink: 1, flexBasis: 0 }}>
            <Paragraph style={{ marginBottom: 0 }}>
              <Inlines inlines={item.inlines} />
            </Paragraph>
            {item.list ? <BlockList list={item.list} inner /> : null}
          </View>
        </View>
      ))}
    </View>
  );
}

const markWidth = 18;

function OrdinalMark({ ordinal }: { ordinal: number }) {
  return (
    <Text {...tagged('Lbl')} style={{ ...textStyles.body, width: ordinal > 9 ? markWidth + 6 : markWidth }}>
      {`${ordinal}.`}
    </Text>
  );
}

/** A small square outside, a dash inside: the report's bullets are drawn like its other marks. */
function BulletMark({ inner }: { inner: boolean }) {
  return (
    <View {...tagged('Lbl')} style={{ width: markWidth }}>
      <View
        style={{
          width: inner ? 6 : 4,
          height: inner ? 1 : 4,
          marginTop: inner ? 7.5 : 6,
          marginLeft: 2,
          backgroundColor: colours.ink,
        }}
      />
    </View>
  );
}
