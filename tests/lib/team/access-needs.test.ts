import { expect, test } from 'vitest';
import { writing } from '@/lib/platform/database';
import { permitFor } from '@/lib/platform/permit';
import type { Viewer } from '@/lib/platform/viewer';
import { listAccessNeeds } from '@/lib/team/queries/access-needs';
import { aReview, granted, standing, type World } from '@/tests/support/world';

async function needing(who: Viewer, organiserSeesAccess: boolean): Promise<void> {
  await writing().peerProfile.create({
    data: {
      personId: who.personId,
      summary: 'A peer.',
      accessNeeds: `CANARY of ${who.name}`,
      needsStepFree: true,
      organiserSeesAccess,
    },
  });
}
const seenBy = async (world: World, who: Viewer) =>
  (await listAccessNeeds(await granted(world, who, 'access_needs.view'))).map(({ name }) => name);

test('the coordinator sees what the team needs, the organiser only of those who chose so', async () => {
  const world = await aReview('preparing');
  const { peer, otherPeer, lead, member, organiser, coordinator } = world.people;
  await needing(peer, true);
  await needing(otherPeer, false);
  // Not on the team.
  await needing(member, true);
  await writing().peerProfile.create({ data: { personId: lead.personId, summary: 'Needs nothing.' } });
  expect(await seenBy(world, coordinator)).toEqual([otherPeer.name, peer.name].toSorted());
  expect(await seenBy(world, organiser)).toEqual([peer.name]);
  await writing().seat.updateMany({
    where: { reviewId: world.reviewId, personId: peer.personId },
    data: { endedAt: new Date() },
  });
  expect(await seenBy(world, organiser)).toEqual([]);
});

test('nobody else of the host or the team may ask', async () => {
  const world = await aReview('on_site');
  for (const key of ['politicalLead', 'hostOther', 'lead', 'peer', 'otherCoordinator', 'stranger'] as const) {
    const who = world.people[key];
    expect(permitFor(who, 'access_needs.view', await standing(world, who))).toBe(null);
  }
});
