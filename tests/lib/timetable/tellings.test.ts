import { describe, expect, test } from 'vitest';
import type { SeatRole } from '@/lib/platform/prisma/enums';
import { followedSession, type NumberedRelease, ownSessions } from '@/lib/timetable/own-sessions';
import type { PlannedSession } from '@/lib/timetable/session';
import { type Reader, tellingsOf } from '@/lib/timetable/tellings';
import { planned, present } from './planned';

const day = (date: number) => new Date(`2027-03-0${date}T12:00:00Z`);
const release = (number: number, sessions: PlannedSession[]): NumberedRelease => ({
  number,
  releasedAt: day(number),
  told: { sessions, places: [] },
});
const reader = (personId: string, roles: SeatRole[], since = new Date('2027-01-01T12:00:00Z')): Reader => ({
  personId,
  name: personId,
  email: `${personId}@test.example`,
  roles,
  since,
  until: null,
});

const mina = reader('mina', ['peer']);
const jo = reader('jo', ['lead_peer']);
const leader = reader('leader', ['political_lead']);
const helper = reader('helper', ['host_other']);
const organiser = reader('organiser', ['organiser']);
const everybody = [mina, jo, leader, helper, organiser];
const panel = planned({ title: 'Panel', peers: present('mina') });
const cabinet = planned({ title: 'Cabinet', peers: present('jo'), from: '11:00', to: '12:00' });

function told(before: NumberedRelease | null, sessions: PlannedSession[], readers: Reader[] = everybody) {
  const { own, summary } = tellingsOf(before, { sessions, places: [] }, readers, 'organiser');
  return {
    own: own.map(({ reader: { personId }, changes, isFirst }) => [
      personId,
      isFirst,
      ...changes.map(({ kind, is }) => `${kind} ${is.session.title}`),
    ]),
    summary: summary.map(({ personId }) => personId),
  };
}

describe('whom a release tells what', () => {
  test('the first: peers their own sessions, the host’s people that it is there, not the one who releases', () => {
    expect(told(null, [panel, cabinet])).toEqual({
      own: [
        ['mina', true, 'added Panel'],
        ['jo', true, 'added Cabinet'],
      ],
      summary: ['leader', 'helper'],
    });
  });

  test('a later one: only those for whom something changes, and a summary to the leaders', () => {
    const before = release(1, [panel, cabinet]);
    expect(told(before, [panel, { ...cabinet, title: 'Full cabinet' }])).toEqual({
      own: [['jo', false, 'changed Full cabinet']],
      summary: ['leader'],
    });
  });

  test('a peer who joined since the last release had their sessions with the seat: only what changes', () => {
    const late = reader('mina', ['peer'], day(2));
    expect(told(release(1, [panel]), [panel], [late]).own).toEqual([]);
    expect(told(release(1, [panel]), [{ ...panel, title: 'Moved panel' }], [late]).own).toEqual([
      ['mina', false, 'changed Moved panel'],
    ]);
    expect(told(release(1, [cabinet]), [cabinet, panel], [late]).own).toEqual([
      ['mina', true, 'added Panel'],
    ]);
  });

  test('somebody who has left is told what is off, and nothing new; whoever is only asked is told nothing', () => {
    const gone = { ...mina, roles: [], until: day(2) };
    const before = release(1, [panel]);
    expect(told(before, [cabinet], [gone]).own).toEqual([['mina', false, 'dropped Panel']]);
    expect(told(before, [panel, { ...cabinet, peers: present('mina') }], [gone]).own).toEqual([
      ['mina', false, 'left Panel'],
    ]);
    // Freed once by the release after they left, and not again by the next.
    const next = { ...release(3, [{ ...panel, title: 'Moved panel' }]), releasedAt: day(3) };
    expect(told(next, [panel], [gone]).own).toEqual([]);
    expect(told(null, [panel], [gone]).own).toEqual([]);
    expect(told(null, [panel], [])).toEqual({ own: [], summary: [] });
  });
});

describe('one person’s sessions through all releases', () => {
  const later = { ...panel, endsAt: new Date('2027-03-22T11:00:00Z') };
  const releases = [
    release(1, [panel, cabinet]),
    release(2, [panel, { ...cabinet, title: 'Full cabinet' }]),
    release(3, [later, cabinet]),
    release(4, [cabinet]),
  ];
  const standing = (upTo: number, personId: string) =>
    ownSessions(releases.slice(0, upTo), personId).map(({ session, number, isOff, changedAt }) => [
      session.title,
      number,
      isOff,
      changedAt.getUTCDate(),
    ]);

  test('each with the release that last changed it for them; a dropped one stays, marked', () => {
    expect(standing(1, 'mina')).toEqual([['Panel', 1, false, 1]]);
    expect(standing(2, 'mina')).toEqual([['Panel', 1, false, 1]]);
    expect(standing(3, 'mina')).toEqual([['Panel', 3, false, 3]]);
    expect(standing(4, 'mina')).toEqual([['Panel', 4, true, 4]]);
    expect(standing(4, 'jo')).toEqual([['Cabinet', 3, false, 3]]);
    expect(standing(4, 'somebody else')).toEqual([]);
  });

  test('one that comes back is on again, with a higher number', () => {
    const back = [...releases, release(5, [later, cabinet])];
    expect(ownSessions(back, 'mina').map(({ number, isOff }) => [number, isOff])).toEqual([[5, false]]);
  });

  test('whoever is met follows one session, whatever it serves', () => {
    const served = { ...panel, areas: ['place' as const] };
    const all = [release(1, [panel]), release(2, [served]), release(3, [cabinet])];
    expect(followedSession(all.slice(0, 2), panel.id)).toMatchObject({ number: 1, isOff: false });
    expect(followedSession(all, panel.id)).toMatchObject({ number: 3, isOff: true });
    expect(followedSession(all, 'unknown')).toBeNull();
  });
});
