import { countWords } from '@/lib/platform/date-words';
import type { SourceKind } from '@/lib/platform/prisma/enums';
import { lowered, sourceLabels } from '@/lib/timetable/labels';

/** “staff and residents”; nobody named: anybody. */
export function askOfWords(kinds: readonly SourceKind[]): string {
  const words = kinds.map((kind) => lowered(sourceLabels[kind]));
  const last = words.pop();
  if (!last) return 'anybody';
  return words.length > 0 ? `${words.join(', ')} and ${last}` : last;
}

export function openWords(open: number, closed: number): string {
  if (open + closed === 0) return 'None yet.';
  const rest = closed > 0 ? `, ${countWords(closed, 'one', 'ones')} closed` : '';
  return `${countWords(open, 'question')} open${rest}.`;
}

export const lineFieldLabels: Record<string, string> = {
  question: 'Question',
  words: 'What you found',
};

export const lineWords = {
  closed: 'This line of enquiry is closed. Open it again first.',
  noSuchDocument: 'That paper is not on the list any more. Open the page again.',
} as const;
