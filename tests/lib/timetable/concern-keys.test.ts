import { expect, test } from 'vitest';
import { keyOf } from '@/lib/timetable/rules/concern';
import { planned } from './planned';

const first = planned();
const second = planned({ from: '10:00', to: '11:00' });
const clash = { kind: 'place_twice', sessions: [first, second], placeId: 'hall' } as const;
const tomorrow = new Date('2027-03-23T10:00:00Z');

test('a concern has one key, whichever session is looked at first', () => {
  expect(keyOf({ ...clash, sessions: [second, first] })).toBe(keyOf(clash));
});

test('later on the same day it is the same concern', () => {
  const later = { ...second, startsAt: new Date('2027-03-22T10:15:00Z') };
  expect(keyOf({ ...clash, sessions: [first, later] })).toBe(keyOf(clash));
});

test.each([
  ['in another room', { ...clash, placeId: 'hub' }],
  ['on another day', { ...clash, sessions: [first, { ...second, startsAt: tomorrow }] as const }],
  ['of another kind', { kind: 'person_twice', sessions: clash.sessions, who: 'somebody' } as const],
])('%s it is another concern: what was kept with a reason lapses', (_, other) => {
  expect(keyOf(other)).not.toBe(keyOf(clash));
});
