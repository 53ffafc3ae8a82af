import { afterEach, beforeEach, expect, test } from 'vitest';
import { standClockAt } from '@/lib/platform/clock';
import type { Viewer } from '@/lib/platform/viewer';
import { invitePeers } from '@/lib/team/commands/invite-peers';
import { proposePeer } from '@/lib/team/commands/propose-peer';
import { aBody, aPeer, lettersOf, teamRows } from '@/tests/support/pool';
import { aReview, asPerson, standing } from '@/tests/support/world';
import { memberOf, notFound, ok, propose } from './seating';

beforeEach(() => standClockAt(new Date('2027-01-10T10:00:00Z')));
afterEach(() => standClockAt(null));

test('a peer of the pool is put on a free chair, once', async () => {
  const world = await aReview('preparing');
  const peer = await aPeer('Greta Ollerenby', { posts: [{ at: world.homeId }] });
  expect(await propose(world, peer)).toEqual(ok);
  expect(await propose(world, peer)).toEqual(ok);
  expect((await teamRows(world)).map(({ personId, place, status }) => ({ personId, place, status }))).toEqual(
    [{ personId: peer.personId, place: 'officer', status: 'proposed' }],
  );
  expect(await lettersOf(world)).toEqual([]);
});

test('who has a conflict is refused before anybody is asked, with the reason', async () => {
  const world = await aReview('preparing');
  const [host] = (await standing(world, world.people.coordinator)).hosts;
  const cases = [
    [{ posts: [{ at: world.hostId }] }, `holds a post at ${host?.name}`],
    [
      { posts: [{ at: world.homeId }, { at: world.hostId, until: '2025-05-31' }] },
      `held a post at ${host?.name} until 31\u00A0May\u00A02025, less than 5 years ago`,
    ],
    [
      { posts: [{ at: world.homeId }], interestsIn: [world.hostId] },
      `has declared a standing interest in ${host?.name}`,
    ],
  ] as const;
  for (const [facts, why] of cases) {
    const peer = await aPeer('Saul Whinfrey', facts);
    expect(await propose(world, peer)).toEqual({
      ok: false,
      refusal: {
        reason: 'rule',
        rule: 'team.conflict',
        words: `Saul Whinfrey cannot sit on this team: Saul Whinfrey ${why}.`,
      },
    });
  }
  expect(await teamRows(world)).toEqual([]);
});

test('an organiser of the host is no peer of it, whatever their posts say', async () => {
  const world = await aReview('preparing');
  const outcome = await propose(world, world.people.organiser);
  expect(outcome).toEqual(notFound);
});

test('a conflict that came up since stops the invitation, and nobody is written to', async () => {
  const world = await aReview('preparing');
  const peer = await aPeer('Petra Lindmoor', { posts: [{ at: world.homeId }] });
  await propose(world, peer);
  const member = await memberOf(world, peer);
  await asPerson(world.people.coordinator, (db) =>
    db.peerInterest.create({
      data: { personId: peer.personId, organisationId: world.hostId, nature: 'A director.' },
    }),
  );
  const outcome = await invitePeers.as(world.people.coordinator, {
    reference: world.reference,
    members: [member.id],
    replyBy: '2027-01-20',
  });
  expect(outcome).toMatchObject({ ok: false, refusal: { reason: 'rule', rule: 'team.conflict' } });
  expect(await memberOf(world, peer)).toEqual(member);
  expect(await lettersOf(world)).toEqual([]);
});

test('chairs run out, and a peer sits only where their post fits', async () => {
  const world = await aReview('preparing');
  const posts = [{ at: world.homeId, kind: 'councillor', group: 'Independent' }] as const;
  const first = await aPeer('Huw Caerwen', { posts });
  const second = await aPeer('Nkechi Strand', { posts });
  expect(await propose(world, first, 'lead')).toEqual(ok);
  expect(await propose(world, second, 'lead')).toMatchObject({
    refusal: { reason: 'rule', rule: 'team.chair-taken' },
  });
  expect(await propose(world, second, 'external')).toMatchObject({
    refusal: { reason: 'rule', rule: 'team.does-not-fit' },
  });
  const lane = await aBody('Copper Lane Co-operative', { kind: 'co_operative_body' });
  const third = await aPeer('Hollis Venmore', { posts: [{ at: lane, kind: 'other' }] });
  expect(await propose(world, third, 'external')).toEqual(ok);
  const outsider = await aPeer('Not Accepted Yet', { posts, accepted: false });
  expect(await propose(world, outsider, 'councillor')).toEqual(notFound);
  expect((await teamRows(world)).map((row) => row.place).toSorted()).toEqual(['external', 'lead']);
});

test('only the coordinator of this review puts a team together, until the review is closed', async () => {
  const world = await aReview('preparing');
  const peer = await aPeer('Greta Ollerenby', { posts: [{ at: world.homeId }] });
  const input = { reference: world.reference, person: peer.personId, place: 'officer' };
  for (const who of ['organiser', 'lead', 'peer'] as const) {
    expect(await proposePeer.as(world.people[who], input)).toEqual({
      ok: false,
      refusal: { reason: 'not_permitted', who: ['coordinator'] },
    });
  }
  for (const who of ['otherCoordinator', 'stranger'] as const) {
    expect(await proposePeer.as(world.people[who], input)).toEqual(notFound);
  }
  expect(await proposePeer.as(null, input)).toEqual(notFound);
  const late = await aReview('closed');
  expect(
    await proposePeer.as(late.people.coordinator, { ...input, reference: late.reference }),
  ).toMatchObject({ refusal: { reason: 'wrong_stage', stage: 'closed' } });
  expect(await teamRows(world)).toEqual([]);
});

test('a team is invited together; each is written to once, and the host is asked for its word', async () => {
  const world = await aReview('preparing');
  const posts = [{ at: world.homeId }];
  const peers = [await aPeer('Greta Ollerenby', { posts }), await aPeer('Ifor Pendrellan', { posts })];
  for (const peer of peers) await propose(world, peer);
  const members = (await teamRows(world)).map((row) => row.id);
  const input = { reference: world.reference, members, replyBy: '2027-01-20' };
  expect(await invitePeers.as(world.people.coordinator, input)).toEqual(ok);
  expect(await invitePeers.as(world.people.coordinator, input)).toEqual(ok);
  const letters = await lettersOf(world);
  const to = (who: Viewer) => letters.filter((each) => each.to === who.email);
  expect(peers.map((peer) => to(peer).length)).toEqual([1, 1]);
  expect(to(world.people.organiser)).toHaveLength(1);
  expect(letters).toHaveLength(5);
  expect(letters[0]?.text).toContain(`/reviews/${world.reference}/invitation`);
  expect(letters[0]?.text).toContain('by 20\u00A0January\u00A02027');
});

test('the day for an answer lies ahead and before the visit', async () => {
  const world = await aReview('preparing');
  const peer = await aPeer('Greta Ollerenby', { posts: [{ at: world.homeId }] });
  await propose(world, peer);
  const { id } = await memberOf(world, peer);
  const invite = (replyBy: string, members: unknown = [id]) =>
    invitePeers.as(world.people.coordinator, { reference: world.reference, members, replyBy });
  const invalid = (fields: object) => ({ ok: false, refusal: { reason: 'invalid', fields } });
  expect(await invite('2027-01-09')).toEqual(invalid({ replyBy: ['Choose a day from today on'] }));
  expect(await invite('2027-03-22')).toEqual(invalid({ replyBy: ['Choose a day before the visit begins'] }));
  expect(await invite('soon')).toEqual(invalid({ replyBy: ['Say by when you ask for an answer'] }));
  expect(await invite('2027-01-20', [])).toEqual(invalid({ members: ['Choose whom to invite'] }));
  expect((await memberOf(world, peer)).status).toBe('proposed');
});
