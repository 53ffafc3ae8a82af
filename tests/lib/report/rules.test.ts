import { describe, expect, test } from 'vitest';
import { isFactCheckOpen, mergedKinds } from '@/lib/report/rules';
import { heardWords } from '@/lib/report/words';

test('the fact check is open on its last day, and not once the host has finished', () => {
  expect(isFactCheckOpen(null, '2027-04-01')).toBe(false);
  expect(isFactCheckOpen({ deadlineOn: '2027-04-01', doneAt: null }, '2027-04-01')).toBe(true);
  expect(isFactCheckOpen({ deadlineOn: '2027-04-01', doneAt: null }, '2027-04-02')).toBe(false);
  expect(isFactCheckOpen({ deadlineOn: '2027-04-01', doneAt: new Date() }, '2027-04-01')).toBe(false);
});

describe('people met, by kind', () => {
  test('kinds under five are put together', () => {
    const groups = [
      { kind: 'staff', number: 40 },
      { kind: 'resident', number: 12 },
      { kind: 'partner', number: 3 },
      { kind: 'councillor', number: 2 },
    ] as const;
    expect(mergedKinds(groups)).toEqual([
      { kind: 'staff', people: 40 },
      { kind: 'resident', people: 12 },
      { kind: 'other', people: 5 },
    ]);
  });

  test('what is still under five takes in the smallest of the rest', () => {
    const groups = [
      { kind: 'staff', number: 40 },
      { kind: 'resident', number: 12 },
      { kind: 'partner', number: 3 },
    ] as const;
    expect(mergedKinds(groups)).toEqual([
      { kind: 'staff', people: 40 },
      { kind: 'other', people: 15 },
    ]);
    expect(mergedKinds([{ kind: 'staff', number: 3 }])).toEqual([]);
  });
});

test('where a finding was heard, in a sentence', () => {
  expect(heardWords({ staff: 5, partner: 4, document: 1 })).toBe(
    'Heard in 10\u00a0places: staff, partners and one document.',
  );
  expect(heardWords({})).toBeUndefined();
});
