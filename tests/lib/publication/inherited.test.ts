import { expect, test } from 'vitest';
import { decisionInForce, type RecordedDecision, waitsWith } from '@/lib/publication/rules';

const today = '2028-06-01';
const at = (minute: number) => new Date(Date.UTC(2028, 4, 1, 10, minute));

function said(
  organisationId: string,
  level: RecordedDecision['level'],
  minute: number,
  recordedRole: RecordedDecision['recordedRole'] = 'political_lead',
): RecordedDecision {
  return { recordedRole, level, form: 'full', fromOn: null, recordedAt: at(minute), organisationId };
}
const passed = (...pairs: [string, string, number][]) =>
  pairs.map(([predecessorId, successorId, minute]) => ({ predecessorId, successorId, passedAt: at(minute) }));
const inForce = (decisions: RecordedDecision[], hosts: string[], successions: ReturnType<typeof passed>) =>
  decisionInForce(decisions, today, hosts, successions)?.level ?? null;

test('a successor inherits what the council that ended had decided', () => {
  expect(inForce([said('a', 'public', 1)], ['a'], passed(['a', 'c', 10]))).toBe('public');
  expect(inForce([], ['a'], passed(['a', 'c', 10]))).toBeNull();
});

test('until it decides itself, each of its leaders by themselves', () => {
  const before = [said('a', 'members', 1), said('a', 'members', 2, 'chief_executive')];
  const split = passed(['a', 'c', 10]);
  expect(inForce([...before, said('c', 'public', 11)], ['a'], split)).toBe('members');
  expect(waitsWith([...before, said('c', 'public', 11)], today, ['a'], split)).toEqual([
    { role: 'chief_executive', organisationId: 'c' },
  ]);
  const both = [...before, said('c', 'public', 11), said('c', 'public', 12, 'chief_executive')];
  expect(inForce(both, ['a'], split)).toBe('public');
  expect(inForce([...before, said('c', 'withdrawn', 11)], ['a'], split)).toBe('withdrawn');
});

test('where one ended into two, each of them decides, and the narrower counts', () => {
  const split = passed(['a', 'c', 10], ['a', 'd', 10]);
  const before = said('a', 'members', 1);
  expect(inForce([before, said('c', 'public', 11)], ['a'], split)).toBe('members');
  expect(waitsWith([before, said('c', 'public', 11)], today, ['a'], split)).toEqual([
    { role: 'political_lead', organisationId: 'd' },
  ]);
  expect(inForce([before, said('c', 'public', 11), said('d', 'public', 12)], ['a'], split)).toBe('public');
});

test('where two ended into one, the narrower of both goes on until it decides', () => {
  const merged = passed(['a', 'c', 10], ['b', 'c', 10]);
  const before = [said('a', 'not_yet', 1), said('b', 'public', 2)];
  expect(inForce(before, ['a', 'b'], merged)).toBe('not_yet');
  expect(inForce([...before, said('c', 'public', 11)], ['a', 'b'], merged)).toBe('public');
});

test('what a host decided for itself says nothing about the part that it took over later', () => {
  const absorbed = passed(['a', 'b', 10]);
  const before = [said('a', 'host_only', 1), said('b', 'public', 2)];
  expect(inForce(before, ['a', 'b'], absorbed)).toBe('host_only');
  expect(inForce([...before, said('b', 'public', 11)], ['a', 'b'], absorbed)).toBe('public');
});

test('a silent council of a joint review still holds everything back after the other has passed its part on', () => {
  const split = passed(['a', 'c', 10]);
  expect(inForce([said('a', 'public', 1)], ['a', 'b'], split)).toBeNull();
  expect(waitsWith([said('a', 'public', 1)], today, ['a', 'b'], split)).toEqual([
    { role: null, organisationId: 'b' },
  ]);
});

test('decisions reach through a successor that ended as well', () => {
  const twice = passed(['a', 'c', 10], ['c', 'e', 20]);
  expect(inForce([said('a', 'members', 1)], ['a'], twice)).toBe('members');
  expect(inForce([said('a', 'members', 1), said('c', 'public', 11)], ['a'], twice)).toBe('public');
});
