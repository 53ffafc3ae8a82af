import { describe, expect, test } from 'vitest';
import { isFactCheckOpen, mergedKinds, workingDaysAfter } from '@/lib/report/rules';
import { heardWords } from '@/lib/report/words';

describe('a deadline in working days', () => {
  test.each([
    ['2027-03-22', 10, 'england', '2027-04-07'],
    // Easter Monday is no holiday of Scotland's.
    ['2027-03-22', 10, 'scotland', '2027-04-06'],
    // St Patrick's Day is one of Northern Ireland's.
    ['2027-03-15', 3, 'northern_ireland', '2027-03-19'],
    ['2027-03-15', 3, 'wales', '2027-03-18'],
    ['2027-12-23', 5, 'england', '2028-01-04'],
    ['2027-06-05', 1, 'england', '2027-06-07'],
  ] as const)('%s and %i days in %s', (day, count, nation, last) => {
    expect(workingDaysAfter(day, count, nation)).toBe(last);
  });
});

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
