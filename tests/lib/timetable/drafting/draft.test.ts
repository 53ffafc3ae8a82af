import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOf, instantAt, timeOf } from '@/lib/platform/clock';
import { draftTimetable } from '@/lib/timetable/drafting/draft';
import type { DraftInput } from '@/lib/timetable/drafting/input';
import { clashes, concerns } from '@/lib/timetable/rules';
import { aPlace, planned, present } from '@/tests/lib/timetable/planned';
import { aVisit, circumstances, team, visits } from './instances';

/** What a draft never adds to a timetable; only what was pinned may be found to break it. */
const hard = [
  'peer_twice',
  'place_twice',
  'away',
  'left',
  'nobody',
  'alone',
  'outside',
  'rushed',
  'many_sessions',
  'no_lunch',
  'council_meets',
  'too_small',
  'step_free',
  'place_lost',
];

function broken(input: DraftInput, sessions: DraftInput['sessions']): string[] {
  return concerns(sessions, input.circumstances)
    .filter(({ kind }) => hard.includes(kind))
    .map(({ key }) => key);
}

describe('a draft of a usual visit', () => {
  const input = aVisit();
  const { placed, unplaced } = draftTimetable(input);

  test('places every session of four days for seven peers, with nothing to settle', () => {
    expect(unplaced.map(({ wanted }) => wanted.title)).toEqual([]);
    expect(placed).toHaveLength(input.wanted.length);
    expect(input.wanted.length).toBeGreaterThanOrEqual(45);
    expect(input.wanted.length).toBeLessThanOrEqual(55);
    expect(concerns(placed, input.circumstances).map(({ key }) => key)).toEqual([]);
  });

  test('is the same for the same input', () => {
    expect(draftTimetable(aVisit())).toEqual({ placed, unplaced });
  });

  test('gives each meeting with people somebody who leads and somebody who writes, and spreads both', () => {
    const met = placed.filter(({ kind }) => kind !== 'team_meeting');
    for (const { peers } of met)
      expect(
        peers
          .map(({ part }) => part)
          .toSorted()
          .slice(0, 2),
      ).toEqual(['lead', 'note_taker']);
    const leads = team(7).map(
      ({ personId }) =>
        met.filter((each) => each.peers.some((peer) => peer.personId === personId && peer.part === 'lead'))
          .length,
    );
    expect(Math.max(...leads) - Math.min(...leads)).toBeLessThanOrEqual(3);
  });

  test('keeps to the days and hours asked for', () => {
    const wanted = new Map(input.wanted.map((each) => [each.id, each]));
    const early = placed.filter((each) => timeOf(each.startsAt) < (wanted.get(each.id)?.notBefore ?? ''));
    const late = placed.filter((each) => timeOf(each.endsAt) > (wanted.get(each.id)?.notAfter ?? '24:00'));
    const elsewhere = placed.filter((each) => {
      const days = wanted.get(each.id)?.days ?? [];
      return days.length > 0 && !days.includes(dayOf(each.startsAt));
    });
    expect([early, late, elsewhere]).toEqual([[], [], []]);
  });

  test('across the change of the clocks, nine stays nine', () => {
    const around = circumstances({ from: '2027-03-27', to: '2027-03-29' });
    const one = aVisit().wanted.filter(({ title }) => title === 'Leader');
    const wanted = one.map((each) => ({
      ...each,
      days: ['2027-03-29'],
      notBefore: '09:00',
      notAfter: '10:00',
    }));
    const drafted = draftTimetable({
      from: '2027-03-27',
      to: '2027-03-29',
      wanted,
      sessions: [],
      circumstances: around,
    });
    expect(drafted.placed.map(({ startsAt }) => startsAt)).toEqual([new Date('2027-03-29T08:00:00Z')]);
  });
});

describe('over generated visits', () => {
  test('no draft breaks a rule that it keeps, moves what is pinned, or forgets a session', () => {
    fc.assert(
      fc.property(visits, (input) => {
        const { placed, unplaced } = draftTimetable(input, 12);
        const all = [...input.sessions, ...placed];
        expect(clashes(all)).toEqual([]);
        const before = new Set(broken(input, input.sessions));
        const added = broken(input, all).filter((key) => !before.has(key) && !key.includes('pinned'));
        expect(added.filter((key) => !isExcused(key, input))).toEqual([]);
        const ids = [...placed.map(({ id }) => id), ...unplaced.map(({ wanted }) => wanted.id)];
        expect(ids.toSorted()).toEqual(input.wanted.map(({ id }) => id));
      }),
      { numRuns: 150, seed: 20_270_322 },
    );
  });

  test('the same visit has the same draft', () => {
    fc.assert(
      fc.property(visits, (input) => {
        expect(draftTimetable(input, 12)).toEqual(draftTimetable(structuredClone(input), 12));
      }),
      { numRuns: 25, seed: 4 },
    );
  });
});

/** Who has a pinned session at noon may be without lunch before the draft adds anybody to the same words. */
function isExcused(key: string, input: DraftInput): boolean {
  const [kind] = key.split(' ');
  return kind === 'no_lunch' && input.sessions.length > 0 ? pinnedAtNoon(input) : false;
}

function pinnedAtNoon({ sessions }: DraftInput): boolean {
  return sessions.some(({ startsAt, endsAt }) => timeOf(startsAt) < '14:15' && timeOf(endsAt) > '11:45');
}

describe('what cannot be placed says why', () => {
  const one = aVisit().wanted.filter(({ title }) => title === 'Leader');
  const [leader] = one;
  const why = (change: Partial<DraftInput>, more = {}) => {
    const { unplaced } = draftTimetable({ ...aVisit({ wanted: one }, more), ...change });
    return unplaced.map(({ starts, blockers }) => [starts > 0, blockers[0]?.[0]]);
  };
  const allDay = (personId: string) => ({
    id: personId,
    personId,
    startsAt: instantAt('2027-03-22', '00:00'),
    endsAt: instantAt('2027-03-25', '23:30'),
  });

  test.each([
    ['no place that fits', { places: [aPlace('den', 'Den', { capacity: 2 })] }, 'no_place'],
    ['only a lost place', { places: [aPlace('den', 'Den', { isLost: true })] }, 'no_place'],
    ['peers who are away', { attendants: team(2), absences: [allDay('peer-1')] }, 'absent'],
    [
      'a council that meets all day',
      {
        meetings: [
          {
            id: 'c',
            title: 'Council',
            startsAt: instantAt('2027-03-22', '00:00'),
            endsAt: instantAt('2027-03-26', '00:00'),
          },
        ],
      },
      'council',
    ],
  ])('%s', (_, more, blocker) => {
    expect(why({}, more)).toEqual([[true, blocker]]);
  });

  test('peers who are all in another session, a room that is taken, hours that are too short', () => {
    const busy = planned({ from: '09:00', to: '12:00', pinned: true, peers: present('peer-1', 'peer-2') });
    const morning = one.map((each) => ({
      ...each,
      days: ['2027-03-22'],
      notBefore: '09:00',
      notAfter: '12:00',
    }));
    expect(why({ wanted: morning, sessions: [busy] }, { attendants: team(2) })).toEqual([[true, 'busy']]);
    const held = planned({ from: '09:00', to: '12:00', placeId: 'den', peers: present('peer-3') });
    const only = { places: [aPlace('den', 'Den')] };
    expect(why({ wanted: morning, sessions: [held] }, only)).toEqual([[true, 'places_taken']]);
    const short = morning.map((each) => ({ ...each, notAfter: '09:30' }));
    expect(why({ wanted: short })).toEqual([[false, undefined]]);
  });

  test('a rule that the review ignores closes nothing', () => {
    const meetings = [
      {
        id: 'c',
        title: 'Council',
        startsAt: instantAt('2027-03-22', '00:00'),
        endsAt: instantAt('2027-03-26', '00:00'),
      },
    ];
    expect(why({}, { meetings, levels: { council_meets: 'ignore' } })).toEqual([]);
    expect(leader?.groups).toHaveLength(1);
  });
});
