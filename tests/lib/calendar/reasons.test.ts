import { describe, expect, test } from 'vitest';
import { daysAfter } from '@/lib/calendar/days';
import { reasonWords } from '@/lib/calendar/labels';
import type { PreElection } from '@/lib/calendar/rules/polls';
import {
  type OtherVisit,
  type OwnDate,
  othersIn,
  reasonsAgainst,
  strongKinds,
} from '@/lib/calendar/rules/reasons';
import type { CouncilDateKind, Nation, PollKind } from '@/lib/platform/prisma/enums';
import { known } from './known';

const against = (from: string, to: string, change = {}, nation: Nation = 'england') =>
  reasonsAgainst({ from, to }, known(change, nation));
const kinds = (reasons: ReturnType<typeof against>) =>
  reasons.map((each) => (each.kind === 'bank_holiday' ? each.on : each.kind));

describe('the season, the nation and the lead-in', () => {
  test.each([
    ['2027-05-11', '2027-05-20', []],
    ['2027-05-10', '2027-05-20', ['lead_in']],
    ['2027-07-26', '2027-08-02', ['august']],
    ['2027-12-13', '2027-12-19', []],
    ['2027-12-13', '2027-12-20', ['christmas']],
    ['2028-01-03', '2028-01-06', ['2028-01-03', 'christmas']],
    ['2027-05-31', '2027-06-03', ['2027-05-31']],
  ])('%s to %s: %j', (from, to, expected) => {
    expect(kinds(against(from, to))).toEqual(expected);
  });

  test('bank holidays are those of the nation, and strong', () => {
    expect(kinds(against('2027-11-29', '2027-12-02', {}, 'scotland'))).toEqual(['2027-11-30']);
    expect(kinds(against('2027-11-29', '2027-12-02'))).toEqual([]);
    expect(strongKinds(against('2027-05-31', '2027-06-03'))).toEqual(['bank_holiday']);
  });

  test('in a joint review each nation’s holidays count, a shared one once', () => {
    const host = (name: string, nation: Nation) => ({ name, nation, elections: [], dates: [] });
    const hosts = [host('Saltwick', 'england'), host('Strathorran', 'scotland')];
    const reasons = against('2027-08-02', '2027-08-31', { hosts });
    expect(kinds(reasons)).toEqual(['2027-08-30', '2027-08-02', 'august']);
    const may = against('2027-05-03', '2027-05-06', { hosts, today: '2026-11-01' });
    expect(may.map(reasonWords)).toEqual([
      'Early May bank holiday, 3\u00A0May\u00A02027, is a bank holiday in England and Scotland.',
    ]);
  });
});

describe('polls', () => {
  const poll = (kind: PollKind): PreElection => ({
    kind,
    from: '2027-03-31',
    to: '2027-05-06',
    given: false,
  });
  const host = (kind: PollKind) => [
    { name: 'Saltwick', nation: 'england', elections: [poll(kind)], dates: [] },
  ];
  const peer = (kind: PollKind) => [
    { name: 'Verity Marske', council: 'Wexcombe', elections: [poll(kind)], away: [], accepted: true },
  ];
  const then = { today: '2026-10-01' };

  test('unknown is not clear: before a poll that a council may have, it is said once and warns', () => {
    const unsaid = [{ from: '2027-03-31', to: '2027-05-06' }];
    const hosts = [{ name: 'Saltwick', nation: 'england', elections: [], unsaid, dates: [] }];
    const serving = { council: 'Wexcombe', elections: [], unsaid, away: [], accepted: true };
    const peers = [
      { name: 'Verity Marske', ...serving },
      { name: 'Esther Mallinder', ...serving },
    ];
    const reasons = against('2027-04-12', '2027-04-15', { ...then, hosts, peers });
    expect(reasons.map(({ weight }) => weight)).toEqual(['warning', 'warning']);
    expect(reasons.map(reasonWords)[0]).toBe(
      'Nobody has said how Saltwick elects. If it has a poll on 6\u00A0May\u00A02027, its pre-election period begins on 31\u00A0March at the latest.',
    );
    expect(against('2027-05-10', '2027-05-13', { ...then, hosts, peers })).toEqual([]);
  });

  test.each([
    ['whole_council', 'strong'],
    ['halves', 'strong'],
    ['thirds', 'strong'],
    ['mayoral', 'strong'],
    ['general', 'strong'],
    ['by_election', 'warning'],
    ['other', 'warning'],
  ] as const)('%s weighs as %s, for the host and where a peer serves', (kind, weight) => {
    const days = ['2027-04-12', '2027-04-15'] as const;
    expect(against(...days, { ...then, hosts: host(kind) })).toMatchObject([
      { kind: 'pre_election', weight },
    ]);
    expect(against(...days, { ...then, peers: peer(kind) })).toMatchObject([
      { kind: 'peer_election', weight },
    ]);
  });

  test('the period runs from the notice to the day of the poll, both included', () => {
    const on = (day: string) => strongKinds(against(day, day, { ...then, hosts: host('thirds') }));
    expect(['2027-03-30', '2027-03-31', '2027-05-06', '2027-05-07'].map(on)).toEqual([
      [],
      ['pre_election'],
      ['pre_election'],
      [],
    ]);
  });

  test('it is said whose it is, and whether the notice is known', () => {
    const [reason] = against('2027-04-12', '2027-04-12', { ...then, peers: peer('thirds') });
    expect(reason && reasonWords(reason)).toBe(
      'Verity Marske serves at Wexcombe, which is in its pre-election period, from 31\u00A0March at the latest to the poll on 6\u00A0May\u00A02027 (election of a third of the council).',
    );
  });
});

describe('the council, the network and the peers in a week', () => {
  const date = (kind: CouncilDateKind): OwnDate => ({
    kind,
    from: '2027-09-22',
    to: '2027-09-22',
    fromTime: '18:30',
    toTime: null,
    note: '',
  });
  const hostWith = (kind: CouncilDateKind) => [
    { name: 'Saltwick', nation: 'england', elections: [], dates: [date(kind)] },
  ];
  const days = ['2027-09-20', '2027-09-23'] as const;

  test.each([
    ['full_council', 'warning'],
    ['half_term', 'warning'],
    ['other', 'warning'],
    ['budget', 'strong'],
  ] as const)('%s is a %s reason, within its days only', (kind, weight) => {
    expect(against(...days, { hosts: hostWith(kind) })).toMatchObject([{ kind, weight }]);
    expect(against('2027-09-23', '2027-09-24', { hosts: hostWith(kind) })).toEqual([]);
  });

  const visit = (reviewId: string, from: string, held = false): OtherVisit => {
    return { reviewId, title: null, from, to: daysAfter(from, 3), held };
  };
  test('a week is full when as many others are on site or held as the network can carry, each review once', () => {
    const others = [visit('a', '2027-09-20'), visit('a', '2027-09-21', true), visit('b', '2027-09-21', true)];
    expect(othersIn('2027-09-20', others).map(({ reviewId, held }) => [reviewId, held])).toEqual([
      ['a', false],
      ['b', true],
    ]);
    expect(against(...days, { others })).toEqual([]);
    expect(kinds(against(...days, { others: [...others, visit('c', '2027-09-23')] }))).toEqual(['capacity']);
    expect(kinds(against(...days, { others, onSiteAtOnce: 2 }))).toEqual(['capacity']);
    expect(against('2027-09-27', '2027-09-30', { others, onSiteAtOnce: 2 })).toEqual([]);
  });

  test('an accepted peer who is away weighs strongly, an invited one warns', () => {
    const peer = (name: string, accepted: boolean) => {
      return { name, council: '', elections: [], away: ['2027-09-20'], accepted };
    };
    const peers = [peer('Una', false), peer('Verity', true)];
    expect(against(...days, { peers })).toMatchObject([
      { kind: 'team_away', weight: 'strong', peer: 'Verity' },
      { kind: 'team_away', weight: 'warning', peer: 'Una' },
    ]);
    expect(against('2027-09-27', '2027-09-30', { peers })).toEqual([]);
  });

  test('the pool warns only where too few are left for a team', () => {
    const pool = (away: number) => ({
      size: 10,
      wanted: 6,
      weeks: new Map([['2027-09-20', { free: 1, away }]]),
    });
    expect(against(...days, { pool: pool(4) })).toEqual([]);
    expect(against(...days, { pool: pool(5) })).toMatchObject([{ kind: 'pool', left: 5, size: 10 }]);
    expect(against(...days, { pool: { ...pool(5), size: 5 } })).toEqual([]);
  });

  test('a range of months is not held against single weeks', () => {
    const others = [visit('a', '2027-09-20')];
    expect(against('2027-09-01', '2027-09-30', { others, onSiteAtOnce: 1 })).toEqual([]);
  });
});
