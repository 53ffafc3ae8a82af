import { diffWordsWithSpace } from 'diff';
import type { DiffPart } from './text-diff';

/** Two texts word by word. */
export function textParts(before: string, after: string): DiffPart[] {
  const parts = diffWordsWithSpace(before, after).map(
    ({ added, removed, value }): DiffPart => ({
      kind: added ? 'added' : removed ? 'removed' : 'same',
      text: value,
    }),
  );
  // What went out and what came in for it would read as one word.
  return parts.flatMap((part, index) => {
    const meets = part.kind === 'removed' && parts[index + 1]?.kind === 'added' && !/\s$/.test(part.text);
    return meets ? [part, { kind: 'same', text: ' ' }] : [part];
  });
}
