import { afterEach, describe, expect, test } from 'vitest';
import { signFollowUp } from '@/lib/follow-up/commands/sign';
import { answerFollowUp, bookFollowUp, offerFollowUp } from '@/lib/follow-up/commands/visit';
import { getFollowUpReport } from '@/lib/follow-up/queries/follow-up';
import { standClockAt } from '@/lib/platform/clock';
import { reading } from '@/lib/platform/database';
import { closeReview } from '@/lib/reviews/commands/move-on';
import { aReview, granted } from '@/tests/support/world';
import { booked, observe, respond, withRecommendations, withVisit } from './made';

afterEach(() => standClockAt(null));

const done = { ok: true, result: undefined };

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

  test('booked, it can be called off: its days fall away, and those who were to come are told', async () => {
    const world = await withVisit();
    const { coordinator, politicalLead, organiser, peer, lead } = world.people;
    const { reference } = world;
    const answer = { reference, state: 'deferred', words: 'There is an election.' };
    expect(await answerFollowUp.as(politicalLead, { ...answer, version: 2 })).toMatchObject({
      refusal: { reason: 'out_of_date', current: { state: 'accepted' } },
    });
    expect(await answerFollowUp.as(organiser, { ...answer, version: 3 })).toMatchObject({
      refusal: { reason: 'not_permitted' },
    });
    expect(await answerFollowUp.as(politicalLead, { ...answer, version: 3 })).toEqual(done);
    const row = await reading().followUp.findUniqueOrThrow({ where: { reviewId: world.reviewId } });
    expect([row.state, row.visitFrom, row.visitTo]).toEqual(['deferred', null, null]);
    const told = await reading().mail.findMany({
      where: { reviewId: world.reviewId, subject: { contains: 'called off' } },
    });
    expect(told.map((mail) => mail.to)).toEqual(
      expect.arrayContaining([coordinator, lead, peer, organiser].map((who) => who.email)),
    );
    expect(JSON.stringify(told)).not.toContain('election');
    expect(await offerFollowUp.as(coordinator, { reference })).toEqual(done);
  });

  test('reported, its answer stands', async () => {
    const world = await withVisit();
    const { politicalLead, lead } = world.people;
    standClockAt(new Date('2028-06-06T12:00:00Z'));
    for (const number of [1, 2]) await observe(world, number);
    expect(await signFollowUp.as(lead, { reference: world.reference })).toEqual(done);
    const no = { reference: world.reference, version: 3, state: 'declined', words: '' };
    expect(await answerFollowUp.as(politicalLead, no)).toMatchObject({
      refusal: { rule: 'follow-up.signed' },
    });
  });

  test('a report without recommendations is signed at the visit, not before', async () => {
    const world = await aReview('follow_up');
    const sign = () => signFollowUp.as(world.people.lead, { reference: world.reference });
    expect(await sign()).toMatchObject({ refusal: { rule: 'follow-up.not-begun' } });
    await booked(world);
    standClockAt(new Date('2028-06-05T12:00:00Z'));
    expect(await sign()).toMatchObject({ refusal: { rule: 'follow-up.not-begun' } });
    const where = { reviewId: world.reviewId, kind: 'follow_up' } as const;
    expect(await reading().reportEdition.count({ where })).toBe(0);
    standClockAt(new Date('2028-06-06T12:00:00Z'));
    expect(await sign()).toEqual(done);
    const report = await getFollowUpReport(await granted(world, world.people.lead, 'follow_up.view'));
    expect(report?.content).toMatchObject({ recommendations: [] });
    expect(JSON.stringify(report?.content)).toContain('made no recommendations');
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
