import { beforeEach, expect, test } from 'vitest';
import { cutOffDevice, cutOffOwnDevice } from '@/lib/devices/commands/cut-off';
import { cutOffWords } from '@/lib/devices/labels';
import { listOwnDevices, listTeamDevices } from '@/lib/devices/queries/devices';
import { reading, signing, writing } from '@/lib/platform/database';
import { newId } from '@/lib/platform/ids';
import { networkPermitFor } from '@/lib/platform/permit';
import type { Viewer } from '@/lib/platform/viewer';
import { aReview, granted, type World } from '@/tests/support/world';

let world: World;
beforeEach(async () => {
  world = await aReview('on_site');
});

async function aDevice({ personId, email }: Viewer): Promise<{ device: string; session: string }> {
  const [device, session] = [newId(), newId()];
  await writing().user.createMany({ data: { id: personId, email, name: '' }, skipDuplicates: true });
  const expires = new Date(Date.now() + 60_000);
  await signing().session.create({ data: { id: session, sessionToken: newId(), userId: personId, expires } });
  const at = new Date();
  const seen = { firstSeenAt: at, lastSeenAt: at, sessionId: session, keeps: true, unsent: 3 };
  await writing().device.create({ data: { id: device, personId, words: 'Chrome on Android', ...seen } });
  return { device, session };
}
const sessions = (id: string) => reading().session.count({ where: { id } });

test('the coordinator cuts off a device of the team: its session ends, other sessions stay', async () => {
  const { reference, people } = world;
  const [lost, laptop] = [await aDevice(people.peer), await aDevice(people.peer)];
  const press = () => cutOffDevice.as(people.coordinator, { reference, device: lost.device });
  expect(await press()).toMatchObject({ ok: true });
  expect(await press()).toMatchObject({ ok: true });
  expect([await sessions(lost.session), await sessions(laptop.session)]).toEqual([0, 1]);
  const events = await reading().event.findMany({
    where: { streamId: world.reviewId, name: 'device.cut_off' },
  });
  expect(events.map(({ particulars }) => particulars)).toEqual([
    { device: lost.device, person: people.peer.personId },
  ]);
  const team = await listTeamDevices(await granted(world, people.coordinator, 'devices.view'));
  const device = team
    .find(({ id }) => id === people.peer.personId)
    ?.devices.find(({ id }) => id === lost.device);
  expect(device).toMatchObject({ cutOffAt: expect.any(Date), wipedAt: null, unsent: 3 });
  expect(cutOffWords(device ?? { cutOffAt: null, wipedAt: null })).toContain('goes at its next contact');
});

test('nobody else’s device, and nobody but the coordinator', async () => {
  const { reference, people } = world;
  const peer = await aDevice(people.peer);
  const stranger = await aDevice(people.stranger);
  const organiser = await aDevice(people.organiser);
  for (const { device } of [stranger, organiser])
    expect(await cutOffDevice.as(people.coordinator, { reference, device })).toEqual({
      ok: false,
      refusal: { reason: 'not_found' },
    });
  for (const who of [people.lead, people.peer, people.organiser])
    expect(await cutOffDevice.as(who, { reference, device: peer.device })).toMatchObject({
      refusal: { reason: 'not_permitted' },
    });
  const elsewhere = await aReview('on_site');
  expect(
    await cutOffDevice.as(elsewhere.people.coordinator, {
      reference: elsewhere.reference,
      device: peer.device,
    }),
  ).toMatchObject({ refusal: { reason: 'not_found' } });
  expect(await sessions(peer.session)).toBe(1);
});

test('a peer cuts off their own, and sees no other’s', async () => {
  const { peer, otherPeer } = world.people;
  const { device, session } = await aDevice(peer);
  expect(await cutOffOwnDevice.as(otherPeer, { device })).toMatchObject({ refusal: { reason: 'not_found' } });
  expect(await cutOffOwnDevice.as(peer, { device })).toMatchObject({ ok: true });
  expect(await sessions(session)).toBe(0);
  const own = async (viewer: Viewer) => {
    const permit = networkPermitFor(viewer, 'account.view');
    return permit ? (await listOwnDevices(permit)).map(({ id }) => id) : null;
  };
  expect([await own(peer), await own(otherPeer)]).toEqual([[device], []]);
});
