import { afterEach, describe, expect, test } from 'vitest';
import { recordAction, updateAction } from '@/lib/follow-up/commands/actions';
import { observeRecommendation } from '@/lib/follow-up/commands/observe';
import { respondToRecommendation } from '@/lib/follow-up/commands/respond';
import { signFollowUp } from '@/lib/follow-up/commands/sign';
import { answerFollowUp, bookFollowUp, offerFollowUp, startFollowUp } from '@/lib/follow-up/commands/visit';
import { getFollowUpReport, listRecommendations } from '@/lib/follow-up/queries/follow-up';
import { standClockAt } from '@/lib/platform/clock';
import { reading, writing } from '@/lib/platform/database';
import { newId } from '@/lib/platform/ids';
import { closeReview } from '@/lib/reviews/commands/move-on';
import { aReview, asPerson, granted, type World } from '@/tests/support/world';

afterEach(() => standClockAt(null));

const done = { ok: true, result: undefined };

describe('the council answers', () => {
  test('a leader responds; the follow-up starts only when every recommendation has its response', async () => {
    const world = await withRecommendations('delivered');
    const { politicalLead, chiefExecutive } = world.people;
    const early = await startFollowUp.as(chiefExecutive, { reference: world.reference });
    expect(early).toEqual({ ok: false, refusal: { reason: 'missing', needs: ['recommendations.answered'] } });
    expect(await respond(world, 1)).toEqual(done);
    expect(await respond(world, 2)).toEqual(done);
    expect(await startFollowUp.as(politicalLead, { reference: world.reference })).toEqual(done);
    const { stage } = await reading().review.findUniqueOrThrow({ where: { id: world.reviewId } });
    expect(stage).toBe('follow_up');
  });

  test('two who answer at once both see what the other wrote, and nothing is lost', async () => {
    const world = await withRecommendations('delivered');
    await respond(world, 1);
    const stale = await respond(world, 1, { response: 'not_accepted', reasons: 'It costs too much.' });
    expect(stale).toEqual({
      ok: false,
      refusal: {
        reason: 'out_of_date',
        current: { response: 'Accepted', reasons: 'It is what residents ask for.' },
      },
    });
  });

  test('the same press twice is one response', async () => {
    const world = await withRecommendations('delivered');
    await respond(world, 1);
    expect(await respond(world, 1)).toEqual(done);
    const events = await reading().event.count({
      where: { streamId: world.reviewId, name: 'recommendation.answered' },
    });
    expect(events).toBe(1);
  });

  test.each(['peer', 'coordinator', 'organiser', 'stranger'] as const)(
    '%s does not answer for the council',
    async (who) => {
      const world = await withRecommendations('delivered');
      const outcome = await respondToRecommendation.as(world.people[who], answerTo(world, 1));
      expect(outcome.ok).toBe(false);
      const where = { recommendation: { reviewId: world.reviewId } };
      expect(await reading().recommendationResponse.count({ where })).toBe(0);
    },
  );

  test('a recommendation of another review is not found', async () => {
    const [world, other] = [await aReview('delivered'), await withRecommendations('delivered')];
    expect(other.reference).not.toBe(world.reference);
    const outcome = await respondToRecommendation.as(world.people.politicalLead, answerTo(world, 1));
    expect(outcome).toEqual({ ok: false, refusal: { reason: 'not_found' } });
  });
});

describe('actions', () => {
  test('an action is recorded once, and its updates are added, never changed', async () => {
    const world = await withRecommendations('delivered');
    const { chiefExecutive } = world.people;
    const id = newId();
    const action = {
      reference: world.reference,
      id,
      number: 1,
      version: 0,
      title: 'Write to every ward',
      owner: 'Revenues',
      dueOn: '2028-04-01',
      measure: '',
    };
    expect(await recordAction.as(chiefExecutive, action)).toEqual(done);
    expect(await recordAction.as(chiefExecutive, action)).toEqual(done);
    const update = {
      reference: world.reference,
      id: newId(),
      actionId: id,
      status: 'under_way',
      text: 'Ten wards have met.',
    };
    expect(await updateAction.as(chiefExecutive, update)).toEqual(done);
    expect(await updateAction.as(chiefExecutive, update)).toEqual(done);
    const [first] = await listRecommendations(await granted(world, chiefExecutive, 'follow_up.view'));
    expect(first?.actions.map(({ title, status, updates }) => [title, status, updates.length])).toEqual([
      ['Write to every ward', 'under_way', 1],
    ]);
    await expect(writing().actionUpdate.deleteMany({ where: { actionId: id } })).rejects.toThrow(/denied/);
  });

  test('an address that is no web address is told at its field', async () => {
    const world = await withRecommendations('delivered');
    const outcome = await updateAction.as(world.people.politicalLead, {
      reference: world.reference,
      id: newId(),
      actionId: newId(),
      status: 'done',
      text: 'Done.',
      evidence: 'javascript:alert(1)',
    });
    expect(outcome).toEqual({
      ok: false,
      refusal: { reason: 'invalid', fields: { evidence: ['Enter a web address that begins with https://'] } },
    });
  });
});

describe('the follow-up visit', () => {
  test('offered, accepted, booked within its window, seen, reported and closed', async () => {
    const world = await withRecommendations('follow_up');
    const { coordinator, politicalLead, organiser, peer, lead } = world.people;
    const { reference } = world;
    await respond(world, 1);
    await respond(world, 2);
    expect(await offerFollowUp.as(coordinator, { reference })).toEqual(done);
    expect(await answerFollowUp.as(politicalLead, { reference, version: 1, state: 'accepted' })).toEqual(
      done,
    );
    const early = await bookFollowUp.as(organiser, {
      reference,
      version: 2,
      visitFrom: '2028-03-24',
      visitTo: '2028-03-26',
    });
    expect(early).toEqual({
      ok: false,
      refusal: {
        reason: 'invalid',
        fields: {
          visitFrom: [
            'A follow-up visit lies 12 to 24 months after the visit: from 25\u00A0March\u00A02028 to 25\u00A0March\u00A02029',
          ],
        },
      },
    });
    const order = await bookFollowUp.as(organiser, {
      reference,
      version: 2,
      visitFrom: '2028-06-07',
      visitTo: '2028-06-06',
    });
    expect(order).toMatchObject({
      refusal: { fields: { visitTo: ['The last day cannot be before the first'] } },
    });
    expect(
      await bookFollowUp.as(organiser, {
        reference,
        version: 2,
        visitFrom: '2028-06-06',
        visitTo: '2028-06-07',
      }),
    ).toEqual(done);

    standClockAt(new Date('2028-06-05T12:00:00Z'));
    expect(await observe(world, 1)).toMatchObject({ ok: false, refusal: { rule: 'follow-up.not-begun' } });
    standClockAt(new Date('2028-06-06T12:00:00Z'));
    expect(await observe(world, 1)).toEqual(done);
    expect(await signFollowUp.as(lead, { reference })).toMatchObject({
      refusal: { rule: 'follow-up.unseen' },
    });
    expect(await observe(world, 2)).toEqual(done);
    expect(await closeReview.as(coordinator, { reference })).toEqual({
      ok: false,
      refusal: { reason: 'missing', needs: ['follow_up.reported_or_declined'] },
    });
    expect(await signFollowUp.as(lead, { reference })).toEqual(done);
    expect(await observe(world, 1, 'Something else.')).toMatchObject({
      ok: false,
      refusal: { rule: 'follow-up.signed' },
    });
    const report = await getFollowUpReport(await granted(world, peer, 'follow_up.view'));
    expect(report?.content).toMatchObject({
      kind: 'follow_up',
      status: 'final',
      recommendations: [{ number: 1 }, { number: 2 }],
    });
    expect(await closeReview.as(coordinator, { reference })).toEqual(done);
  });

  test('declined, the review can be closed without a visit', async () => {
    const world = await withRecommendations('follow_up');
    const { coordinator, chiefExecutive } = world.people;
    await offerFollowUp.as(coordinator, { reference: world.reference });
    await answerFollowUp.as(chiefExecutive, {
      reference: world.reference,
      version: 1,
      state: 'declined',
      words: 'A new council takes over.',
    });
    expect(await closeReview.as(coordinator, { reference: world.reference })).toEqual(done);
  });
});

async function withRecommendations(stage: 'delivered' | 'follow_up'): Promise<World> {
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

const answerTo = (world: World, number: number) => ({
  reference: world.reference,
  number,
  version: 0,
  response: 'accepted',
  reasons: 'It is what residents ask for.',
  decidedBy: 'Cabinet',
  minuteReference: '41',
});

function respond(world: World, number: number, changes: object = {}) {
  return respondToRecommendation.as(world.people.politicalLead, { ...answerTo(world, number), ...changes });
}

function observe(world: World, number: number, text = 'Residents told us that they had been asked.') {
  const version = text.startsWith('Residents') ? 0 : 1;
  return observeRecommendation.as(world.people.peer, { reference: world.reference, number, version, text });
}
