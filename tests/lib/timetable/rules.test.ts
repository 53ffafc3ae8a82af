import { describe, expect, test } from 'vitest';
import { askedAbout, byDay, clashes, concerns, nextFor, totals } from '@/lib/timetable/rules';
import { aPlace, planned, present } from './planned';

const nobody = { from: '2027-03-22', to: '2027-03-25', attendants: new Set<string>(), places: [] };

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
      count ? [['peer', 'b']] : [],
    );
  });

  test('a place used twice at once is a clash; a journey and a break use no place', () => {
    const held = planned({ placeId: 'guildhall' });
    const other = planned({ placeId: 'guildhall', kind: 'focus_group' });
    expect(clashes([held, other]).map((clash) => clash.kind)).toEqual(['place']);
    for (const kind of ['travel', 'break_'] as const)
      expect(clashes([held, planned({ placeId: 'guildhall', kind })])).toEqual([]);
    expect(clashes([planned(), planned()])).toEqual([]);
  });
});

describe('concerns', () => {
  const all = ['vision', 'public_service', 'place', 'communities'] as const;

  test('none for a timetable that is in order, and none before there is a session', () => {
    const good = planned({ areas: all, peers: present('a', 'b') });
    expect(concerns([good], { ...nobody, attendants: new Set(['a', 'b']) })).toEqual([]);
    expect(concerns([], nobody)).toEqual([]);
  });

  test('names what is alone, empty, outside, left and uncovered', () => {
    const alone = planned({ areas: ['vision', 'place'], peers: present('a') });
    const empty = planned({ areas: ['communities'], from: '11:00', to: '12:00' });
    const late = {
      ...planned({ peers: present('b', 'gone') }),
      startsAt: new Date('2027-03-26T09:00:00Z'),
      endsAt: new Date('2027-03-26T10:00:00Z'),
    };
    const found = concerns([alone, empty, late], { ...nobody, attendants: new Set(['a', 'b']) });
    expect(found).toEqual([
      { kind: 'alone', session: alone, personId: 'a' },
      { kind: 'nobody', session: empty },
      { kind: 'outside', session: late },
      { kind: 'left', session: late, personId: 'gone' },
      { kind: 'area_uncovered', area: 'public_service' },
    ]);
  });

  describe('the way from one building to another', () => {
    const places = [
      aPlace('room', 'Guildhall, room 1'),
      aPlace('hall', 'guildhall'),
      aPlace('hub', 'The hub'),
    ];
    const visit = { ...nobody, attendants: new Set(['a', 'b']), places };
    const first = planned({ areas: all, peers: present('a', 'b'), placeId: 'room' });
    const next = (from: string, placeId: string) =>
      planned({ title: 'Tenants', from, to: '11:30', peers: present('b'), placeId, kind: 'focus_group' });

    test.each([
      ['too little time', '10:35', 'hub', 5],
      ['none at all', '10:30', 'hub', 0],
    ])('%s', (_, from, placeId, minutes) => {
      const second = next(from, placeId);
      expect(concerns([second, first], visit)).toEqual([
        { kind: 'rushed', first, second, minutes, people: ['b'] },
      ]);
    });

    test.each([
      ['time enough', '10:40', 'hub'],
      ['another room of the same building', '10:30', 'hall'],
    ])('nothing to settle: %s', (_, from, placeId) => {
      expect(concerns([first, next(from, placeId)], visit)).toEqual([]);
    });

    test('a planned journey is enough', () => {
      const way = planned({ kind: 'travel', from: '10:30', to: '10:35', peers: present('b') });
      expect(concerns([first, way, next('10:35', 'hub')], visit)).toEqual([]);
    });
  });

  test('a day of more than ten hours, first start to last end, for whoever has it', () => {
    const early = planned({ areas: all, from: '08:00', to: '09:00', peers: present('a', 'b') });
    const evening = (to: string) => planned({ kind: 'team_meeting', from: '17:00', to, peers: present('a') });
    const visit = { ...nobody, attendants: new Set(['a', 'b']) };
    expect(concerns([early, evening('18:00')], visit)).toEqual([]);
    expect(concerns([early, evening('18:45')], visit)).toEqual([
      { kind: 'long_day', day: '2027-03-22', personId: 'a', minutes: 645 },
    ]);
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
