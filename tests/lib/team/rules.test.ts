import { expect, test } from 'vitest';
import { fits, hasFreeChair, seated, usualShape } from '@/lib/team/rules/chairs';
import {
  conflictsOf,
  type HostTies,
  needsWaiver,
  type PeerTies,
  type PostTie,
} from '@/lib/team/rules/conflicts';
import { coverageOf, groupsOf } from '@/lib/team/rules/coverage';

const today = '2027-01-10';
const host: HostTies = {
  organisationId: 'saltwick',
  name: 'Saltwick',
  formerIds: ['old-saltwick'],
  successorIds: ['new-coast'],
  reviewedIds: ['ouseby'],
  neighbourIds: ['fellgate'],
  neighboursKnown: true,
  county: 'Skerneshire',
  combinedAuthority: null,
};
const post = (facts: Partial<PostTie>): PostTie => ({
  organisationId: 'wexcombe',
  organisation: 'Wexcombe',
  isCouncil: true,
  neighboursKnown: true,
  county: null,
  combinedAuthority: null,
  successorIds: [],
  fromOn: '2010-01-01',
  untilOn: null,
  ...facts,
});
const peer = (facts: Partial<PeerTies>): PeerTies => ({
  posts: [post({})],
  proposed: [],
  interests: [],
  hasOtherSeat: false,
  foundConflict: false,
  elsewhere: false,
  waivers: [],
  ...facts,
});
const kinds = (facts: Partial<PeerTies>) =>
  conflictsOf(peer(facts), [host], today).map(({ kind, hard }) => `${kind} ${hard ? 'hard' : 'soft'}`);

test.each([
  ['nothing between them', { posts: [post({})] }, []],
  ['their own council', { posts: [post({ organisationId: 'saltwick' })] }, ['own_council hard']],
  [
    'a post at the host that nobody has confirmed',
    { proposed: [post({ organisationId: 'saltwick' })] },
    ['own_council hard'],
  ],
  ['no post but one that nobody has confirmed', { posts: [], proposed: [post({})] }, ['no_post soft']],
  [
    'a council that became the host',
    { posts: [post({ organisationId: 'old-saltwick' })] },
    ['own_council hard'],
  ],
  [
    'a post at the host that begins later',
    { posts: [post({ organisationId: 'saltwick', fromOn: '2027-04-01' })] },
    ['own_council hard'],
  ],
  [
    'the host until five years ago to the day',
    { posts: [post({ organisationId: 'saltwick', untilOn: '2022-01-10' }), post({})] },
    ['former_council hard'],
  ],
  [
    'the host until five years and a day ago',
    { posts: [post({ organisationId: 'saltwick', untilOn: '2022-01-09' }), post({})] },
    [],
  ],
  [
    'a declared interest',
    { interests: [{ organisationId: 'saltwick', kind: 'family' }] },
    ['declared_interest hard'],
  ],
  [
    'a firm that supplies the host',
    { interests: [{ organisationId: 'saltwick', kind: 'supplier' }] },
    ['supplier hard'],
  ],
  ['an interest elsewhere', { interests: [{ organisationId: 'ouseby', kind: 'other' }] }, []],
  ['another part in the review', { hasOtherSeat: true }, ['other_seat hard']],
  ['an interest found to be a conflict', { foundConflict: true }, ['found_conflict hard']],
  ['the same county', { posts: [post({ county: 'Skerneshire' })] }, ['same_county soft']],
  ['the same county once', { posts: [post({ county: 'Skerneshire', untilOn: '2026-12-31' }), post({})] }, []],
  [
    'a council that borders on the host',
    { posts: [post({ organisationId: 'fellgate' })] },
    ['neighbour soft'],
  ],
  [
    'a former post at such a council, and one far away',
    { posts: [post({ organisationId: 'fellgate', untilOn: '2026-12-31' }), post({})] },
    [],
  ],
  [
    'a council of which nobody knows the neighbours',
    { posts: [post({ neighboursKnown: false })] },
    ['neighbours_unknown soft'],
  ],
  [
    'such a council, which the host is known to border on',
    { posts: [post({ organisationId: 'fellgate', neighboursKnown: false })] },
    ['neighbour soft'],
  ],
  ['a body that is no council', { posts: [post({ isCouncil: false, neighboursKnown: false })] }, []],
  ['no post any more', { posts: [post({ untilOn: '2026-12-31' })] }, ['no_post soft']],
  [
    'a council that becomes one with the host',
    { posts: [post({ successorIds: ['new-coast'] })] },
    ['reorganisation_partner hard'],
  ],
  [
    'the council that the host becomes',
    { posts: [post({ organisationId: 'new-coast' })] },
    ['reorganisation_partner hard'],
  ],
  ['a council with another future', { posts: [post({ successorIds: ['new-fells'] })] }, []],
  [
    'a council that somebody of the host has reviewed',
    { posts: [post({ organisationId: 'ouseby' })] },
    ['reviewed_each_other hard'],
  ],
  [
    'a former post at such a council',
    { posts: [post({ organisationId: 'ouseby', untilOn: '2026-12-31' }), post({})] },
    [],
  ],
  ['no combined authority on either side', { posts: [post({ combinedAuthority: null })] }, []],
  ['another review on the same days', { elsewhere: true }, ['elsewhere soft']],
] as const)('%s', (_, facts, expected) => {
  expect(kinds(facts)).toEqual(expected);
});

test('what bars a peer stands before what warns', () => {
  const both = {
    posts: [post({ county: 'Skerneshire' })],
    interests: [{ organisationId: 'saltwick', kind: 'property' as const }],
  };
  expect(kinds(both)).toEqual(['declared_interest hard', 'same_county soft']);
});

test('the table has the chairs of the agreed shape, and one officer’s chair more', () => {
  expect(seated(usualShape, []).map(({ place, optional }) => `${place}${optional ? '?' : ''}`)).toEqual([
    'lead',
    'councillor',
    'councillor',
    'officer',
    'officer',
    'external',
    'officer?',
  ]);
});

test('a chair is free until somebody sits on it, and nobody is lost when the shape shrinks', () => {
  const officers = [{ place: 'officer' }, { place: 'officer' }, { place: 'officer' }] as const;
  expect(hasFreeChair(usualShape, officers.slice(0, 2), 'officer')).toBe(true);
  expect(hasFreeChair(usualShape, officers, 'officer')).toBe(false);
  expect(hasFreeChair(usualShape, [{ place: 'lead' }], 'lead')).toBe(false);
  const smaller = { councillors: 0, officers: 1, externals: 1 };
  expect(seated(smaller, officers).filter((each) => each.member)).toHaveLength(3);
});

test.each([
  ['lead', 'councillor', 'council', true],
  ['lead', 'officer', 'council', false],
  ['councillor', 'councillor', 'council', true],
  ['officer', 'officer', 'council', true],
  ['officer', 'officer', 'co_operative_body', false],
  ['external', 'other', 'co_operative_body', true],
  ['external', 'officer', 'council', false],
] as const)('the %s chair and a %s of a %s: %s', (place, kind, organisationKind, expected) => {
  expect(fits(place, { kind, organisationKind })).toBe(expected);
});

test('coverage puts the scope first and says where too few know', () => {
  const team = [
    { name: 'Huw', experience: [{ principle: 'learning' }, { principle: 'enterprise' }] },
    { name: 'Nkechi', experience: [{ principle: 'learning' }] },
  ] as const;
  const known = coverageOf(team, ['enterprise', 'learning']);
  expect(known.slice(0, 2)).toEqual([
    { principle: 'enterprise', leading: true, names: ['Huw'], thin: true },
    { principle: 'learning', leading: true, names: ['Huw', 'Nkechi'], thin: false },
  ]);
  expect(known).toHaveLength(9);
  expect(known.find((each) => each.principle === 'innovation')?.thin).toBe(true);
});

test('groups are counted, and nobody without one', () => {
  expect(
    groupsOf([{ group: 'Independent' }, { group: null }, { group: 'Independent' }, { group: 'Green' }]),
  ).toEqual([
    { group: 'Independent', count: 2 },
    { group: 'Green', count: 1 },
  ]);
});

test('a host whose neighbours are not known is never one without neighbours', () => {
  const found = conflictsOf(peer({}), [{ ...host, neighbourIds: [], neighboursKnown: false }], today);
  expect(found).toEqual([{ kind: 'neighbours_unknown', hard: false, host: 'Saltwick', of: 'Wexcombe' }]);
  expect(found.filter(needsWaiver)).toEqual([]);
});

test.each([
  ['began before', [post({ organisationId: 'fellgate' })], 'waived'],
  ['began on that day', [post({ organisationId: 'fellgate', fromOn: '2027-01-05' })], 'waived'],
  ['began after it', [post({ organisationId: 'fellgate', fromOn: '2027-01-06' })], 'open'],
  ['is still to begin', [post({ organisationId: 'fellgate', fromOn: '2027-05-06' })], 'waived'],
  [
    'began after it, beside an older one',
    [
      post({ organisationId: 'fellgate' }),
      post({ organisationId: 'fellgate', fromOn: '2027-01-06', organisation: 'Moorby' }),
    ],
    'open Moorby',
  ],
])('what was set aside, and the post %s', (_, posts, expected) => {
  const at = new Date('2027-01-05T10:00:00Z');
  const waivers = [{ id: 'w', by: 'Imogen', at, reason: 'A river.', kind: 'neighbour' as const }];
  const [found] = conflictsOf(peer({ posts, waivers }), [host], today);
  const open = found && needsWaiver(found) ? 'open' : 'waived';
  const of = found && 'of' in found && posts.length > 1 ? ` ${found.of}` : '';
  expect([found?.kind, `${open}${of}`]).toEqual(['neighbour', expected]);
});

test('nearness needs somebody to set it aside; one waiver counts for its own kind', () => {
  const waiver = { id: 'w', by: 'Imogen', at: new Date('2027-01-09T10:00:00Z'), reason: 'A river.' };
  const facts = {
    posts: [post({ organisationId: 'fellgate', county: 'Skerneshire' })],
    waivers: [{ ...waiver, kind: 'neighbour' as const }],
  };
  const found = conflictsOf(peer(facts), [host], today);
  expect(found.map((each) => ('waiver' in each ? each.waiver?.reason : 'none'))).toEqual([
    'A river.',
    undefined,
  ]);
  expect(found.filter(needsWaiver).map(({ kind }) => kind)).toEqual(['same_county']);
});
