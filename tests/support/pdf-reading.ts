import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

export type ReadPdf = {
  pages: string[][];
  info: Record<string, unknown>;
  outline: string[];
  language: string | null;
  /** What the file's own XML says of it. */
  metadata: Record<string, unknown>;
};

/** An element of the structure and the words that are directly in it. */
export type Heard = { role: string; words: string; alt?: string };

/** A PDF as a reader finds it: the lines of each page in drawing order, what it says of itself, its outline. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const pdf = await getDocument({ data: Uint8Array.from(bytes), verbosity: 0 }).promise;
  const pages: string[][] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    pages.push(linesOf(items.flatMap((item) => ('str' in item ? [item] : []))));
  }
  const { info, metadata } = await pdf.getMetadata();
  const outline = await pdf.getOutline();
  const read = {
    pages,
    info: { ...info },
    outline: (outline ?? []).map(({ title }) => title),
    metadata: Object.fromEntries(metadata ?? []),
    language: 'Language' in info && typeof info.Language === 'string' ? info.Language : null,
  };
  await pdf.loadingTask.destroy();
  return read;
}

function linesOf(items: { str: string; hasEOL: boolean }[]): string[] {
  const lines = [''];
  for (const { str, hasEOL } of items) {
    lines.push((lines.pop() ?? '') + str);
    if (hasEOL) lines.push('');
  }
  return lines.map((line) => line.trim()).filter((line) => line !== '');
}

/** What somebody hears of each page, in order: the elements of its structure, outer ones first. */
export async function heardIn(bytes: Uint8Array): Promise<Heard[][]> {
  const pdf = await getDocument({ data: Uint8Array.from(bytes), verbosity: 0 }).promise;
  const pages: Heard[][] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const words = wordsByMark((await page.getTextContent({ includeMarkedContent: true })).items);
    const tree: unknown = await page.getStructTree();
    pages.push(elementsOf(tree, words));
  }
  await pdf.loadingTask.destroy();
  return pages;
}

type Item = { type: string; id?: string } | { str: string };

function wordsByMark(items: readonly object[]): Map<string, string> {
  const words = new Map<string, string>();
  const open: string[] = [];
  for (const item of items.map(asItem)) {
    if ('str' in item) words.set(open.at(-1) ?? '', `${words.get(open.at(-1) ?? '') ?? ''}${item.str}`);
    else if (item.type === 'endMarkedContent') open.pop();
    else open.push(item.id ?? '');
  }
  return words;
}

function asItem(item: object): Item {
  if ('str' in item) return { str: String(item.str) };
  const id = 'id' in item && typeof item.id === 'string' ? { id: item.id } : {};
  return { type: 'type' in item ? String(item.type) : '', ...id };
}

function elementsOf(node: unknown, words: ReadonlyMap<string, string>): Heard[] {
  if (typeof node !== 'object' || node === null || !('children' in node)) return [];
  const children: unknown[] = Array.isArray(node.children) ? node.children : [];
  const own = children
    .map((child) =>
      typeof child === 'object' && child !== null && 'id' in child ? words.get(String(child.id)) : '',
    )
    .join('');
  const below = children.flatMap((child) => elementsOf(child, words));
  if (!('role' in node) || node.role === 'Root') return below;
  const alt = 'alt' in node ? { alt: String(node.alt) } : {};
  return [{ role: String(node.role), words: own, ...alt }, ...below];
}
