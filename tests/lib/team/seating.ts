import { expect } from 'vitest';
import { standClockAt } from '@/lib/platform/clock';
import type { Viewer } from '@/lib/platform/viewer';
import { invitePeers } from '@/lib/team/commands/invite-peers';
import { proposePeer } from '@/lib/team/commands/propose-peer';
import { teamRows } from '@/tests/support/pool';
import type { World } from '@/tests/support/world';

export const ok = { ok: true, result: undefined };
export const notFound = { ok: false, refusal: { reason: 'not_found' } };

export const propose = (world: World, peer: Viewer, place = 'officer') =>
  proposePeer.as(world.people.coordinator, { reference: world.reference, person: peer.personId, place });

export async function memberOf(world: World, peer: Viewer) {
  const row = (await teamRows(world)).findLast((each) => each.personId === peer.personId);
  if (!row) throw new Error(`${peer.name} is not on the team`);
  return row;
}

export async function invited(world: World, peer: Viewer, place = 'officer') {
  await propose(world, peer, place);
  const member = await memberOf(world, peer);
  const input = { reference: world.reference, members: member.id, replyBy: '2027-01-20' };
  expect(await invitePeers.as(world.people.coordinator, input)).toEqual(ok);
  // A declaration counts from the invitation on.
  standClockAt(new Date('2027-01-11T10:00:00Z'));
  return member.id;
}
