import { describe, expect, test } from 'vitest';
import { recordAction, updateAction } from '@/lib/follow-up/commands/actions';
import { respondToRecommendation } from '@/lib/follow-up/commands/respond';
import { startFollowUp } from '@/lib/follow-up/commands/visit';
import { listRecommendations } from '@/lib/follow-up/queries/follow-up';
import { reading, writing } from '@/lib/platform/database';
import { newId } from '@/lib/platform/ids';
import { aReview, granted } from '@/tests/support/world';
import { answerTo, respond, withRecommendations } from './made';

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
    const rows = await listRecommendations(await granted(world, chiefExecutive, 'follow_up.view'));
    const first = rows?.[0];
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
