import { Text, View } from '@react-pdf/renderer';
import { colours } from '@/lib/print/colours';
import { tagged } from '@/lib/print/tag';
import type { Block } from '../block';
import { keyed } from '../keyed';
import { BlockList } from './block-list';
import { BlockTable } from './block-table';
import { Inlines, Paragraph } from './text';
import { textStyles } from './text-styles';

type Level = 'H3' | 'H4';

/** Subheadings stand one level below what they are within: a section, or a finding in it. */
export function Blocks({ blocks, level = 'H3' }: { blocks: readonly Block[]; level?: Level }) {
  return keyed(blocks).map(({ key, item }) => <BlockView key={key} block={item} level={level} />);
}

function BlockView({ block, level }: { block: Block; level: Level }) {
  switch (block.kind) {
    case 'paragraph':
      return (
        <Paragraph>
          <Inlines inlines={block.inlines} />
        </Paragraph>
      );
    case 'subheading':
      return <Subheading text={block.text} level={level} />;
    case 'list':
      return <BlockList list={block} />;
    case 'quote':
      return (
        <View
          {...tagged('BlockQuote')}
          style={{ borderLeft: `2pt solid ${colours.edge}`, paddingLeft: 12, marginBottom: 10 }}
        >
          <Paragraph style={{ marginBottom: 0 }}>
            <Inlines inlines={block.inlines} />
          </Paragraph>
        </View>
      );
    case 'table':
      return <BlockTable table={block} />;
  }
}

/** Needs room for two lines of what it heads, so that it never ends a page. */
export function Subheading({ text, level }: { text: string; level: Level }) {
  return (
    <Text
      {...tagged(level)}
      wrap={false}
      minPresenceAhead={36}
      style={{ ...textStyles.subheading, marginTop: 8, marginBottom: 3 }}
    >
      {text}
    </Text>
  );
}
