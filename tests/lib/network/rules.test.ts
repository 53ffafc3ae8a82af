import { expect, test } from 'vitest';
import { dayBefore, isCurrent, overlaps, postsLosingGroup } from '@/lib/network/rules';

test.each([
  ['2020-01-01', '2020-12-31', '2021-01-01', null, false],
  ['2020-01-01', '2021-01-01', '2021-01-01', null, true],
  ['2020-01-01', null, '2010-01-01', '2019-12-31', false],
  ['2020-01-01', null, '2010-01-01', null, true],
])('%s to %s and %s to %s share a day: %#', (from, until, otherFrom, otherUntil, shared) => {
  expect(overlaps({ from, until }, { from: otherFrom, until: otherUntil })).toBe(shared);
  expect(overlaps({ from: otherFrom, until: otherUntil }, { from, until })).toBe(shared);
});

test('both days belong to a period', () => {
  const period = { from: '2027-01-01', until: '2027-01-31' };
  const days = ['2026-12-31', '2027-01-01', '2027-01-31', '2027-02-01'];
  expect(days.map((day) => isCurrent(period, day))).toEqual([false, true, true, false]);
  expect(dayBefore('2027-03-01')).toBe('2027-02-28');
});

test('the group of an ended post goes with a later post as an officer, and only then', () => {
  const councillor = { id: 'c', kind: 'councillor', politicalGroup: 'Green', from: '2015-05-07' } as const;
  const officer = { id: 'o', kind: 'officer', politicalGroup: null } as const;
  const ended = { ...councillor, until: '2023-05-03' };
  const later = { ...officer, from: '2023-06-01', until: null };
  const before = { ...officer, from: '2010-01-01', until: '2014-12-31' };
  expect(postsLosingGroup([ended, later])).toEqual(['c']);
  expect(postsLosingGroup([ended, before])).toEqual([]);
  expect(postsLosingGroup([{ ...councillor, until: null }, later])).toEqual([]);
});
