import { observeRecommendation } from '@/lib/follow-up/commands/observe';
import { respondToRecommendation } from '@/lib/follow-up/commands/respond';
import { answerFollowUp, bookFollowUp, offerFollowUp } from '@/lib/follow-up/commands/visit';
import { newId } from '@/lib/platform/ids';
import { aReview, asPerson, type World } from '@/tests/support/world';

/** A review with two recommendations. */
export async function withRecommendations(stage: 'delivered' | 'follow_up'): Promise<World> {
  const world = await aReview(stage);
  await asPerson(world.people.lead, async (db) => {
    for (const number of [1, 2]) {
      const finding = { id: newId(), reviewId: world.reviewId, number, statement: `Finding ${number}` };
      await db.finding.create({ data: { ...finding, kind: 'development', area: 'place' } });
      await db.recommendation.create({
        data: {
          id: newId(),
          reviewId: world.reviewId,
          number,
          title: `Recommendation ${number}`,
          text: 'Write to every household once a year.',
          meantToBring: 'Residents know that they may choose.',
          findings: { create: { findingId: finding.id, reviewId: world.reviewId } },
        },
      });
    }
  });
  return world;
}

/** A review whose follow-up visit is accepted and booked; the offer is at version 3. */
export async function withVisit(): Promise<World> {
  const world = await withRecommendations('follow_up');
  await booked(world);
  return world;
}

export async function booked({ reference, people }: World): Promise<void> {
  await offerFollowUp.as(people.coordinator, { reference });
  await answerFollowUp.as(people.politicalLead, { reference, version: 1, state: 'accepted' });
  const days = { visitFrom: '2028-06-06', visitTo: '2028-06-07' };
  await bookFollowUp.as(people.organiser, { reference, version: 2, ...days });
}

export const answerTo = (world: World, number: number) => ({
  reference: world.reference,
  number,
  version: 0,
  response: 'accepted',
  reasons: 'It is what residents ask for.',
  decidedBy: 'Cabinet',
  minuteReference: '41',
});

export function respond(world: World, number: number, changes: object = {}) {
  return respondToRecommendation.as(world.people.politicalLead, { ...answerTo(world, number), ...changes });
}

export function observe(world: World, number: number, text = 'Residents told us that they had been asked.') {
  const version = text.startsWith('Residents') ? 0 : 1;
  return observeRecommendation.as(world.people.peer, { reference: world.reference, number, version, text });
}
