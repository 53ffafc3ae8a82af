import { describe, expect, test } from 'vitest';
import { timeOf } from '@/lib/platform/clock';
import type { Circumstances } from '@/lib/timetable/circumstances';
import { fixWords } from '@/lib/timetable/labels/fixes';
import { concerns } from '@/lib/timetable/rules';
import { blocks } from '@/lib/timetable/rules/concern';
import { fixesFor } from '@/lib/timetable/rules/fixes';
import type { PlannedSession } from '@/lib/timetable/session';
import { at, both, cases, onDay } from './concern-table';
import { aPlace, circumstances, everybody, planned, present } from './planned';

const evening = planned({ title: 'Evening', kind: 'team_meeting', from: '17:00', to: '18:00', peers: both });

function fixesOf(rule: string, sessions: PlannedSession[], held: Circumstances): string[] {
  const found = concerns(sessions, held);
  const concern = found.find(({ kind }) => kind === rule);
  if (!concern) throw new Error(`Nothing found by ${rule}`);
  const names = new Map(held.attendants.map(({ personId, name }) => [personId, name]));
  for (const { id, name } of held.places) names.set(id, name);
  return (fixesFor([concern], sessions, held).get(concern.key) ?? []).map((fix) => fixWords(fix, names));
}

describe('ready fixes', () => {
  test('a peer alone: somebody who is free, the least busy of the day first', () => {
    const sessions = [
      planned({ peers: present('a') }),
      planned({ title: 'Cabinet', peers: present('b', 'c') }),
      planned({ title: 'Union', from: '11:00', to: '12:00', peers: present('d', 'e') }),
      evening,
    ];
    const held = circumstances({ team: 'abcdef' });
    expect(fixesOf('alone', sessions, held)).toEqual(['Add Peer f, who is free']);
    expect(fixesOf('alone', sessions, circumstances({ team: 'abcde' }))).toEqual(['Add Peer d, who is free']);
    expect(fixesOf('alone', sessions, circumstances({ team: 'abc' }))).toEqual([]);
  });

  test('a peer in two places: somebody else, or another time', () => {
    const sessions = [
      planned({ peers: present('a', 'b') }),
      planned({ title: 'Repairs co-op', from: '10:00', to: '11:00', peers: present('b', 'c') }),
    ];
    expect(fixesOf('peer_twice', sessions, circumstances())).toEqual([
      'Send Peer d to “Leader” instead',
      'Start “Repairs co-op” at 10:30',
    ]);
  });

  test('too little time for a way: the later session starts when they can be there', () => {
    const places = [aPlace('guildhall', 'Guildhall'), aPlace('hub', 'Hub')];
    const ways = [{ oneId: 'guildhall', otherId: 'hub', minutes: 25 }];
    const sessions = [
      planned({ peers: both, placeId: 'guildhall' }),
      planned({ title: 'Food network', from: '10:45', to: '11:30', peers: both, placeId: 'hub' }),
    ];
    expect(fixesOf('rushed', sessions, circumstances({ places, ways }))).toEqual([
      'Start “Food network” at 11:00',
    ]);
  });

  test('a room too small: the smallest that holds them and is free then', () => {
    const places = [
      aPlace('small', 'Room 2', { capacity: 4 }),
      aPlace('taken', 'Room 3', { capacity: 12 }),
      aPlace('large', 'Guildhall', { capacity: 80 }),
      aPlace('gone', 'Annexe', { capacity: 20, isLost: true }),
    ];
    const groups = [{ kind: 'resident' as const, label: 'Tenants’ panel', number: 8 }];
    const sessions = [
      planned({ peers: both, groups, placeId: 'small' }),
      planned({ title: 'Union', peers: present('c', 'd'), placeId: 'taken' }),
    ];
    expect(fixesOf('too_small', sessions, circumstances({ places }))[0]).toBe(
      'Use Guildhall for “Leader”, free then',
    );
  });

  test('a pinned session is not moved, and nobody who is away is sent', () => {
    const absences = [{ id: 'x', personId: 'c', startsAt: at('09:00'), endsAt: at('18:00') }];
    const pinned = planned({ peers: present('a', 'b'), pinned: true });
    const sessions = [pinned, planned({ title: 'Cabinet', peers: present('a', 'b'), pinned: true })];
    expect(fixesOf('peer_twice', sessions, circumstances({ team: 'abc', absences }))).toEqual([]);
  });

  test('residents on the last day: an earlier one', () => {
    const groups = [{ kind: 'resident' as const, label: 'Open door', number: 8 }];
    const sessions = [evening, onDay('2027-03-25', { title: 'Open door', groups, peers: both })];
    expect(fixesOf('residents_late', sessions, circumstances())).toEqual([
      'Start “Open door” at 09:30 on Monday',
    ]);
  });
});

test.each(cases.filter(([, , , words]) => words !== null))(
  'every fix of “%s” settles it and brings nothing that stops a release (%s)',
  (_, __, setting) => {
    const { sessions, change = {} } = setting();
    const held = circumstances({ team: 'abcdefg', ...change });
    const found = concerns(sessions, held);
    const keys = new Set(found.map(({ key }) => key));
    for (const [key, fixes] of fixesFor(found, sessions, held))
      for (const { session, after } of fixes) {
        const then = concerns(
          sessions.map((each) => (each === session ? after : each)),
          held,
        );
        expect(then.map((concern) => concern.key)).not.toContain(key);
        expect(then.filter((concern) => blocks(concern) && !keys.has(concern.key))).toEqual([]);
        expect(timeOf(after.endsAt) > timeOf(after.startsAt)).toBe(true);
      }
  },
);

test('two fixes at most for each concern of a crowded visit, each tried only a few dozen times', () => {
  const week = Array.from({ length: 55 }, (_, index) => {
    const hour = String(9 + (Math.floor(index / 4) % 8)).padStart(2, '0');
    return onDay(`2027-03-${22 + (index % 4)}`, {
      title: `Talk ${index}`,
      from: `${hour}:00`,
      to: `${hour}:45`,
      placeId: `p${index % 3}`,
      peers: present(...[...'abcdefg'].slice(index % 6, (index % 6) + 1 + (index % 3))),
      groups: everybody.map((group) => ({ ...group, label: 'Staff' })),
      areas: ['vision'],
    });
  });
  const places = Array.from({ length: 5 }, (_, index) => aPlace(`p${index}`, `Place ${index}`));
  const held = circumstances({ team: 'abcdefg', places });
  const took = (work: () => unknown) => {
    const began = performance.now();
    work();
    return performance.now() - began;
  };
  const found = concerns(week, held);
  took(() => fixesFor(found.slice(0, 10), week, held));
  const once = took(() => Array.from({ length: 50 }, () => concerns(week, held))) / 50;
  const fixes = fixesFor(found, week, held);
  expect(Math.max(...[...fixes.values()].map((each) => each.length))).toBe(2);
  const each = took(() => fixesFor(found, week, held)) / found.length;
  expect(each / once).toBeLessThan(120);
});
