import { fileKinds, kindByName } from '@/lib/documents/file-kinds';
import type { Paper } from '@/lib/documents/paper';
import type { Shown } from '@/lib/documents/recognise';
import type { FileFault } from '@/lib/documents/rules';
import { countWords } from '@/lib/platform/date-words';

/** What a position statement is for, offered as the first thing to ask for. */
export const positionStatement = {
  title: 'Position statement',
  reason: 'Says in the council’s own words where it stands, so that the team can ask better questions.',
};

export const acceptedWords =
  'PDF, Word, Excel, PowerPoint or OpenDocument, a PNG or JPEG picture, or plain text; up to 20 MB.';

/** Why a file is not taken, and what helps. */
export function fileFaultWords(fault: FileFault, name: string, shown: Shown): string {
  switch (fault) {
    case 'empty':
      return 'This file is empty. Choose another.';
    case 'too_large':
      return 'This file is larger than 20 MB. Save it smaller, or give a link if it is already public.';
    case 'unknown':
      return `We cannot tell what this file is. Use ${acceptedWords}`;
    case 'not_accepted':
      return `Files of this kind are not taken. Use ${acceptedWords}`;
    case 'untrue':
      return untrueWords(name, shown);
  }
}

function untrueWords(name: string, shown: Shown): string {
  const claimed = kindByName(name);
  const is = shown && 'kind' in shown ? fileKinds[shown.kind].label : 'something else';
  const says = claimed ? `says that it is ${fileKinds[claimed].label}` : 'does not say what it is';
  return `The name of this file ${says}; its content is ${is}. Save it again under a name that fits.`;
}

/** “1.4 MB”, “312 KB”. */
export function sizeWords(bytes: number): string {
  if (bytes < 1024 * 1024) return `${Math.max(1, Math.round(bytes / 1024))}\u00A0KB`;
  return `${(bytes / 1024 / 1024).toFixed(1)}\u00A0MB`;
}

export const refusals = {
  askedAlready: (title: string) => `The list has this already: “${title}”. Nothing is asked twice.`,
  statementAsked: 'The position statement has been asked for already.',
  linkSupplied: (title: string) => `This link is on the list already, for “${title}”.`,
  suppliedAlready: 'This has been supplied; the host can withdraw it.',
  notSupplied: 'This has not been supplied yet, so there is nothing to read.',
  storageFull:
    'There is no room left to keep files, so nothing was saved. Whoever runs Roundtable can make room; until then give a link.',
};

/** How far the papers are, in one sentence. */
export function papersSentence(papers: readonly Pick<Paper, 'supplied'>[]): string {
  if (papers.length === 0) return 'What the team reads before it comes, each paper with its reason.';
  const supplied = papers.filter((paper) => paper.supplied).length;
  return `${supplied} of ${countWords(papers.length, 'paper')} ${supplied === 1 ? 'is' : 'are'} there.`;
}
