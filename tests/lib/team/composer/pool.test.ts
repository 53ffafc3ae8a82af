import { afterEach, beforeEach, expect, test } from 'vitest';
import { databaseDate, standClockAt } from '@/lib/platform/clock';
import { writing } from '@/lib/platform/database';
import { proposeTeam } from '@/lib/team/commands/propose-team';
import { askedFrom, seatName } from '@/lib/team/composer/address';
import { composed } from '@/lib/team/composer/composition';
import { against, type PoolPeer } from '@/lib/team/composer/problem';
import { substitutesFor } from '@/lib/team/composer/substitutes';
import { getPool } from '@/lib/team/queries/pool';
import { getTeam } from '@/lib/team/queries/team';
import { aBody, aPeer, teamRows } from '@/tests/support/pool';
import { aReview, asPerson, granted, type World } from '@/tests/support/world';
import { invited, notFound, ok } from '../seating';
import { aPoolOfSix, principles } from './six';

beforeEach(() => standClockAt(new Date('2027-01-10T10:00:00Z')));
afterEach(() => standClockAt(null));

/** The pool of the whole database, with only some of its peers: other tests' people are left out. */
async function poolWith(world: World, who: readonly { personId: string }[]) {
  const pool = await getPool(await granted(world, world.people.coordinator, 'team.propose'));
  const keys = new Set(who.map((each) => each.personId));
  const peers = pool.problem.peers.filter((peer) => keys.has(peer.key));
  return { ...pool, problem: { ...pool.problem, peers } };
}

const peerOf = (peers: readonly PoolPeer[], { personId }: { personId: string }) =>
  peers.find((peer) => peer.key === personId);

test('a team comes from the pool, goes on its chairs in one press, and nobody is asked', async () => {
  const world = await aReview('preparing');
  const peers = Object.values(await aPoolOfSix(world));
  const found = composed(await poolWith(world, peers), askedFrom({}));
  if (found.kind !== 'team') throw new Error(`There is no team: ${JSON.stringify(found)}`);
  expect(new Set(found.team.map(({ peer }) => peer.key))).toEqual(
    new Set(peers.map((each) => each.personId)),
  );
  const people = found.team.map(({ peer, seating }) => ({ person: peer.key, place: seating.place }));
  const input = { reference: world.reference, people };
  expect(await proposeTeam.as(world.people.coordinator, input)).toEqual(ok);
  expect(await proposeTeam.as(world.people.coordinator, input)).toEqual(ok);
  const rows = await teamRows(world);
  expect(rows.map(({ personId, place }) => ({ person: personId, place })).toSorted(byPerson)).toEqual(
    people.toSorted(byPerson),
  );
  expect(rows.map(({ status }) => status)).toEqual(rows.map(() => 'proposed'));
  const events = await writing().event.findMany({
    where: { streamId: world.reviewId, name: 'peer.proposed' },
  });
  expect(events).toHaveLength(6);
  const after = await poolWith(world, peers);
  expect(composed(after, askedFrom({}))).toEqual({ kind: 'full' });
  // Whoever was only thought of can be thought of again.
  await writing().teamMember.updateMany({
    where: { reviewId: world.reviewId },
    data: { status: 'removed' },
  });
  expect(composed(await poolWith(world, peers), askedFrom({})).kind).toBe('team');
});

const byPerson = (a: { person: string }, b: { person: string }) => (a.person < b.person ? -1 : 1);

test('one refused chair refuses the whole team', async () => {
  const world = await aReview('preparing');
  const { lead, officer } = await aPoolOfSix(world);
  const people = [
    { person: lead.personId, place: 'lead' },
    { person: officer.personId, place: 'external' },
  ];
  const press = (who = world.people.coordinator, list: unknown = people) =>
    proposeTeam.as(who, { reference: world.reference, people: list });
  expect(await press()).toMatchObject({ ok: false, refusal: { rule: 'team.does-not-fit' } });
  const twice = [people[0], { person: lead.personId, place: 'councillor' }];
  expect(await press(undefined, twice)).toEqual({
    ok: false,
    refusal: { reason: 'invalid', fields: { people: ['Nobody sits on two chairs'] } },
  });
  expect(await press(undefined, [])).toMatchObject({ refusal: { reason: 'invalid' } });
  const leads = [people[0], { ...people[0], person: (await aPoolOfSixMore(world)).personId }];
  expect(await press(undefined, leads)).toMatchObject({ refusal: { rule: 'team.chair-taken' } });
  expect(await press(world.people.organiser)).toMatchObject({ refusal: { reason: 'not_permitted' } });
  expect(await press(world.people.stranger)).toEqual(notFound);
  expect(await teamRows(world)).toEqual([]);
});

const aPoolOfSixMore = (world: World) =>
  aPeer('Rhoda', { posts: [{ at: world.homeId, kind: 'councillor', group: 'Green' }] });

test('what keeps a peer out is known before anybody is asked', async () => {
  const world = await aReview('preparing');
  const at = await aBody(`Ouseby ${world.reference}`, { county: 'Skerneshire' });
  await writing().organisation.update({ where: { id: world.hostId }, data: { county: 'Skerneshire' } });
  const peers = {
    host: await aPeer('Saul', { posts: [{ at: world.hostId }] }),
    near: await aPeer('Petra', { posts: [{ at }] }),
    away: await aPeer('Greta', { posts: [{ at: world.homeId }] }),
    free: await aPeer('Ifor', { posts: [{ at: world.homeId }] }),
    leaving: await aPeer('Non', { posts: [{ at: world.homeId, until: '2027-03-01' }] }),
  };
  const weekOn = databaseDate('2027-03-22');
  await asPerson(world.people.coordinator, (db) =>
    db.peerWeek.createMany({
      data: [
        { personId: peers.away.personId, weekOn, state: 'away' },
        { personId: peers.free.personId, weekOn, state: 'free' },
      ],
    }),
  );
  const { problem, people } = await poolWith(world, Object.values(peers));
  const of = (who: { personId: string }) => peerOf(problem.peers, who);
  expect(of(peers.host)?.against).toBe(against.conflict);
  expect(of(peers.near)?.against).toBe(against.waivable);
  expect(of(peers.away)?.against).toBe(against.away);
  expect(people.get(peers.away.personId)?.awayWeeks).toEqual(['2027-03-22']);
  expect(of(peers.free)).toMatchObject({ against: 0, saidFree: true });
  expect(of(peers.leaving)).toMatchObject({ seatings: [] });
  const waiver = { kind: 'same_county', reason: 'Another river.', byId: world.people.coordinator.personId };
  await asPerson(world.people.coordinator, (db) =>
    db.conflictWaiver.create({
      data: { reviewId: world.reviewId, personId: peers.near.personId, at: new Date(), ...waiver },
    }),
  );
  const again = await poolWith(world, Object.values(peers));
  expect(peerOf(again.problem.peers, peers.near)).toMatchObject({ against: 0, waived: 1 });
});

test('who sits already stays, and whoever declined is not proposed again', async () => {
  const world = await aReview('preparing');
  const peers = await aPoolOfSix(world);
  const member = await invited(world, peers.officer);
  await writing().teamMember.update({ where: { id: member }, data: { status: 'declined' } });
  const six = Object.values(peers);
  const short = composed(await poolWith(world, six), askedFrom({}));
  expect(short).toMatchObject({ kind: 'none', clash: [{ rule: 'chairs', place: 'officer' }] });
  const spare = await aPeer('Greta', { posts: [{ at: world.homeId }], principles });
  const found = composed(await poolWith(world, [...six, spare]), askedFrom({}));
  expect(found.kind === 'team' && found.team.map(({ peer }) => peer.key)).toContain(spare.personId);
  const { leaving, swaps } = substitutesFor(await poolWith(world, [...six, spare]), {
    personId: peers.officer.personId,
    place: 'officer',
  });
  expect(leaving?.peer.key).toBe(peers.officer.personId);
  const best = new Set(swaps.map(({ sitting }) => sitting.peer.key));
  expect(best).toEqual(new Set([spare.personId, peers.otherOfficer.personId]));
  const people = [{ person: spare.personId, place: 'officer' }];
  expect(await proposeTeam.as(world.people.coordinator, { reference: world.reference, people })).toEqual(ok);
  expect((await teamRows(world)).find((row) => row.personId === spare.personId)?.substituteForId).toBe(
    member,
  );
  const { problem } = await poolWith(world, [...six, spare]);
  const seen = await getTeam(await granted(world, world.people.coordinator, 'team.view'));
  expect(seen.peers.map(({ name, insteadOf }) => [name, insteadOf])).toEqual([['Greta', 'Tomos']]);
  const host = await getTeam(await granted(world, world.people.organiser, 'team.view'));
  expect(host.peers.map(({ name, insteadOf }) => [name, insteadOf])).toEqual([['Greta', null]]);
  expect(problem.settled.map(({ peer }) => peer.key)).toEqual([spare.personId]);
});

test('days given count for the home of who sat, days received for the host', async () => {
  const past = await aReview('closed', { from: '2026-06-08', to: '2026-06-11' });
  const world = await aReview('preparing');
  const { lead } = past.people;
  await writing().peerProfile.create({
    data: { personId: lead.personId, summary: '', acceptedAt: new Date('2026-01-01T10:00:00Z') },
  });
  await writing().teamMember.create({
    data: {
      reviewId: past.reviewId,
      personId: lead.personId,
      place: 'officer',
      status: 'accepted',
      proposedAt: new Date('2026-01-05T10:00:00Z'),
    },
  });
  await writing().seat.updateMany({
    where: { reviewId: past.reviewId },
    data: { startedAt: new Date('2026-02-01T10:00:00Z') },
  });
  const { problem } = await poolWith(world, [lead]);
  // The world's review has two more seats, without a place on the team: the ledger counts who was asked.
  expect(problem.bodies.get(past.homeId)).toMatchObject({ given: 4, received: 0 });
  expect(peerOf(problem.peers, lead)).toMatchObject({ earlier: 1, visits: 0 });
  standClockAt(new Date('2031-06-09T10:00:00Z'));
  const { problem: later } = await poolWith(world, [lead]);
  expect(later.bodies.get(past.homeId)).toMatchObject({ given: 0, received: 0 });
});

test('a team from the address stands only where each may sit', async () => {
  const world = await aReview('preparing');
  const peers = Object.values(await aPoolOfSix(world));
  const spare = await aPeer('Greta', { posts: [{ at: world.homeId }], principles });
  const pool = await poolWith(world, [...peers, spare]);
  const proposed = composed(pool, askedFrom({}));
  if (proposed.kind !== 'team') throw new Error('There is no team');
  const names = proposed.team.map(seatName);
  const swapped = names.map((name) => (name.startsWith('officer') ? `officer-${spare.personId}` : name));
  const once = names.toSpliced(
    names.findIndex((name) => name.startsWith('officer')),
    1,
    `officer-${spare.personId}`,
  );
  const team = (of: string[]) => composed(pool, askedFrom({ team: of.join(',') }));
  expect(team(once)).toMatchObject({ kind: 'team', changedFrom: proposed.team });
  expect(team(names)).toMatchObject({ changedFrom: null });
  expect(team(swapped)).toMatchObject({ changedFrom: null });
  expect(team(['officer-nobody'])).toMatchObject({ changedFrom: null, team: proposed.team });
});
