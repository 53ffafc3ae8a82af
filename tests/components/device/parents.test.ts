import { expect, test } from 'vitest';
import { parentsOver } from '@/components/device/parents';
import type { KeptOperation } from '@/components/device/shelf';
import { foldNote } from '@/lib/notes/fold';
import { operationOf } from '@/lib/notes/one-note';
import { mostParents, noteOperation } from '@/lib/notes/operation';
import { newId } from '@/lib/platform/ids';

const note = newId();
const kept = (text: string, parents: string[], state: KeptOperation['state']): KeptOperation => ({
  ...operationOf(note, { text }, parents),
  reference: 'CPR-2027-001',
  state,
});
const refused = { refused: 'The session is not in this review any more.' };
const first = kept('As it was first', [], 'sent');

test('an edit over a refused one replaces what the server has', () => {
  const second = kept('With a session that is gone', [first.id], refused);
  const third = kept('Refused once more', [second.id], refused);
  const parents = parentsOver([third.id], [first, second, third]);
  expect(parents).toEqual([third.id, second.id, first.id]);
  const edit = operationOf(note, { text: 'As it is now' }, parents);
  for (const there of [[first], [first, second, third]] as const) {
    const { content, otherTexts } = foldNote([...there, edit]);
    expect([content?.text, otherTexts]).toEqual(['As it is now', []]);
  }
});

test('an edit over one that was taken, or waits, names that one alone', () => {
  const waiting = kept('Waits', [first.id], 'unsent');
  expect(parentsOver([first.id], [first])).toEqual([first.id]);
  expect(parentsOver([waiting.id], [first, waiting])).toEqual([waiting.id]);
  expect(parentsOver([], [first])).toEqual([]);
});

test('however often it was refused, an operation names no more than one may', () => {
  const chain = [first];
  for (let count = 0; count < mostParents + 5; count += 1)
    chain.push(kept('Again', [chain.at(-1)?.id ?? ''], refused));
  const parents = parentsOver([chain.at(-1)?.id ?? ''], chain);
  const { reference: _, state: __, ...edit } = kept('At last', parents, 'unsent');
  expect(noteOperation.safeParse(edit).success).toBe(true);
});
