import type { Block, Inline, ListBlock } from './block';

/** Writes blocks in the notation, so that reading the text again gives the same blocks. */
export function notationFrom(blocks: readonly Block[]): string {
  return blocks.map(written).join('\n\n');
}

function written(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return guarded(inlineText(block.inlines));
    case 'quote':
      return `> ${inlineText(block.inlines)}`;
    case 'subheading':
      return `## ${escaped(block.text)}`;
    case 'list':
      return listLines(block, 0).join('\n');
    case 'table':
      return [block.head, ...block.rows]
        .map((row) => `| ${row.map((cell) => escaped(cell).replace(/-/gu, '\\-')).join(' | ')} |`)
        .join('\n');
  }
}

/** A list directly after a list would be read as one: the writer's blank line keeps them apart. */
function listLines(list: ListBlock, depth: number): string[] {
  return list.items.flatMap((item, index) => [
    `${'    '.repeat(depth)}${list.ordered ? `${index + 1}.` : '-'} ${guarded(inlineText(item.inlines))}`,
    ...(item.list ? listLines(item.list, depth + 1) : []),
  ]);
}

function inlineText(inlines: readonly Inline[]): string {
  return inlines.map(inlineMark).join('');
}

function inlineMark(inline: Inline): string {
  const text = escaped(inline.text);
  switch (inline.kind) {
    case 'text':
      return text;
    case 'strong':
      return `**${text}**`;
    case 'emphasis':
      return `*${text}*`;
    case 'link':
      return `[${text}](${inline.href.replace(/\(/gu, '%28').replace(/\)/gu, '%29')})`;
  }
}

function escaped(text: string): string {
  return text.replace(/[\\*[\]|]/gu, '\\$&');
}

/** A paragraph that happens to begin like a list or a heading stays a paragraph. */
function guarded(text: string): string {
  return text.replace(/^(?=[-#>])/u, '\\').replace(/^(\d{1,4})\./u, '$1\\.');
}
