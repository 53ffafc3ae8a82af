import { expect, test } from 'vitest';
import { followUpWindow, isOverdue, outsideWindow, weeksSilent } from '@/lib/follow-up/rules';

test.each([
  ['2027-03-25', '2028-03-25', '2029-03-25'],
  ['2028-02-29', '2029-02-28', '2030-02-28'],
])('after a visit that ended on %s the follow-up lies from %s to %s', (end, from, to) => {
  expect(followUpWindow(end)).toEqual({ from, to });
});

test.each([
  ['2028-03-24', '2028-03-25', 'from'],
  ['2028-03-25', '2028-03-26', null],
  ['2029-03-24', '2029-03-25', null],
  ['2029-03-25', '2029-03-26', 'to'],
  ['2029-03-26', '2029-03-27', 'from'],
])('a visit from %s to %s: outside at %s', (from, to, outside) => {
  expect(outsideWindow('2027-03-25', { from, to })).toBe(outside);
});

test('done and stopped actions are neither late nor silent', () => {
  const today = '2028-05-01';
  const late = (status: 'done' | 'stopped' | 'under_way') =>
    isOverdue({ dueOn: '2028-04-30', status }, today);
  expect([late('done'), late('stopped'), late('under_way')]).toEqual([false, false, true]);
  expect(weeksSilent({ status: 'under_way', lastOn: '2028-01-10' }, today)).toBe(16);
  expect(weeksSilent({ status: 'done', lastOn: '2028-01-10' }, today)).toBe(0);
});
