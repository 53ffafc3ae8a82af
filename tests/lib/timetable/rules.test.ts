import { describe, expect, test } from 'vitest';
import { askedAbout, byDay, clashes, nextFor, totals } from '@/lib/timetable/rules';
import { planned, present } from './planned';

describe('clashes', () => {
  test.each([
    ['the same time', '09:30', '10:30', 1],
    ['inside', '09:45', '10:00', 1],
    ['across the end', '10:29', '11:00', 1],
    ['right after', '10:30', '11:30', 0],
    ['right before', '08:30', '09:30', 0],
  ])('a peer asked for at %s', (_, from, to, count) => {
    const first = planned({ peers: present('a', 'b') });
    const second = planned({ title: 'Cabinet', from, to, peers: present('b', 'c') });
    const found = clashes([second, first]);
    expect(found.map((clash) => [clash.kind, 'personId' in clash && clash.personId])).toEqual(
      count ? [['peer_twice', 'b']] : [],
    );
  });

  test('a place used twice at once is a clash; a journey and a break use no place', () => {
    const held = planned({ placeId: 'guildhall' });
    const other = planned({ placeId: 'guildhall', kind: 'focus_group' });
    expect(clashes([held, other]).map((clash) => clash.kind)).toEqual(['place_twice']);
    for (const kind of ['travel', 'break_'] as const)
      expect(clashes([held, planned({ placeId: 'guildhall', kind })])).toEqual([]);
    expect(clashes([planned(), planned()])).toEqual([]);
  });
});

test('counts sessions, people and peer hours without journeys and breaks', () => {
  const groups = [
    { kind: 'staff', label: 'Officers', number: 5 },
    { kind: 'resident', label: 'Tenants', number: 6 },
  ] as const;
  const sessions = [
    planned({ groups, peers: present('a', 'b'), areas: ['vision'] }),
    planned({ kind: 'travel', from: '11:00', to: '12:00', peers: present('a', 'b') }),
  ];
  expect(totals(sessions)).toEqual({ sessions: 1, people: 11, peerHours: 2 });
  expect(askedAbout(sessions).vision).toEqual(
    new Map([
      ['staff', 1],
      ['resident', 1],
    ]),
  );
  expect(askedAbout(sessions).place.size).toBe(0);
});

test('days and times are those of London, on both sides of the clock change', () => {
  const winter = { ...planned(), startsAt: new Date('2027-03-27T23:30:00Z') };
  const summer = { ...planned(), startsAt: new Date('2027-03-28T23:30:00Z') };
  expect(byDay([summer, winter]).map(({ day }) => day)).toEqual(['2027-03-27', '2027-03-29']);
});

test('the next session is the one that is on, then the one after; other people’s do not count', () => {
  const on = planned({ peers: present('a') });
  const others = planned({ from: '10:45', to: '11:00', peers: present('b') });
  const later = planned({ from: '11:00', to: '12:00', peers: present('a') });
  const at = (time: string) => new Date(`2027-03-22T${time}:00Z`);
  expect(nextFor([later, others, on], 'a', at('10:00'))).toEqual({ next: on, after: later });
  expect(nextFor([later, others, on], 'a', at('10:30'))).toEqual({ next: later, after: null });
  expect(nextFor([later, others, on], 'a', at('12:00'))).toEqual({ next: null, after: null });
});
