import { beforeEach, describe, expect, test } from 'vitest';
import { getOrganisation, listOrganisations } from '@/lib/network/queries/organisations';
import { reading, writing } from '@/lib/platform/database';
import { newId } from '@/lib/platform/ids';
import { type NetworkPermit, networkPermitFor } from '@/lib/platform/permit';
import type { Viewer } from '@/lib/platform/viewer';
import type { NetworkPermission } from '@/lib/policy';
import { declareInterest, endInterest } from '@/lib/pool/commands/interests';
import { acceptPeer, recordPeer } from '@/lib/pool/commands/peer';
import { refusals } from '@/lib/pool/labels';
import { getPeer, listPeers } from '@/lib/pool/queries/peers';
import { aPeer } from '@/tests/support/pool';
import { aReview, type World } from '@/tests/support/world';

let world: World;
beforeEach(async () => {
  world = await aReview('preparing');
});

function permitted<P extends NetworkPermission>(who: Viewer, permission: P): NetworkPermit<P> {
  const permit = networkPermitFor(who, permission);
  if (!permit) throw new Error(`${who.name} has no ${permission}`);
  return permit;
}
const profile = (person: string, change: object = {}) => ({
  person,
  summary: 'Chairs scrutiny.',
  languages: 'English, Welsh, English',
  trainedOn: '2022-03-17',
  accessNeeds: 'A lift.',
  experience: { co_production: 'Wrote a care plan with tenants.', learning: '' },
  ...change,
});
const notFound = { ok: false, refusal: { reason: 'not_found' } };

describe('a peer profile', () => {
  test('is written, changed against its version, and accepted once', async () => {
    const { coordinator, member } = world.people;
    const id = member.personId;
    expect(await recordPeer.as(coordinator, profile(id))).toEqual({ ok: true, result: { person: id } });
    expect(await recordPeer.as(coordinator, profile(id))).toEqual({ ok: true, result: { person: id } });
    expect(await recordPeer.as(coordinator, profile(id, { summary: 'Twice.' }))).toMatchObject({
      ok: false,
      refusal: { reason: 'out_of_date', current: { summary: 'Chairs scrutiny.' } },
    });
    const list = permitted(coordinator, 'peer.list');
    expect(await getPeer(list, id)).toMatchObject({
      summary: 'Chairs scrutiny.',
      languages: ['English', 'Welsh'],
      trainedOn: '2022-03-17',
      acceptedAt: null,
      experience: [{ principle: 'co_production', example: 'Wrote a care plan with tenants.' }],
    });
    const change = { version: '1', experience: { innovation: 'Opened the data.' } };
    expect(await recordPeer.as(coordinator, profile(id, change))).toMatchObject({ ok: true });
    expect(await recordPeer.as(coordinator, profile(id, { version: '1' }))).toMatchObject({
      ok: false,
      refusal: { reason: 'out_of_date', current: { 'experience[innovation]': 'Opened the data.' } },
    });
    expect((await listPeers(list, { search: member.name, waiting: true })).rows).toHaveLength(1);
    await acceptPeer.as(coordinator, { person: id });
    const { acceptedAt } = await reading().peerProfile.findUniqueOrThrow({ where: { personId: id } });
    await acceptPeer.as(coordinator, { person: id });
    expect(acceptedAt).not.toBe(null);
    expect((await listPeers(list, { search: member.name, waiting: true })).rows).toEqual([]);
  });

  test('of somebody without a post is not accepted', async () => {
    const { coordinator, stranger } = world.people;
    await recordPeer.as(coordinator, profile(stranger.personId));
    expect(await acceptPeer.as(coordinator, { person: stranger.personId })).toEqual({
      ok: false,
      refusal: { reason: 'rule', rule: 'network.no-post', words: refusals.noPost },
    });
  });

  test('keeps standing interests, and lets them go', async () => {
    const { coordinator, member } = world.people;
    await recordPeer.as(coordinator, profile(member.personId));
    const interest = {
      id: newId(),
      person: member.personId,
      organisation: world.hostId,
      nature: 'A partner.',
    };
    await declareInterest.as(coordinator, interest);
    await declareInterest.as(coordinator, interest);
    const list = permitted(coordinator, 'peer.list');
    expect((await getPeer(list, member.personId))?.interests).toMatchObject([{ nature: 'A partner.' }]);
    await endInterest.as(coordinator, { id: interest.id });
    await endInterest.as(coordinator, { id: interest.id });
    expect((await getPeer(list, member.personId))?.interests).toEqual([]);
  });

  test.each(['administrator', 'politicalLead', 'lead', 'member', 'stranger'] as const)(
    'is neither written nor seen by %s',
    async (who) => {
      const viewer = world.people[who];
      expect(await recordPeer.as(viewer, profile(world.people.member.personId))).toEqual(notFound);
      expect(await acceptPeer.as(viewer, { person: world.people.member.personId })).toEqual(notFound);
      expect(networkPermitFor(viewer, 'peer.list')).toBe(null);
    },
  );
});

describe('lists', () => {
  test('peers are found by what they know, what they are and where they come from', async () => {
    const mark = newId().slice(-8);
    const councillor = { posts: [{ at: world.homeId, kind: 'councillor' as const, group: 'Independent' }] };
    await aPeer(`Huw ${mark}`, { ...councillor, principles: ['learning'] });
    await aPeer(`Greta ${mark}`, { posts: [{ at: world.homeId }], principles: ['innovation'] });
    const list = permitted(world.people.coordinator, 'peer.list');
    const names = async (filter: object) =>
      (await listPeers(list, { search: mark, ...filter })).rows.map((row) => row.name);
    expect(await names({})).toEqual([`Greta ${mark}`, `Huw ${mark}`]);
    expect(await names({ principle: 'learning' })).toEqual([`Huw ${mark}`]);
    expect(await names({ kind: 'officer' })).toEqual([`Greta ${mark}`]);
    expect(await names({ kind: 'external' })).toEqual([]);
  });

  test('organisations come 25 at a time and each once', async () => {
    const mark = newId().slice(-8);
    const names = Array.from({ length: 30 }, (_, index) => `Body ${mark} ${index % 3}`);
    await writing().organisation.createMany({
      data: names.map((name) => ({ id: newId(), kind: 'other' as const, name, shortName: name })),
    });
    const list = permitted(world.people.member, 'organisation.view');
    const first = await listOrganisations(list, { search: mark });
    const second = await listOrganisations(list, { search: mark, after: first.next ?? '' });
    expect([first.rows.length, second.rows.length, second.next]).toEqual([25, 5, null]);
    expect(new Set([...first.rows, ...second.rows].map((row) => row.id)).size).toBe(30);
    expect((await listOrganisations(list, { search: mark, membership: 'full' })).rows).toEqual([]);
    expect((await listOrganisations(list, { search: mark, membership: 'none' })).rows).toHaveLength(25);
  });

  test('people and reviews of an organisation are shown to those who may know of them', async () => {
    const seen = async (who: Viewer) => {
      const found = await getOrganisation(permitted(who, 'organisation.view'), world.hostId);
      return [found?.people?.length ?? null, found?.reviews.length];
    };
    expect(await seen(world.people.otherCoordinator)).toEqual([4, 1]);
    expect(await seen(world.people.organiser)).toEqual([4, 1]);
    expect(await seen(world.people.administrator)).toEqual([4, 0]);
    expect(await seen(world.people.member)).toEqual([null, 0]);
    expect(await getOrganisation(permitted(world.people.member, 'organisation.view'), 'nonsense')).toBe(null);
  });
});
