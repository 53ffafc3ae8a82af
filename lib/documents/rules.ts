import { type FileKind, fileKinds, kindByName, largestFile } from '@/lib/documents/file-kinds';
import type { Shown } from '@/lib/documents/recognise';
import { cleanText } from '@/lib/platform/fields';

export type FileFault = 'empty' | 'too_large' | 'unknown' | 'not_accepted' | 'untrue';

/** Holds what a file's content shows against what its name claims. */
export function fileFault(file: { name: string; size: number }, shown: Shown): FileFault | null {
  if (file.size === 0) return 'empty';
  if (file.size > largestFile) return 'too_large';
  if (!shown) return 'unknown';
  if ('other' in shown) return 'not_accepted';
  const claimed = kindByName(file.name);
  return claimed === shown.kind || (claimed === 'text/csv' && shown.kind === 'text/plain') ? null : 'untrue';
}

/** The kind under which a file is kept, once nothing is wrong with it: the name tells a table from other text. */
export function keptKind(name: string, shown: FileKind): FileKind {
  return shown === 'text/plain' && kindByName(name) === 'text/csv' ? 'text/csv' : shown;
}

/** A file's name as it is kept and offered: no folders, no characters that a disk or a header could trip over. */
export function cleanFileName(name: string, kind: FileKind): string {
  const last = cleanText(name).split(/[/\\]/).at(-1) ?? '';
  const [extension] = fileKinds[kind].extensions;
  const stem = last
    .replace(/\.[^.]*$/, '')
    .replaceAll(/["<>|:*?%;]/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .replace(/^[. ]+/, '')
    .trim()
    .slice(0, 120);
  return `${stem || 'Paper'}.${extension}`;
}

/** Whether two titles ask for the same thing: capitals, spaces and signs make no difference. */
export function isSameTitle(a: string, b: string): boolean {
  return plainTitle(a) === plainTitle(b);
}

const plainTitle = (title: string) =>
  title
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '');

/** Whether two links lead to the same page: its place on the page and a last slash make no difference. */
export function isSameLink(a: string, b: string): boolean {
  return plainLink(a) === plainLink(b);
}

function plainLink(link: string): string {
  const { host, pathname, search } = new URL(link);
  return `${host}${pathname.replace(/\/$/, '')}${search}`;
}
