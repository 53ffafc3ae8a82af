import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldNote, foldNotes } from '@/lib/notes/fold';
import { operationOf } from '@/lib/notes/one-note';
import { newId } from '@/lib/platform/ids';
import { type Fold, nothingLost, sameForAll, staysShared } from '@/tests/lib/notes/folds';

const properties = { sameForAll, nothingLost, staysShared };
const breaks = (fold: Fold) =>
  Object.entries(properties).flatMap(([name, property]) =>
    fc.check(property(fold), { seed: 1, numRuns: 300 }).failed ? [name] : [],
  );

describe('what the operations of a note come to', () => {
  test('does not depend on their order, loses no words, and stays shared', () => {
    expect(breaks(foldNote)).toEqual([]);
  });

  const mutants: [string, Fold, string][] = [
    ['the last to arrive wins', (all) => foldNote([all.at(-1) ?? all[0]]), 'nothingLost'],
    ['the other texts are forgotten', (all) => ({ ...foldNote(all), otherTexts: [] }), 'nothingLost'],
    [
      'a removal wins over an edit that did not know of it',
      (all) => {
        const note = foldNote(all);
        const removed = all.some(({ id, content }) => content === null && note.heads.includes(id));
        return removed ? { ...note, content: null, otherTexts: [] } : note;
      },
      'nothingLost',
    ],
    [
      'other texts in the order of arrival',
      (all) => {
        const note = foldNote(all);
        const texts = all.flatMap(({ content }) => content?.text ?? []);
        return {
          ...note,
          otherTexts: note.otherTexts.toSorted((a, b) => texts.indexOf(a) - texts.indexOf(b)),
        };
      },
      'sameForAll',
    ],
    [
      'every word ever written stays',
      (all) => ({
        ...foldNote(all),
        otherTexts: [...new Set(all.flatMap(({ content }) => content?.text ?? []))],
      }),
      'nothingLost',
    ],
    [
      'the newest says whether it is shared',
      (all) => {
        const note = foldNote(all);
        const newest = all.find(({ id }) => id === note.heads.at(-1));
        const shared = newest?.content?.shared ?? false;
        return note.content ? { ...note, content: { ...note.content, shared } } : note;
      },
      'staysShared',
    ],
  ];
  test.each(mutants)('a fold in which %s is found out', (_, fold, property) => {
    expect(breaks(fold)).toContain(property);
  });

  test('photos of both sides stay, and tonight’s mark', () => {
    const [note, one, other] = [newId(), newId(), newId()];
    const first = operationOf(note, { text: 'First' });
    const here = operationOf(note, { text: 'Here', photos: [one], tonight: true }, [first.id]);
    const there = operationOf(note, { text: 'There', photos: [other, one] }, [first.id]);
    expect(foldNote([there, first, here])).toMatchObject({
      heads: [here.id, there.id],
      content: { text: 'There', photos: [one, other], tonight: true },
      otherTexts: ['Here'],
      madeAt: first.madeAt,
    });
  });

  test('an operation that names itself is still there', () => {
    const first = operationOf(newId(), { text: 'First' });
    expect(foldNote([{ ...first, parents: [first.id] }]).content?.text).toBe('First');
  });

  test('a log comes to each of its notes, in the order of their ids, removed ones too', () => {
    const [a, b] = [newId(), newId()];
    const removed = { ...operationOf(a, { text: '' }), content: null };
    const log = [operationOf(b, { text: 'B' }), removed, operationOf(b, { text: 'B' })];
    expect(foldNotes(log).map(({ id, content, otherTexts }) => [id, content?.text, otherTexts])).toEqual([
      [a, undefined, []],
      [b, 'B', []],
    ]);
  });
});
