import { afterEach, beforeEach, expect, test } from 'vitest';
import { standClockAt } from '@/lib/platform/clock';
import { reading, writing } from '@/lib/platform/database';
import { newId } from '@/lib/platform/ids';
import { networkPermitFor } from '@/lib/platform/permit';
import type { Viewer } from '@/lib/platform/viewer';
import { dropPeerImport, importPeers, uploadPeers } from '@/lib/pool/commands/import-peers';
import { forgetPeerFiles } from '@/lib/pool/jobs';
import { getPeerImport } from '@/lib/pool/queries/import-plan';
import { acceptInvitation } from '@/lib/team/commands/answer-invitation';
import { aBody, aPeer } from '@/tests/support/pool';
import { aReview, standing, type World } from '@/tests/support/world';
import { invited } from '../team/seating';
import { peerFile } from './peer-files';

let world: World;
let who: Viewer;
let lane: string;
let mark: string;
beforeEach(async () => {
  standClockAt(new Date('2027-01-10T10:00:00Z'));
  world = await aReview('preparing');
  who = world.people.coordinator;
  mark = newId().slice(-8);
  lane = `Copper Lane ${mark}`;
  await aBody(lane, { kind: 'co_operative_body' });
});
afterEach(() => standClockAt(null));

async function upload(text: string | Uint8Array<ArrayBuffer>, by = who): Promise<string> {
  const id = newId();
  const file = new File([text], 'peers.csv', { type: 'text/csv' });
  expect(await uploadPeers.as(by, { id, file })).toMatchObject({ ok: true });
  return id;
}
const seen = async (id: string, by = who) => {
  const permit = networkPermitFor(by, 'peer.manage');
  return permit ? getPeerImport(permit, id) : null;
};
const address = (index: number) => `p${index}.${mark}@test.example`;
const row = (index: number, change: object = {}) => ({
  name: `Peer ${index}`,
  email: address(index),
  organisation: lane,
  ...change,
});
const people = () =>
  reading().person.findMany({
    where: { email: { endsWith: `${mark}@test.example` } },
    orderBy: { email: 'asc' },
    select: { id: true, name: true, posts: true, peer: true, experience: true },
  });

test('nothing is kept before it is confirmed; then people, posts and profiles are, once', async () => {
  const id = await upload(peerFile([row(1), row(2, { kind: 'mayor' })]));
  const plan = (await seen(id))?.plan;
  expect([plan?.entries.length, plan?.faults.map(({ line }) => line)]).toEqual([1, [3]]);
  expect(await people()).toEqual([]);
  expect(await importPeers.as(who, { id })).toMatchObject({ ok: true });
  const [kept, ...others] = await people();
  expect(others).toEqual([]);
  expect(kept).toMatchObject({
    name: 'Peer 1',
    posts: [{ title: 'Director', politicalGroup: null }],
    peer: { acceptedAt: null, needsStepFree: true, organiserSeesAccess: false },
    experience: [{ principle: 'co_production' }],
  });
  expect(await seen(id)).toBe(null);
  expect(await importPeers.as(who, { id })).toMatchObject({ refusal: { reason: 'not_found' } });
  const again = await upload(peerFile([row(1)]));
  expect((await seen(again))?.plan).toMatchObject({ entries: [], same: 1 });
  expect(await importPeers.as(who, { id: again })).toMatchObject({ refusal: { rule: 'pool.nothing-new' } });
});

test('accepted at once come those with a post that runs', async () => {
  const id = await upload(peerFile([row(1), row(2, { until: '2026-12-31' })]));
  await importPeers.as(who, { id, accept: 'on' });
  expect((await people()).map(({ peer }) => peer?.acceptedAt !== null)).toEqual([true, false]);
});

test('a councillor who is an officer now has no group left, by whichever row it was told', async () => {
  const council = { organisation: (await aBody(`Fellgate ${mark}`)) && `Fellgate ${mark}` };
  const councillor = { ...council, kind: 'councillor', politicalGroup: 'Independent', until: '2023-05-04' };
  const officer = { ...council, kind: 'officer', from: '2024-01-08' };
  const id = await upload(peerFile([row(1, councillor), row(1, officer), row(2, councillor)]));
  await importPeers.as(who, { id });
  const groups = (await people()).map(({ posts }) => posts.map((post) => post.politicalGroup).toSorted());
  expect(groups).toEqual([[null, null], ['Independent']]);
  const events = await reading().event.findMany({ where: { name: 'peers.imported' } });
  expect(JSON.stringify(events)).not.toContain('Independent');
});

test('five hundred rows are taken in one go', async () => {
  const rows = Array.from({ length: 500 }, (_, index) => row(index + 100));
  const id = await upload(peerFile(rows));
  expect(await importPeers.as(who, { id, accept: 'on' })).toMatchObject({ ok: true });
  expect(await people()).toHaveLength(500);
});

test('the old alphabet of Windows is read; bytes that are no text are not', async () => {
  const text = peerFile([row(1, { name: 'Zoë Peñaranda' })]);
  const bytes = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
  expect((await seen(await upload(bytes)))?.plan.entries[0]?.name).toBe('Zoë Peñaranda');
  const file = new File([new Uint8Array([0x50, 0x4b, 3, 4, 0, 0])], 'peers.xlsx');
  expect(await uploadPeers.as(who, { id: newId(), file })).toMatchObject({
    refusal: { reason: 'invalid', fields: { file: [expect.any(String)] } },
  });
});

test('is a coordinator’s own, and gone when they say so or after a day', async () => {
  const id = await upload(peerFile([row(1)]));
  const { otherCoordinator, administrator } = world.people;
  expect(await seen(id, otherCoordinator)).toBe(null);
  expect(await importPeers.as(otherCoordinator, { id })).toMatchObject({ ok: false });
  await dropPeerImport.as(otherCoordinator, { id });
  expect(await seen(id)).not.toBe(null);
  const file = new File([peerFile([row(1)])], 'peers.csv');
  expect(await uploadPeers.as(administrator, { id: newId(), file })).toMatchObject({ ok: false });
  await dropPeerImport.as(who, { id });
  expect(await seen(id)).toBe(null);
  const forgotten = await upload(peerFile([row(1)]));
  standClockAt(new Date('2027-01-11T10:00:00Z'));
  const fresh = await upload(peerFile([row(2)]));
  await forgetPeerFiles();
  expect(await seen(forgotten)).not.toBe(null);
  standClockAt(new Date('2027-01-11T10:00:01Z'));
  expect(await forgetPeerFiles()).toBeGreaterThan(0);
  const kept = await writing().peerImport.findMany({ where: { id: { in: [forgotten, fresh] } } });
  expect(kept.map((each) => each.id)).toEqual([fresh]);
  expect(await people()).toEqual([]);
});

test('a post at the host of a review takes a known peer off its team', async () => {
  const peer = await aPeer('Greta Ollerenby', { posts: [{ at: world.homeId }] });
  await invited(world, peer);
  await acceptInvitation.as(peer, { reference: world.reference, interest: 'none' });
  expect((await standing(world, peer)).roles.has('peer')).toBe(true);
  const name = `Saltwick ${mark}`;
  await writing().organisation.update({ where: { id: world.hostId }, data: { name, shortName: name } });
  const id = await upload(peerFile([{ name: peer.name, email: peer.email, organisation: name }]));
  expect(await importPeers.as(who, { id })).toMatchObject({ ok: true });
  expect((await standing(world, peer)).roles.has('peer')).toBe(false);
});
