import { expect, test } from 'vitest';
import { writing } from '@/lib/platform/database';
import { networkPermitFor } from '@/lib/platform/permit';
import type { Viewer } from '@/lib/platform/viewer';
import { getPeer } from '@/lib/pool/queries/peers';
import { aPeer } from '@/tests/support/pool';
import { aReview, standing } from '@/tests/support/world';

test('who sits on a team is told to that review’s coordinator; others learn the number', async () => {
  const world = await aReview('preparing');
  const { coordinator, otherCoordinator } = world.people;
  const peer = await aPeer('Greta Ollerenby', { posts: [{ at: world.homeId }] });
  const startedAt = new Date('2027-01-05T10:00:00Z');
  const seat = { reviewId: world.reviewId, personId: peer.personId, role: 'peer', startedAt } as const;
  await writing().seat.create({ data: seat });
  const { title, reference } = await standing(world, coordinator);
  const seenBy = async (who: Viewer) => {
    const permit = networkPermitFor(who, 'peer.list');
    return permit && getPeer(permit, peer.personId);
  };
  expect(await seenBy(coordinator)).toMatchObject({ reviews: [{ title, reference }], otherReviews: 0 });
  const seen = await seenBy(otherCoordinator);
  expect(seen).toMatchObject({ reviews: [], otherReviews: 1 });
  expect(JSON.stringify(seen)).not.toContain(reference);
  expect(JSON.stringify(seen)).not.toContain(title);
});
