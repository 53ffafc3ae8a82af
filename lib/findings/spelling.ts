import type { FindingKind } from '@/lib/platform/prisma/enums';

export interface Words {
  statement: string;
  detail: string;
  kind: FindingKind;
}

/**
 * Whether a change can be one of spelling alone: the same words in the same order, a few of the longer ones a letter
 * or two apart behind the same first one. A number, a short word (“now”, “not”), a beginning (“fair”, “unfair”), a word
 * put in or taken out can turn the meaning.
 */
export function isSpelling(before: Words, after: Words): boolean {
  if (before.kind !== after.kind) return false;
  const changed = [
    ...changedWords(before.statement, after.statement),
    ...changedWords(before.detail, after.detail),
  ];
  return changed.length <= most && changed.every((pair) => pair !== null && isSlip(...pair));
}

const most = 3;
const shortest = 5;

/** The words that differ, in pairs; null where one has no counterpart. */
function changedWords(before: string, after: string): ([string, string] | null)[] {
  const [old, present] = [wordsOf(before), wordsOf(after)];
  if (old.length !== present.length) return [null];
  return old.flatMap((word, index) => {
    const now = present[index] ?? '';
    return word === now ? [] : [[word, now]];
  });
}

// Capitals and punctuation carry no meaning here, but for what stands inside a number, and a minus or a point before one.
function wordsOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .match(
        /\p{L}[\p{L}\p{M}]*|(?<![\p{L}\p{N}])[-–.](?=[.\p{N}\p{Sc}])|[\p{N}\p{S}%‰](?:[.,:/]?[\p{N}\p{S}%‰])*/gu,
      ) ?? []
  );
}

function isSlip(before: string, after: string): boolean {
  if (/[\p{N}\p{S}%‰]/u.test(before + after) || Math.min(before.length, after.length) < shortest)
    return false;
  return before[0] === after[0] && lettersApart(before, after) <= 2;
}

/** How many letters must be put in, taken out or changed to make one word of the other. */
function lettersApart(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [down, letter] of [...one].entries()) {
    const next = [down + 1];
    for (const [across, against] of [...other].entries()) {
      const changed = (row[across] ?? 0) + Number(letter !== against);
      next.push(Math.min(changed, (row[across + 1] ?? 0) + 1, (next[across] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
