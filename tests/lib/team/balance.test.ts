import { expect, test } from 'vitest';
import { kmBetween, kmToNearest } from '@/lib/team/rules/distance';
import { balanceGroup } from '@/lib/team/rules/groups';

test.each([
  ['Labour and Co-operative', 'Labour'],
  ['Labour & Co-op', 'Labour'],
  ['Labour/Co-operative Party', 'Labour'],
  ['Welsh Labour', 'Labour'],
  ['Labour', 'Labour'],
  ['Independent Labour', 'Independent Labour'],
  ['Co-operative', 'Co-operative'],
  ['  ', null],
  [null, null],
])('%s counts as %s', (group, counts) => {
  expect(balanceGroup(group)).toBe(counts);
});

test('distances are as the crow flies, to the nearest host, or not known', () => {
  const [one, other] = [
    { latitude: 51.5, longitude: -0.1 },
    { latitude: 53.5, longitude: -2.2 },
  ];
  expect(kmBetween(one, other)).toBe(264);
  expect(kmBetween(one, { latitude: null, longitude: null })).toBeNull();
  expect(kmToNearest(one, [other, one])).toBe(0);
  expect(kmToNearest(one, [])).toBeNull();
});
