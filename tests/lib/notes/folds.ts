import * as fc from 'fast-check';
import type { FoldedNote } from '@/lib/notes/fold';
import { operationOf } from '@/lib/notes/one-note';
import type { NoteOperation } from '@/lib/notes/operation';
import { newId } from '@/lib/platform/ids';

export type Fold = (operations: readonly [NoteOperation, ...NoteOperation[]]) => FoldedNote;

interface Shuffled {
  operations: readonly [NoteOperation, ...NoteOperation[]];
  /** The same, in another order and some of them twice. */
  again: readonly [NoteOperation, ...NoteOperation[]];
}

/** A note's operations as several devices would make them, each knowing some of what came before. */
export const histories: fc.Arbitrary<Shuffled> = fc
  .array(
    fc.record({
      saw: fc.array(fc.nat(20), { maxLength: 3 }),
      kind: fc.constantFrom('text', 'text', 'text', 'share', 'remove'),
      text: fc.string({ minLength: 1, maxLength: 5, unit: 'grapheme' }),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .chain((steps) => {
    const operations = operationsOf(steps);
    return fc
      .shuffledSubarray([...operations, ...operations], { minLength: operations.length })
      .map((some) => ({ operations, again: whole(some, operations) }));
  });

function operationsOf(
  steps: readonly { saw: number[]; kind: string; text: string }[],
): Shuffled['operations'] {
  const note = newId();
  const made: NoteOperation[] = [];
  for (const { saw, kind, text } of steps) {
    const parents = saw.flatMap((index) => made[index % Math.max(1, made.length)]?.id ?? []);
    const operation = operationOf(note, { text, shared: kind === 'share' }, [...new Set(parents)]);
    made.push(kind === 'remove' ? { ...operation, content: null } : operation);
  }
  return asHistory(made);
}

// A subset may lack some: what lacks comes at the end, so that all have arrived.
function whole(some: NoteOperation[], all: readonly NoteOperation[]): Shuffled['operations'] {
  return asHistory([...some, ...all.filter((each) => !some.includes(each))]);
}

function asHistory([first, ...others]: NoteOperation[]): Shuffled['operations'] {
  if (!first) throw new Error('A note has an operation');
  return [first, ...others];
}

/** Whatever the order and however often each arrives, the same comes of it. */
export const sameForAll = (fold: Fold) =>
  fc.property(histories, ({ operations, again }) => {
    return JSON.stringify(fold(operations)) === JSON.stringify(fold(again));
  });

/** Words that no other operation names are there, those that are named are not, and each is there once. */
export const nothingLost = (fold: Fold) =>
  fc.property(histories, ({ operations }) => {
    const named = new Set(operations.flatMap(({ parents }) => parents));
    const standing = operations
      .filter(({ id }) => !named.has(id))
      .flatMap(({ content }) => content?.text ?? []);
    const { content, otherTexts } = fold(operations);
    const kept = content ? [content.text, ...otherTexts] : [];
    return JSON.stringify(kept.toSorted()) === JSON.stringify([...new Set(standing)].toSorted());
  });

/** Once shared, a note that is there is shared. */
export const staysShared = (fold: Fold) =>
  fc.property(histories, ({ operations }) => {
    const { content } = fold(operations);
    return content === null || content.shared === operations.some((each) => each.content?.shared);
  });
