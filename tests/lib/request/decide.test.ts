import { beforeEach, describe, expect, test } from 'vitest';
import { standClockAt } from '@/lib/platform/clock';
import { reading, writing } from '@/lib/platform/database';
import { permitFor } from '@/lib/platform/permit';
import { viewerFor } from '@/lib/platform/viewer';
import { acceptRequest, declineRequest, suggestDates } from '@/lib/request/commands/decide';
import { getRequest } from '@/lib/request/queries/request';
import { aReview, granted, standing, type World } from '@/tests/support/world';

let world: World;
beforeEach(async () => {
  standClockAt(new Date('2027-01-11T09:00:00Z'));
  world = await aReview('requested');
});

const days = { from: '2027-09-13', to: '2027-09-16' };
const now = () =>
  reading().review.findUniqueOrThrow({
    where: { id: world.reviewId },
    select: { stage: true, reference: true, endedReason: true, onSiteFrom: true },
  });
const mailedTo = async () => {
  const mails = await reading().mail.findMany({ where: { reviewId: world.reviewId }, select: { to: true } });
  return mails.map((mail) => mail.to).toSorted();
};
const hosts = () =>
  [world.people.politicalLead, world.people.chiefExecutive, world.people.organiser]
    .map((person) => person.email)
    .toSorted();

describe('accepting', () => {
  test('a coordinator accepts, becomes the review’s coordinator and gives the reference', async () => {
    const outcome = await acceptRequest.as(world.people.otherCoordinator, {
      reference: world.reference,
      ...days,
    });
    expect(outcome).toEqual({ ok: true, result: { reference: expect.stringMatching(/^CPR-2027-\d{3}$/) } });
    const review = await now();
    expect(review).toMatchObject({ stage: 'scoping', onSiteFrom: new Date('2027-09-13T00:00:00Z') });
    const seats = await reading().seat.findMany({
      where: { reviewId: world.reviewId, personId: world.people.otherCoordinator.personId },
      select: { role: true },
    });
    expect(seats).toEqual([{ role: 'coordinator' }]);
    expect(await mailedTo()).toEqual(hosts());
    const facts = await standing({ ...world, reference: review.reference }, world.people.organiser);
    expect(facts.id).toBe(world.reviewId);
  });

  test('a second press and a second coordinator change nothing', async () => {
    const input = { reference: world.reference, ...days };
    await acceptRequest.as(world.people.otherCoordinator, input);
    const before = await now();
    const again = await acceptRequest.as(world.people.otherCoordinator, input);
    expect(again).toMatchObject({ ok: false, refusal: { reason: 'wrong_stage', stage: 'scoping' } });
    expect(await now()).toEqual(before);
  });

  test.each([
    ['who is named in the request', 'politicalLead'],
    ['who works for the council', 'member'],
  ] as const)('a coordinator %s cannot take both sides', async (_name, key) => {
    const { personId } = world.people[key];
    const fromOn = new Date('2020-01-01');
    await writing().personDuty.create({ data: { personId, duty: 'coordinator', fromOn } });
    if (key === 'member') {
      await writing().post.updateMany({ where: { personId }, data: { organisationId: world.hostId } });
    }
    const outcome = await acceptRequest.as(await viewerFor(personId), {
      reference: world.reference,
      ...days,
    });
    expect(outcome).toMatchObject({
      ok: false,
      refusal: { reason: 'rule', rule: 'request.own_council' },
    });
    expect(await now()).toMatchObject({ stage: 'requested', reference: world.reference });
    expect(await reading().seat.count({ where: { personId, role: 'coordinator' } })).toBe(0);
    expect(await mailedTo()).toEqual([]);
  });

  test.each([
    [
      'in wrong order',
      { from: '2027-09-16', to: '2027-09-13' },
      { to: ['The last day comes before the first day'] },
    ],
    ['in the past', { from: '2027-01-04', to: '2027-01-07' }, { from: ['Give a day that has not passed'] }],
    [
      'far too many',
      { from: '2027-09-01', to: '2027-09-30' },
      { to: ['A visit of more than 14 days is more than one visit; give the last day again'] },
    ],
    ['no days', { from: '2027-13-45', to: '2027-09-13' }, { from: ['Give the first day of the visit'] }],
  ])('days %s are refused at the field', async (_name, wrong, fields) => {
    const outcome = await acceptRequest.as(world.people.coordinator, {
      reference: world.reference,
      ...wrong,
    });
    expect(outcome).toEqual({ ok: false, refusal: { reason: 'invalid', fields } });
    expect((await now()).stage).toBe('requested');
    expect(await mailedTo()).toEqual([]);
  });

  test('references are numbered without a gap', async () => {
    const second = await aReview('requested');
    const outcomes = await Promise.all(
      [world, second].map((each) =>
        acceptRequest.as(world.people.coordinator, { reference: each.reference, ...days }),
      ),
    );
    const numbers = outcomes.map((outcome) => (outcome.ok ? Number(outcome.result.reference.slice(-3)) : 0));
    expect(Math.abs((numbers[0] ?? 0) - (numbers[1] ?? 0))).toBe(1);
  });
});

test('other days are told to the host, once, and never over somebody else’s words', async () => {
  const input = { reference: world.reference, version: 1, ...days, words: 'The team is free that week.' };
  expect(await suggestDates.as(world.people.coordinator, input)).toMatchObject({ ok: true });
  expect(await suggestDates.as(world.people.coordinator, input)).toMatchObject({ ok: true });
  expect(await mailedTo()).toEqual(hosts());
  const stale = { ...input, words: 'Another reason.' };
  expect(await suggestDates.as(world.people.otherCoordinator, stale)).toEqual({
    ok: false,
    refusal: { reason: 'out_of_date', current: { ...days, words: input.words } },
  });
  const seen = await getRequest(await granted(world, world.people.organiser, 'request.view'));
  expect(seen?.suggested).toMatchObject({ ...days, words: input.words });
});

test('a request is declined with reasons that the host sees', async () => {
  const reason = 'The network has no team before the summer.';
  const input = { reference: world.reference, reason };
  expect(await declineRequest.as(world.people.coordinator, { ...input, reason: ' \u200b ' })).toEqual({
    ok: false,
    refusal: {
      reason: 'invalid',
      fields: { reason: ['Say why, in words that the council can use'] },
    },
  });
  expect(await declineRequest.as(world.people.coordinator, input)).toMatchObject({ ok: true });
  expect(await now()).toMatchObject({ stage: 'declined', endedReason: reason });
  const seen = await getRequest(await granted(world, world.people.politicalLead, 'request.view'));
  expect(seen?.endedReason).toBe(reason);
});

test('nobody but a coordinator decides, and who is not concerned sees no request', async () => {
  const { politicalLead, organiser, member, stranger, administrator, peer } = world.people;
  for (const who of [politicalLead, organiser, peer]) {
    for (const command of [acceptRequest, suggestDates, declineRequest]) {
      const all = { reference: world.reference, version: 1, ...days, words: 'x', reason: 'x' };
      const outcome = await command.as(who, all);
      expect(outcome).toMatchObject({ ok: false, refusal: { reason: 'not_permitted' } });
    }
  }
  for (const who of [member, stranger, administrator]) {
    const outcome = await acceptRequest.as(who, { reference: world.reference, ...days });
    expect(outcome).toEqual({ ok: false, refusal: { reason: 'not_found' } });
  }
  for (const who of [peer, member, stranger, administrator]) {
    expect(permitFor(who, 'request.view', await standing(world, who))).toBeNull();
  }
  expect((await now()).stage).toBe('requested');
});
