import fc from 'fast-check';
import { expect, test } from 'vitest';
import { called, inStep, moved, skipped } from '@/components/findings/evening/speakers';

test.each([
  ['next', moved(['a', 'b', 'c']), ['b', 'c', 'a']],
  ['next of one', moved(['a']), ['a']],
  ['skip', skipped(['a', 'b', 'c']), ['a', 'c', 'b']],
  ['skip of one', skipped(['a']), ['a']],
  ['a call', called(['a', 'b', 'c'], 'c'), ['a', 'c', 'b']],
  ['a call of who speaks', called(['a', 'b', 'c'], 'a'), ['a', 'b', 'c']],
  ['a call of a stranger', called(['a', 'b'], 'x'), ['a', 'b']],
  ['a changed team', inStep(['b', 'x', 'a'], ['a', 'b', 'c']), ['b', 'a', 'c']],
  ['nobody', skipped(moved([])), []],
])('%s', (_, queue, expected) => expect(queue).toEqual(expected));

test('nobody is lost or doubled, whatever is pressed', () => {
  const people = ['a', 'b', 'c', 'd'];
  const press = fc.oneof(
    fc.constant(moved),
    fc.constant(skipped),
    fc.constantFrom(...people).map((id) => (queue: readonly string[]) => called(queue, id)),
  );
  fc.assert(
    fc.property(fc.array(press, { maxLength: 20 }), (presses) => {
      const queue = presses.reduce<readonly string[]>((before, each) => each(before), people);
      expect(queue.toSorted()).toEqual(people);
    }),
    { seed: 7, numRuns: 200 },
  );
});
