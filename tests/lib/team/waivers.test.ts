import { afterEach, beforeEach, expect, test } from 'vitest';
import { standClockAt } from '@/lib/platform/clock';
import { reading, writing } from '@/lib/platform/database';
import type { Viewer } from '@/lib/platform/viewer';
import { acceptInvitation } from '@/lib/team/commands/answer-invitation';
import { declareInterests } from '@/lib/team/commands/declare';
import { invitePeers } from '@/lib/team/commands/invite-peers';
import { waiveConflict, withdrawWaiver } from '@/lib/team/commands/waive-conflict';
import { getTeam } from '@/lib/team/queries/team';
import { aBody, aPeer, border, lettersOf } from '@/tests/support/pool';
import { aReview, granted, standing, type World } from '@/tests/support/world';
import { invited, memberOf, notFound, ok, propose } from './seating';

let world: World;
let peer: Viewer;
beforeEach(async () => {
  standClockAt(new Date('2027-01-10T10:00:00Z'));
  world = await aReview('preparing');
  const fellgate = await aBody('Fellgate');
  await border(world.hostId, fellgate);
  peer = await aPeer('Greta Ollerenby', { posts: [{ at: fellgate }] });
});
afterEach(() => standClockAt(null));

const waive = (change: object = {}, who = world.people.coordinator) =>
  waiveConflict.as(who, {
    reference: world.reference,
    person: peer.personId,
    kind: 'neighbour',
    reason: 'An estuary lies between them.',
    ...change,
  });
const invite = async () =>
  invitePeers.as(world.people.coordinator, {
    reference: world.reference,
    members: [(await memberOf(world, peer)).id],
    replyBy: '2027-01-20',
  });
const seenBy = async (who: Viewer) => {
  const team = await getTeam(await granted(world, who, 'team.view'));
  return team.peers.find((each) => each.personId === peer.personId);
};
const rows = () => reading().conflictWaiver.findMany({ where: { reviewId: world.reviewId } });

test('a neighbour is asked once somebody named has set it aside, and the host reads why', async () => {
  await propose(world, peer);
  const before = await lettersOf(world);
  expect(await invite()).toMatchObject({
    ok: false,
    refusal: { reason: 'rule', rule: 'team.waive-first' },
  });
  expect(await lettersOf(world)).toEqual(before);
  expect(await waive()).toEqual(ok);
  expect(await waive({ reason: 'Said twice.' })).toEqual(ok);
  expect((await rows()).map(({ kind, reason, byId }) => ({ kind, reason, byId }))).toEqual([
    {
      kind: 'neighbour',
      reason: 'An estuary lies between them.',
      byId: world.people.coordinator.personId,
    },
  ]);
  const seen = await seenBy(world.people.organiser);
  expect(seen?.waivers.map(({ by, reason }) => ({ by, reason }))).toEqual([
    { by: world.people.coordinator.name, reason: 'An estuary lies between them.' },
  ]);
  expect(seen?.conflicts).toEqual([]);
  expect(await invite()).toEqual(ok);
  expect((await memberOf(world, peer)).status).toBe('invited');
});

test('taken back, the conflict stands again; it can be set aside anew', async () => {
  await propose(world, peer);
  await waive();
  const [waiver] = await rows();
  const input = { reference: world.reference, waiver: waiver?.id };
  expect(await withdrawWaiver.as(world.people.coordinator, input)).toEqual(ok);
  expect(await withdrawWaiver.as(world.people.coordinator, input)).toEqual(ok);
  expect((await seenBy(world.people.coordinator))?.waivers).toEqual([]);
  expect(await invite()).toMatchObject({ refusal: { rule: 'team.waive-first' } });
  expect(await waive({ reason: 'The bridge is gone.' })).toEqual(ok);
  expect(await invite()).toEqual(ok);
  expect(await rows()).toHaveLength(2);
});

test('taken back while the peer thinks it over, no yes seats them until somebody sets it aside again', async () => {
  await waive();
  await invited(world, peer);
  const [waiver] = await rows();
  const input = { reference: world.reference, waiver: waiver?.id };
  expect(await withdrawWaiver.as(world.people.coordinator, input)).toEqual(ok);
  const yes = { reference: world.reference, interest: 'none' };
  expect(await acceptInvitation.as(peer, yes)).toEqual(ok);
  expect((await standing(world, peer)).roles.has('peer')).toBe(false);
  expect(await declareInterests.as(peer, yes)).toEqual(ok);
  expect((await standing(world, peer)).roles.has('peer')).toBe(false);
  expect(await waive({ reason: 'The bridge is gone.' })).toEqual(ok);
  expect((await standing(world, peer)).roles.has('peer')).toBe(true);
});

test('does not hold for a post that began later; that one is set aside anew', async () => {
  await waive();
  await propose(world, peer);
  const post = await reading().post.findFirstOrThrow({ where: { personId: peer.personId } });
  await writing().post.update({ where: { id: post.id }, data: { fromOn: new Date('2027-01-12') } });
  standClockAt(new Date('2027-01-12T10:00:00Z'));
  expect(await invite()).toMatchObject({ refusal: { rule: 'team.waive-first' } });
  expect(await waive({ reason: 'Known now as well.' })).toEqual(ok);
  expect(await invite()).toEqual(ok);
});

test('what bars a peer cannot be set aside, nor what is not there', async () => {
  expect(await waive({ kind: 'same_county' })).toMatchObject({
    refusal: { reason: 'rule', rule: 'team.nothing-to-waive' },
  });
  const own = await aPeer('Saul Whinfrey', { posts: [{ at: world.hostId }] });
  expect(await waive({ kind: 'own_council', person: own.personId })).toMatchObject({
    refusal: { reason: 'invalid' },
  });
  expect(await waive({ person: own.personId })).toMatchObject({
    refusal: { rule: 'team.nothing-to-waive' },
  });
  expect(await waive({ person: world.people.organiser.personId })).toEqual(notFound);
  expect(await waive({ reason: ' ' })).toMatchObject({ refusal: { reason: 'invalid' } });
  expect(await rows()).toEqual([]);
});

test('only the review’s coordinator sets aside, and only on their own review', async () => {
  for (const who of ['organiser', 'politicalLead', 'lead'] as const) {
    expect(await waive({}, world.people[who])).toMatchObject({ refusal: { reason: 'not_permitted' } });
  }
  expect(await waive({}, world.people.otherCoordinator)).toEqual(notFound);
  await waive();
  const [waiver] = await rows();
  const other = await aReview('preparing');
  const foreign = { reference: other.reference, waiver: waiver?.id };
  expect(await withdrawWaiver.as(other.people.coordinator, foreign)).toEqual(notFound);
  expect((await rows()).every((row) => row.withdrawnAt === null)).toBe(true);
});

test('where neighbours are not known the coordinator is told so, and may ask', async () => {
  const coast = await aBody('New Coast', { neighboursFrom: null });
  peer = await aPeer('Huw Caerwen', { posts: [{ at: coast }] });
  await propose(world, peer);
  const kinds = (await seenBy(world.people.coordinator))?.conflicts.map(({ kind }) => kind);
  expect(kinds).toEqual(['neighbours_unknown']);
  expect(await invite()).toEqual(ok);
});
