import type { Inline } from './block';

/** Reads `**strong**`, `*emphasis*` and `[title](address)`; a backslash before a sign keeps the sign itself. */
export function inlinesFrom(text: string): Inline[] {
  const found: Inline[] = [];
  let at = 0;
  for (const match of text.matchAll(marked)) {
    const inline = inlineFrom(match);
    if (!inline) continue;
    addText(found, text.slice(at, match.index));
    found.push(inline);
    at = match.index + match[0].length;
  }
  addText(found, text.slice(at));
  return found;
}

export function unescaped(text: string): string {
  return text.replace(/\\([\\*[\]|>#.-])/gu, '$1');
}

/** Cells of one table row; an escaped bar belongs to its cell. */
export function cellsFrom(line: string): string[] {
  const inner = line.trim().replace(/^\|/u, '');
  const cells = inner.match(/(?:\\.|[^\\|]|\\$)*(?:\||$)/gu) ?? [];
  const texts = cells.map((cell) => unescaped(cell.replace(/\|$/u, '')).trim());
  return texts.slice(0, texts.length - 1);
}

const marked =
  /\\.|\*\*(?! )(?<strong>(?:\\.|[^\\*])+)(?<! )\*\*|\*(?! )(?<emphasis>(?:\\.|[^\\*])+)(?<! )\*|\[(?<title>(?:\\.|[^\\[\]])+)\]\((?<href>(?:https?:\/\/|mailto:)[^\s()]+)\)/gu;

function inlineFrom(match: RegExpExecArray): Inline | undefined {
  const { strong, emphasis, title, href } = match.groups ?? {};
  if (strong) return { kind: 'strong', text: unescaped(strong) };
  if (emphasis) return { kind: 'emphasis', text: unescaped(emphasis) };
  if (title && href && URL.canParse(href)) return { kind: 'link', text: unescaped(title), href };
  return undefined;
}

function addText(found: Inline[], text: string): void {
  if (text !== '') found.push({ kind: 'text', text: unescaped(text) });
}
