import type { Block, ListBlock } from '@/lib/report/block';
import { keyed } from '@/lib/report/keyed';
import { EditionInlines } from './edition-inlines';
import { EditionTable } from './edition-table';
import { Heading, type HeadingLevel } from './heading';

export function EditionBlocks({ blocks, level }: { blocks: readonly Block[]; level: HeadingLevel }) {
  return keyed(blocks).map(({ key, item }) => <EditionBlock key={key} block={item} level={level} />);
}

function EditionBlock({ block, level }: { block: Block; level: HeadingLevel }) {
  switch (block.kind) {
    case 'paragraph':
      return (
        <p className="mb-3 max-w-measure">
          <EditionInlines inlines={block.inlines} />
        </p>
      );
    case 'subheading':
      return (
        <Heading level={level} className="mt-6 mb-1 max-w-measure text-body font-bold">
          {block.text}
        </Heading>
      );
    case 'list':
      return <EditionList list={block} />;
    case 'quote':
      return (
        <blockquote className="my-4 max-w-measure border-l-2 border-edge pl-4">
          <p>
            <EditionInlines inlines={block.inlines} />
          </p>
        </blockquote>
      );
    case 'table':
      return <EditionTable table={block} />;
  }
}

function EditionList({ list }: { list: ListBlock }) {
  const Tag = list.ordered ? 'ol' : 'ul';
  return (
    <Tag className={`mb-3 max-w-measure pl-6 ${list.ordered ? 'list-decimal' : 'list-[square]'}`}>
      {keyed(list.items).map(({ key, item }) => (
        <li key={key} className="mb-1.5">
          <EditionInlines inlines={item.inlines} />
          {item.list ? <EditionList list={item.list} /> : null}
        </li>
      ))}
    </Tag>
  );
}
