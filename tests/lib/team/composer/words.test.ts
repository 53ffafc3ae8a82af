import { describe, expect, test } from 'vitest';
import { askedFrom, composeHref, seatFrom } from '@/lib/team/composer/address';
import { balanceRows } from '@/lib/team/composer/balance';
import { barredFrom } from '@/lib/team/composer/barred';
import { reliefWords, ruleWords } from '@/lib/team/composer/clash-labels';
import { insteadWords } from '@/lib/team/composer/labels';
import type { Pool, PoolPerson } from '@/lib/team/composer/pool';
import { against, type PoolPeer, type Problem, type Sitting } from '@/lib/team/composer/problem';
import { listed, reasonsFor } from '@/lib/team/composer/reason-labels';
import { brokenWords, swapWords } from '@/lib/team/composer/swap-labels';

const [partnership, democracy, coProduction] = [1, 2, 4];

const peer = (key: string, facts: Partial<PoolPeer> = {}): PoolPeer => ({
  key,
  seatings: [{ place: 'officer', bodyId: key, group: null }],
  knows: 0,
  trained: true,
  earlier: 1,
  visits: 0,
  welsh: false,
  saidFree: true,
  neighboursUnknown: false,
  waived: 0,
  against: 0,
  ...facts,
});
const sit = (who: PoolPeer): Sitting => {
  const [seating] = who.seatings;
  if (!seating) throw new Error(`${who.key} has no chair`);
  return { peer: who, seating };
};

const yusuf = peer('yusuf', { knows: coProduction | partnership });
const greta = peer('greta', { knows: coProduction, trained: false, earlier: 0, saidFree: false, visits: 1 });
const petra = peer('petra', { against: against.waivable });
const saul = peer('saul', { against: against.conflict | against.away });
const tomos = peer('tomos', { knows: coProduction });
const peers = [yusuf, greta, petra, saul, tomos];

const body = (id: string, name: string, facts: object) => ({
  id,
  name,
  region: null,
  km: 100,
  given: 0,
  received: 0,
  ...facts,
});
const problem: Problem = {
  shape: { councillors: 2, officers: 3, externals: 1 },
  leading: new Map([
    [democracy, 2],
    [coProduction, 2],
  ]),
  welshNeeded: false,
  experienceNeeded: true,
  groupCap: 2,
  bodies: new Map([
    ['yusuf', body('yusuf', 'Strathorran', { region: 'Scotland', km: 400, given: 9, received: 28 })],
    ['greta', body('greta', 'Brackendale', { region: 'North West', given: 31 })],
    ['petra', body('petra', 'Ansty Vale', {})],
    ['saul', body('saul', 'Ouseby', {})],
    ['tomos', body('tomos', 'Netherholme', { region: 'North West', km: 120 })],
  ]),
  peers,
  settled: [],
};
const person = (personId: string, name: string, facts: Partial<PoolPerson> = {}): [string, PoolPerson] => [
  personId,
  {
    personId,
    name,
    posts: [{ place: 'officer', bodyId: personId, title: 'Head of homes', group: null }],
    trainedOn: '2026-09-01',
    conflicts: [],
    awayWeeks: [],
    status: null,
    ...facts,
  },
];
const near = { kind: 'neighbour', hard: false, host: 'Harrowmere', of: 'Ansty Vale', waiver: null } as const;
const pool: Pool = {
  problem,
  hosts: ['Harrowmere'],
  visit: { from: '2027-06-14', to: '2027-06-17' },
  people: new Map([
    person('yusuf', 'Yusuf Kellawick'),
    person('greta', 'Greta Ollerenby', { trainedOn: null }),
    person('petra', 'Petra Lindmoor', { conflicts: [near] }),
    person('saul', 'Saul Whinfrey', { awayWeeks: ['2027-06-14'], status: 'declined' }),
    person('tomos', 'Tomos Hartle'),
  ]),
};
const team = [sit(yusuf), sit(tomos)];

test('a swap says what it keeps, loses and adds, and what it costs', () => {
  const swap = { sitting: sit(greta), more: 9, breaks: [], broken: 0 };
  expect(swapWords({ problem, team, leaving: sit(yusuf) }, swap)).toBe(
    'Keeps co-production. Loses all knowledge of social partnership and the only voice from Scotland.' +
      ' Adds another voice from the North West.' +
      ' About 300\u00A0km nearer. Brackendale has given 31\u00A0peer-days more than it received.' +
      ' On 1\u00A0other visit in the same year. Not trained yet. Has not said whether they are free.',
  );
});

test('a swap between equals says so', () => {
  const twin = { ...peer('petra', { knows: coProduction }), seatings: tomos.seatings };
  const swap = { sitting: sit(twin), more: 0, breaks: [], broken: 0 };
  expect(swapWords({ problem, team: [sit(tomos)], leaving: sit(tomos) }, swap)).toBe('Keeps co-production.');
  const blank = { ...swap, sitting: sit({ ...twin, knows: 0 }) };
  expect(swapWords({ problem, team: [], leaving: sit({ ...tomos, knows: 0 }) }, blank)).toBe(
    'Changes nothing that is weighed.',
  );
});

test('each reason is a fact, and what speaks a little against somebody is said as well', () => {
  const examples = new Map([
    ['yusuf', [{ principle: 'co_production' as const, example: 'Set up repairs that tenants lead.' }]],
  ]);
  const told = (who: PoolPeer) =>
    reasonsFor({ pool, problem, team }, sit(who), examples).map(
      ({ good, words }) => `${good ? '+' : '-'} ${words}`,
    );
  expect(told(yusuf)).toEqual([
    '+ Set up repairs that tenants lead.',
    '+ Nothing ties them to Harrowmere: no post, interest, boundary, county or earlier review.',
    '+ Within five years Strathorran has received 28\u00A0peer-days and given 9\u00A0peer-days.',
    '+ Trained 1\u00A0September\u00A02026. Has sat on 1\u00A0review.',
    '+ Has said that they are free, 14–17\u00A0June\u00A02027.',
    '- Travels furthest: about 400\u00A0km each way.',
  ]);
  expect(told(greta)).toContain('- Has not said whether they are free, 14–17\u00A0June\u00A02027.');
  expect(told(greta)).toContain(
    '- Not trained yet. A first review; 2\u00A0others at the table have done it before.',
  );
});

test('who cannot sit is named with the reason, first those for whom somebody could do something', () => {
  const told = barredFrom(pool, { problem, team, place: 'officer' }, [
    { sitting: sit(greta), more: 0, broken: 1, breaks: [{ rule: 'principle', bit: democracy, known: 1 }] },
  ]);
  expect(told.map(({ person: { name }, words }) => `${name} ${words}`)).toEqual([
    'Petra Lindmoor comes from Ansty Vale, which borders on Harrowmere',
    'Greta Ollerenby is free, but only one person would know democratic engagement',
    'Saul Whinfrey is away in the week of 14\u00A0June; was asked for this team and declined',
  ]);
});

describe('where no team exists', () => {
  test.each([
    [
      { rule: 'chairs', place: 'officer' },
      /^2.officers \(in the pool: 5, of whom free and without a conflict: 3\)$/,
    ],
    [
      { rule: 'principle', bit: coProduction },
      /^2.people at the table who know co-production \(in the pool: 3, .*: 3\)$/,
    ],
    [{ rule: 'group' }, /^at most 2 councillors of one group$/],
    [{ rule: 'waivable' }, /^nobody from nearby/],
  ] as const)('%j is a rule in words', (rule, words) => {
    expect(ruleWords(pool, rule)).toMatch(words);
  });

  test.each([
    [
      { kind: 'away', keys: ['saul', 'petra'] },
      'Saul Whinfrey and Petra Lindmoor are away in those weeks and would have to come',
    ],
    [
      { kind: 'waivable', keys: ['petra'] },
      'Somebody sets aside, with a reason, that Petra Lindmoor comes from nearby',
    ],
    [
      { kind: 'fewer', place: 'officer', count: 1 },
      'A shape with 1\u00A0officer fewer, agreed anew in the scoping',
    ],
    [
      { kind: 'principle', bit: democracy, fewer: 1 },
      'Only one person at the table would know democratic engagement, with which the scope leads',
    ],
  ] as const)('%j is a way out in words', (relief, words) => {
    const { ...plain } = relief;
    expect(reliefWords(pool, 'keys' in plain ? { ...plain, keys: [...plain.keys] } : plain)).toBe(words);
  });

  test('a rule that somebody would break is said of the table', () => {
    expect(brokenWords(problem, { rule: 'one_a_council', bodyId: 'yusuf' })).toBe(
      'somebody else at the table comes from Strathorran',
    );
    expect(brokenWords(problem, { rule: 'group', group: 'Labour' })).toBe(
      'more than 2 of the councillors would be Labour',
    );
  });
});

test('the table as a whole', () => {
  const rows = Object.fromEntries(
    balanceRows({ pool, problem, team }).map(({ term, value }) => [term, value]),
  );
  expect(rows['Regions']).toBe('Scotland, North West');
  expect(rows['Peer-days']).toBe('Strathorran 9 given, 28 received; Netherholme 0 given, 0 received.');
  expect(rows['Journeys']).toBe('About 520\u00A0km each way in all.');
  expect(insteadWords(pool, [sit(greta), sit(tomos)], team)).toBe(
    'Instead of Yusuf Kellawick: Greta Ollerenby.',
  );
});

test('the address says which team is looked at, and takes no nonsense', () => {
  const href = composeHref('CPR-2026-007', { proposal: 2, team: ['lead-a', 'officer-b'], chair: 'b' });
  expect(href).toBe('/reviews/CPR-2026-007/team/compose?team=lead-a,officer-b&proposal=2&chair=b');
  const query = Object.fromEntries(new URL(href, 'http://localhost').searchParams);
  expect(askedFrom(query)).toEqual({ proposal: 2, way: null, team: ['lead-a', 'officer-b'], chair: 'b' });
  expect(askedFrom({ proposal: 'x', way: '-1', team: '' })).toEqual({
    proposal: 1,
    way: null,
    team: null,
    chair: null,
  });
  expect(seatFrom('external-01-02')).toEqual({ place: 'external', key: '01-02' });
  expect(seatFrom('chairman-01')).toBeNull();
});

test('names are listed as one says them', () => {
  expect([[], ['A'], ['A', 'B'], ['A', 'B', 'C']].map(listed)).toEqual(['', 'A', 'A and B', 'A, B and C']);
});
