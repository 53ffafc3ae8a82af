import { describe, expect, test } from 'vitest';
import { differenceWords, summaryWords } from '@/lib/timetable/change-labels';
import { type Change, changesBetween, type Told } from '@/lib/timetable/changes';
import type { PlannedSession } from '@/lib/timetable/session';
import { aPlace, planned, present } from './planned';

const [mina, jo, hall, hub] = ['mina', 'jo', 'hall', 'hub'];
const places = [aPlace(hall, 'Guildhall'), aPlace(hub, 'Quay Street hub', { address: '3 Quay Street' })];
const told = (sessions: PlannedSession[], at = places): Told => ({ sessions, places: at });
const panel = planned({ title: 'Tenants’ panel', placeId: hall, peers: present(mina) });
const kindsOf = (changes: Change[]) =>
  changes.map((change) =>
    change.kind === 'changed' ? change.differences.join() : `${change.kind} ${change.is.session.title}`,
  );

describe('what one release says otherwise than the one before', () => {
  test('before the first, everything is added, in the order of time', () => {
    const early = planned({ title: 'Early', from: '08:00' });
    expect(kindsOf(changesBetween(null, told([panel, early])))).toEqual([
      'added Early',
      'added Tenants’ panel',
    ]);
  });

  test.each<[string, Partial<PlannedSession>]>([
    ['when', { startsAt: new Date('2027-03-22T09:00:00Z') }],
    ['when', { endsAt: new Date('2027-03-22T11:00:00Z') }],
    ['place', { placeId: hub }],
    ['place', { placeId: null }],
    ['title', { title: 'Residents’ panel' }],
    ['kind', { kind: 'focus_group' }],
    ['met', { groups: [{ kind: 'resident', label: 'Tenants', number: 8 }] }],
    ['purpose', { purpose: 'How repairs are decided.' }],
    ['step_free', { stepFreeNeeded: true }],
    ['peers', { peers: present(mina, jo) }],
    ['serves', { areas: ['place'] }],
    ['serves', { lines: ['01900000-0000-7000-8000-000000000009'] }],
  ])('%s', (difference, change) => {
    const after = told([{ ...panel, ...change }]);
    expect(kindsOf(changesBetween(told([panel]), after))).toEqual([difference]);
  });

  test.each<[string, Partial<PlannedSession>]>([
    ['the order of peers', { peers: [...present(mina)].reverse() }],
    ['a pin', { pinned: true }],
  ])('%s is no change', (_, change) => {
    expect(changesBetween(told([panel]), told([{ ...panel, ...change }]))).toEqual([]);
  });

  test('a place with other words on getting in is another place to whoever goes there', () => {
    const moved = places.map((place) => ({ ...place, accessNotes: 'Ring at the side door.' }));
    expect(kindsOf(changesBetween(told([panel]), told([panel], moved), mina))).toEqual(['place']);
  });
});

describe('what changed for one person', () => {
  const others = planned({ title: 'Secret of others', peers: present(jo) });

  test('is nothing where only others’ sessions change, come or go', () => {
    const after = told([panel, { ...others, title: 'Other secret' }, planned({ peers: present(jo) })]);
    expect(changesBetween(told([panel, others]), after, mina)).toEqual([]);
  });

  test('tells a new session from one that they join, a dropped one from one that they leave', () => {
    const with_ = (...people: string[]) => ({ ...others, peers: present(...people) });
    expect(kindsOf(changesBetween(told([others]), told([with_(mina, jo)]), mina))).toEqual([
      'joined Secret of others',
    ]);
    expect(kindsOf(changesBetween(told([with_(mina, jo)]), told([others]), mina))).toEqual([
      'left Secret of others',
    ]);
    expect(kindsOf(changesBetween(told([]), told([panel]), mina))).toEqual(['added Tenants’ panel']);
    expect(kindsOf(changesBetween(told([panel]), told([]), mina))).toEqual(['dropped Tenants’ panel']);
  });

  test('parts one’s own part from who else goes, and leaves out what a session serves', () => {
    const leading: PlannedSession = { ...panel, peers: [{ personId: mina, part: 'lead' }], areas: ['place'] };
    expect(kindsOf(changesBetween(told([panel]), told([leading]), mina))).toEqual(['part']);
    const joined = { ...panel, peers: present(mina, jo) };
    expect(kindsOf(changesBetween(told([panel]), told([joined]), mina))).toEqual(['peers']);
  });

  test('reads as it was and as it is', () => {
    const after: PlannedSession = {
      ...panel,
      startsAt: new Date('2027-03-29T09:00:00Z'),
      endsAt: new Date('2027-03-29T10:00:00Z'),
      placeId: hub,
      peers: [...present(jo), { personId: mina, part: 'note_taker' }],
    };
    const [change] = changesBetween(told([panel]), told([after]), mina);
    if (change?.kind !== 'changed') throw new Error('Nothing changed');
    expect(differenceWords(change, new Map([[jo, 'Jo Lark']]), mina)).toEqual([
      { label: 'When', was: 'Monday 22\u00A0March, 09:30–10:30', is: 'Monday 29\u00A0March, 10:00–11:00' },
      { label: 'Place', was: 'Guildhall', is: 'Quay Street hub, 3 Quay Street' },
      { label: 'Your part', was: 'You are there', is: 'You take notes' },
      { label: 'Who goes', was: 'Nobody else', is: 'Jo Lark' },
    ]);
  });
});

test.each([
  [[], 'Nothing changed.'],
  [['added'], '1\u00A0session added.'],
  [['added', 'joined', 'dropped', 'changed', 'changed'], '2\u00A0sessions added, 1 dropped, 2 changed.'],
] as const)('in short: %j', (kinds, words) => {
  expect(summaryWords(kinds.map((kind) => ({ kind })))).toBe(words);
});
