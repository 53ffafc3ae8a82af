import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { linkEnquiry } from '@/lib/enquiries/commands/answer';
import { addPost } from '@/lib/network/commands/post';
import { standClockAt } from '@/lib/platform/clock';
import { reading } from '@/lib/platform/database';
import { newId } from '@/lib/platform/ids';
import type { Viewer } from '@/lib/platform/viewer';
import { declareOwnInterest, endInterest, endOwnInterest } from '@/lib/pool/commands/interests';
import { proposePost } from '@/lib/pool/commands/own-peer';
import { acceptPeer } from '@/lib/pool/commands/peer';
import { acceptInvitation } from '@/lib/team/commands/answer-invitation';
import { declareInterests } from '@/lib/team/commands/declare';
import { aPeer, lettersOf } from '@/tests/support/pool';
import { aReview, asPerson, standing, type World } from '@/tests/support/world';
import { confirmed } from '../enquiries/made';
import { invited } from '../team/seating';

let world: World;
let peer: Viewer;
beforeEach(async () => {
  standClockAt(new Date('2027-01-10T10:00:00Z'));
  world = await aReview('preparing');
  peer = await aPeer('Greta Ollerenby', { posts: [{ at: world.homeId }] });
});
afterEach(() => standClockAt(null));

const declare = (organisation: string, who = peer) =>
  declareOwnInterest.as(who, { id: newId(), organisation, kind: 'supplier', nature: 'CANARY: we clean it.' });
const seats = async () => (await standing(world, peer)).roles;
const interests = () => reading().peerInterest.findMany({ where: { personId: peer.personId } });

test('declared late, it takes the peer off at once, tells the coordinator, and no “none” brings them back', async () => {
  await invited(world, peer);
  await acceptInvitation.as(peer, { reference: world.reference, interest: 'none' });
  expect((await seats()).has('peer')).toBe(true);
  const before = (await lettersOf(world)).length;
  expect(await declare(world.hostId)).toMatchObject({ ok: true });
  expect((await seats()).has('peer')).toBe(false);
  const mails = await reading().mail.findMany({
    where: { subject: { contains: 'An interest was declared' } },
  });
  expect(mails.filter(({ to }) => to === world.people.coordinator.email)).toHaveLength(1);
  expect(JSON.stringify(mails)).not.toContain('CANARY');
  await declareInterests.as(peer, { reference: world.reference, interest: 'none' });
  expect((await seats()).has('peer')).toBe(false);
  expect((await lettersOf(world)).length).toBe(before);
});

test('in a council that became the host counts as well; one elsewhere takes nobody off', async () => {
  await invited(world, peer);
  await acceptInvitation.as(peer, { reference: world.reference, interest: 'none' });
  await declare(world.homeId);
  expect((await seats()).has('peer')).toBe(true);
  const other = await aReview('closed');
  await asPerson(world.people.coordinator, (db) =>
    db.succession.create({ data: { predecessorId: other.hostId, successorId: world.hostId } }),
  );
  await declare(other.hostId);
  expect((await seats()).has('peer')).toBe(false);
});

test('is kept with its kind, ended by its owner or a coordinator, and needs a profile', async () => {
  await declare(world.homeId);
  const [kept] = await interests();
  expect(kept).toMatchObject({ kind: 'supplier', organisationId: world.homeId });
  await endOwnInterest.as(world.people.member, { id: kept?.id });
  expect(await interests()).toHaveLength(1);
  expect(await endInterest.as(world.people.member, { id: kept?.id })).toMatchObject({ ok: false });
  await endOwnInterest.as(peer, { id: kept?.id });
  expect(await interests()).toEqual([]);
  expect(await declare(world.homeId, world.people.stranger)).toMatchObject({
    refusal: { reason: 'not_found' },
  });
  expect(await declare(newId())).toMatchObject({ refusal: { reason: 'invalid' } });
});

describe('a post at the host, recorded late', () => {
  const post = (more: object = {}) => ({
    organisation: world.hostId,
    kind: 'officer',
    title: 'Head of policy',
    politicalGroup: '',
    from: '2027-01-04',
    until: '',
    ...more,
  });
  const add = (more: object = {}) =>
    addPost.as(world.people.coordinator, { id: newId(), person: peer.personId, ...post(more) });
  const told = async () =>
    (await lettersOf(world)).filter(({ subject }) => subject.startsWith('A post at the host')).length +
    (await reading().mail.count({
      where: {
        reviewId: null,
        to: world.people.coordinator.email,
        subject: { startsWith: 'A post at the host' },
      },
    }));
  beforeEach(async () => {
    await invited(world, peer);
    await acceptInvitation.as(peer, { reference: world.reference, interest: 'none' });
    expect((await seats()).has('peer')).toBe(true);
  });

  test('by a coordinator: the seat ends, and the coordinator of the review is told', async () => {
    expect(await add({ from: '2015-01-01', until: '2021-12-31' })).toMatchObject({ ok: true });
    expect(await add({ organisation: world.homeId })).toMatchObject({ ok: true });
    expect((await seats()).has('peer')).toBe(true);
    expect(await told()).toBe(0);
    expect(await add()).toMatchObject({ ok: true });
    expect((await seats()).has('peer')).toBe(false);
    expect(await told()).toBe(1);
    const event = { streamId: world.reviewId, name: 'peer.post_at_host' };
    expect(await reading().event.count({ where: event })).toBe(1);
  });

  test('one that ended within five years ends it as well', async () => {
    expect(await add({ from: '2015-01-01', until: '2025-12-31' })).toMatchObject({ ok: true });
    expect((await seats()).has('peer')).toBe(false);
  });

  test('by confirming what the peer has named', async () => {
    const id = newId();
    expect(await proposePost.as(peer, { id, ...post() })).toMatchObject({ ok: true });
    expect((await seats()).has('peer')).toBe(true);
    const accept = { person: peer.personId, posts: [id] };
    expect(await acceptPeer.as(world.people.coordinator, accept)).toMatchObject({ ok: true });
    expect((await seats()).has('peer')).toBe(false);
    expect(await told()).toBe(1);
  });

  test('by answering what they wrote as a stranger', async () => {
    const enquiry = await confirmed({ email: peer.email });
    const link = { enquiry: enquiry.id, ...post() };
    expect(await linkEnquiry.as(world.people.coordinator, link)).toMatchObject({ ok: true });
    expect((await seats()).has('peer')).toBe(false);
    expect(await told()).toBe(1);
  });
});
