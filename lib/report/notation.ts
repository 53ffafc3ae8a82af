import type { Block, ListBlock, TableBlock } from './block';
import { cellsFrom, inlinesFrom, unescaped } from './notation-inline';
import { plainText } from './plain-text';

/**
 * Reads the writers' notation: a blank line parts paragraphs; lines may open with `## ` (subheading),
 * `- ` or `1. ` (list, nested by indenting), `> ` (quote) or `|` (table, first row its head).
 */
export function paragraphsFrom(text: string): Block[] {
  return linesByBlock(text).flatMap(({ form, lines }) => blockFrom(form, lines) ?? []);
}

type Form = 'paragraph' | 'subheading' | 'ordered' | 'bullet' | 'quote' | 'table';
type BlockLines = { form: Form; lines: string[] };

function linesByBlock(text: string): BlockLines[] {
  const found: BlockLines[] = [];
  let open: BlockLines | undefined;
  for (const line of plainText(text).split('\n')) {
    if (line.trim() === '') {
      open = undefined;
      continue;
    }
    const form = formOf(line, open?.form);
    if (!open || open.form !== form || form === 'subheading') {
      open = { form, lines: [] };
      found.push(open);
    }
    open.lines.push(line);
  }
  return found;
}

const openings: [Form, RegExp][] = [
  ['subheading', /^\s*##\s/u],
  ['quote', /^\s*>\s?/u],
  ['table', /^\s*\|/u],
  ['bullet', /^\s*-\s/u],
  ['ordered', /^\s*\d{1,4}\.\s/u],
];

function formOf(line: string, before: Form | undefined): Form {
  const inList = before === 'bullet' || before === 'ordered';
  if (inList && /^\s\s/u.test(line)) return before;
  return openings.find(([, opening]) => opening.test(line))?.[0] ?? 'paragraph';
}

function blockFrom(form: Form, lines: string[]): Block | undefined {
  switch (form) {
    case 'paragraph':
      return { kind: 'paragraph', inlines: inlinesFrom(joined(lines)) };
    case 'quote':
      return { kind: 'quote', inlines: inlinesFrom(joined(lines.map((line) => line.replace(/^\s*>/u, '')))) };
    case 'subheading':
      return { kind: 'subheading', text: unescaped(joined(lines).replace(/^##/u, '').trim()) };
    case 'table':
      return tableFrom(lines);
    case 'bullet':
    case 'ordered':
      return listFrom(lines);
  }
}

function joined(lines: string[]): string {
  return lines
    .map((line) => line.trim())
    .join(' ')
    .trim();
}

function tableFrom(lines: string[]): TableBlock {
  const rows = lines.map(cellsFrom).filter((cells) => !cells.every((cell) => /^:?-+:?$/u.test(cell)));
  const width = Math.max(1, ...rows.map((row) => row.length));
  const [head = [], ...body] = rows.map((row) => [...row, ...Array<string>(width - row.length).fill('')]);
  return { kind: 'table', head: head.length > 0 ? head : [''], rows: body };
}

type Item = { depth: number; ordered: boolean; text: string };

function listFrom(lines: string[]): ListBlock | undefined {
  const items: Item[] = [];
  for (const line of lines) {
    const [, indent = '', mark, text = ''] = /^(\s*)(-|\d{1,4}\.)\s+(.*)$/u.exec(line) ?? [];
    const last = items.at(-1);
    if (mark) items.push({ depth: indent.length, ordered: mark !== '-', text: text.trim() });
    else if (last) last.text = `${last.text} ${line.trim()}`.trim();
  }
  return nested(items);
}

function nested([first, ...others]: Item[]): ListBlock | undefined {
  if (!first) return undefined;
  const list: ListBlock = { kind: 'list', ordered: first.ordered, items: [] };
  let head = first;
  let below: Item[] = [];
  const close = () => {
    const inner = nested(below);
    list.items.push({ inlines: inlinesFrom(head.text), ...(inner ? { list: inner } : {}) });
  };
  for (const item of others) {
    if (item.depth >= head.depth + 2) below.push(item);
    else {
      close();
      head = { ...item, depth: Math.min(item.depth, first.depth) };
      below = [];
    }
  }
  close();
  return list;
}
