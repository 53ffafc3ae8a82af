import type { Inline } from '@/lib/report/block';
import { keyed } from '@/lib/report/keyed';

export function EditionInlines({ inlines }: { inlines: readonly Inline[] }) {
  return keyed(inlines).map(({ key, item }) => <EditionInline key={key} inline={item} />);
}

function EditionInline({ inline }: { inline: Inline }) {
  switch (inline.kind) {
    case 'text':
      return inline.text;
    case 'strong':
      return <strong>{inline.text}</strong>;
    case 'emphasis':
      return <em>{inline.text}</em>;
    case 'link':
      return (
        <a href={inline.href} rel="noopener nofollow">
          {inline.text}
        </a>
      );
  }
}
