import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { nowWords } from '@/lib/succession/labels';
import { holdersAfter, holdsFor, livingSuccessors, speakingNow, successorsOf } from '@/lib/succession/rules';

const passed = (...pairs: [string, string][]) =>
  pairs.map(([predecessorId, successorId]) => ({ predecessorId, successorId }));

test.each([
  ['nothing has passed', ['a', 'b'], passed(), ['a', 'b']],
  ['one ended into two', ['a'], passed(['a', 'c'], ['a', 'd']), ['c', 'd']],
  ['two ended into one', ['a', 'b'], passed(['a', 'c'], ['b', 'c']), ['c']],
  ['one of two ended into two', ['a', 'b'], passed(['a', 'c'], ['a', 'd']), ['b', 'c', 'd']],
  ['one ended into the other', ['a', 'b'], passed(['a', 'b']), ['b']],
  ['its successor ended too', ['a'], passed(['a', 'c'], ['c', 'e']), ['e']],
] as const)('who speaks where %s', (_, hosts, successions, speaking) => {
  expect(speakingNow(hosts, successions)).toEqual(speaking);
});

test('a council’s successors are those that speak today, past any that ended themselves', () => {
  const successions = passed(['a', 'c'], ['a', 'd'], ['c', 'e'], ['b', 'd']);
  expect([
    successorsOf('a', successions),
    successorsOf('b', successions),
    successorsOf('e', successions),
  ]).toEqual([['e', 'd'], ['d'], []]);
});

test.each([
  ['from the hosts to both', [], ['a'], ['c', 'd'], ['c', 'd']],
  ['beside a host that goes on', [], ['a', 'b'], ['c'], ['b', 'c']],
  ['to one that holds it already', ['a', 'c'], ['a', 'b'], ['c'], ['c']],
  ['of others stays', ['b', 'c'], ['a', 'b'], ['d'], ['b', 'c']],
] as const)('a recommendation passes %s', (_, before, hosts, to, after) => {
  expect(holdersAfter(before, hosts, { from: 'a', to })).toEqual(after);
});

const council = fc.constantFrom('a', 'b', 'c', 'd', 'e');
test('passing on leaves nobody out: a recommendation is held, no longer by the council that passed it, each holder once', () => {
  const few = fc.uniqueArray(council, { minLength: 1, maxLength: 4 });
  void fc.assert(
    fc.property(fc.uniqueArray(council, { maxLength: 4 }), few, council, few, (before, hosts, from, to) => {
      fc.pre(!to.includes(from));
      const after = holdersAfter(before, hosts, { from, to });
      const held = before.length > 0 ? before : hosts;
      expect(after.length).toBeGreaterThan(0);
      expect(after).not.toContain(from);
      expect(new Set(after).size).toBe(after.length);
      const kept = held.filter((each) => each !== from);
      expect(after).toEqual(expect.arrayContaining(held.includes(from) ? [...kept, ...to] : [...held]));
    }),
    { seed: 7, numRuns: 300 },
  );
});

test('who holds a recommendation answers it; while the hosts do, everybody of theirs', () => {
  expect(holdsFor([{ organisationId: 'c' }], [])).toBe(true);
  expect(holdsFor([{ organisationId: 'c' }], ['d', 'c'])).toBe(true);
  expect(holdsFor([{ organisationId: 'b' }, { organisationId: null }], ['c'])).toBe(false);
});

test('the register proposes living successors, past those that have ended', () => {
  const row = (id: string, endedOn: string | null, ...successorIds: string[]) => ({
    id,
    endedOn,
    successorIds,
  });
  const register = [
    row('a', '2027-03-31', 'c', 'd'),
    row('c', '2027-06-30', 'e', 'a'),
    row('d', null),
    row('e', '2028-01-01'),
  ];
  expect(livingSuccessors('a', register, '2027-05-01')).toEqual(['c', 'd']);
  expect(livingSuccessors('a', register, '2027-06-30')).toEqual(['c', 'd']);
  expect(livingSuccessors('a', register, '2027-07-01')).toEqual(['d', 'e']);
  expect(livingSuccessors('d', register, '2027-07-01')).toEqual([]);
  expect(livingSuccessors('z', register, '2027-07-01')).toEqual([]);
});

test('old documents say who the council is now', () => {
  const named = (organisationId: string) => ({ organisationId, name: organisationId.toUpperCase() });
  const hosts = [named('a'), named('b')];
  expect(nowWords({ hosts, councils: hosts, successions: [] })).toEqual([]);
  expect(
    nowWords({
      hosts,
      councils: [named('b'), named('c'), named('d')],
      successions: passed(['a', 'c'], ['a', 'd']),
    }),
  ).toEqual(['A is no more; now C and D.']);
});
