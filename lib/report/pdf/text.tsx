import { Link, type Styles, Text } from '@react-pdf/renderer';
import type { ReactNode } from 'react';
import { colours } from '@/lib/print/colours';
import { tagged } from '@/lib/print/tag';
import type { Inline } from '../block';
import { keyed } from '../keyed';
import { textStyles } from './text-styles';

export function Paragraph({ children, style = {} }: { children: ReactNode; style?: Styles[string] }) {
  return (
    <Text {...tagged('P')} style={{ ...textStyles.body, marginBottom: 7, ...style }}>
      {children}
    </Text>
  );
}

export function Inlines({ inlines }: { inlines: readonly Inline[] }) {
  return keyed(inlines).map(({ key, item }) => <InlineText key={key} inline={item} />);
}

function InlineText({ inline }: { inline: Inline }) {
  switch (inline.kind) {
    case 'text':
      return inline.text;
    case 'strong':
      return <Text style={{ fontWeight: 700 }}>{inline.text}</Text>;
    case 'emphasis':
      return <Text style={{ fontStyle: 'italic' }}>{inline.text}</Text>;
    case 'link':
      return (
        <Link src={inline.href} style={{ color: colours.accent, textDecoration: 'underline' }}>
          {inline.text}
        </Link>
      );
  }
}
