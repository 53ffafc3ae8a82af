import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { standClockAt } from '@/lib/platform/clock';
import { reading, writing } from '@/lib/platform/database';
import { newId } from '@/lib/platform/ids';
import { networkPermitFor } from '@/lib/platform/permit';
import type { Viewer } from '@/lib/platform/viewer';
import { nudge } from '@/lib/reviews/commands/nudge';
import { nudgeRefusals } from '@/lib/reviews/late-words';
import { isLate } from '@/lib/reviews/lateness';
import { listLate } from '@/lib/reviews/queries/late';
import { aReview, type World } from '@/tests/support/world';

const began = new Date('2027-01-20T10:00:00Z');
let world: World;
beforeEach(async () => {
  standClockAt(began);
  world = await aReview('scoping', { from: '2028-03-06', to: '2028-03-09' });
  await writing().agreementVersion.create({
    data: {
      reviewId: world.reviewId,
      number: 1,
      mainFocus: 'Homes.',
      principles: ['co_production'],
      team: 'Six.',
      timing: '',
      onSiteFrom: new Date('2028-03-06'),
      onSiteTo: new Date('2028-03-09'),
      preparation: 'A statement.',
      feedback: 'A report.',
      feedbackForm: 'report',
      activity: '',
      learningConsent: false,
      proposedById: world.people.coordinator.personId,
      proposedAt: new Date('2027-01-10T10:00:00Z'),
    },
  });
});
afterEach(() => standClockAt(null));

async function late(who: Viewer = world.people.coordinator) {
  const permit = networkPermitFor(who, 'work.view');
  if (!permit) throw new Error('Everybody has work');
  return listLate(permit);
}
const send = (people: readonly Viewer[], who: Viewer = world.people.coordinator) =>
  nudge.as(who, { people: people.map((person) => person.personId) });
const mails = async (to: Viewer) =>
  reading().mail.findMany({ where: { to: to.email }, orderBy: { queuedAt: 'asc' } });

describe('what is late', () => {
  const task = (change: object) => ({ status: 'open' as const, dueOn: null, since: null, ...change });
  test.each([
    ['past its day', { dueOn: '2027-01-19' }, true],
    ['on its day', { dueOn: '2027-01-20' }, false],
    ['open for a week', { since: new Date('2027-01-13T10:00:00Z') }, true],
    ['open for six days', { since: new Date('2027-01-14T10:00:00Z') }, false],
    [
      'long open, with a day still ahead',
      { since: new Date('2026-01-14T10:00:00Z'), dueOn: '2027-02-01' },
      false,
    ],
    ['done', { status: 'done' as const, dueOn: '2027-01-01' }, false],
  ])('%s: %s', (_name, change, expected) => {
    expect(isLate(task(change), '2027-01-20')).toBe(expected);
  });

  test('is listed by person, without oneself, each with all of it', async () => {
    const { politicalLead, chiefExecutive, organiser, lead, coordinator } = world.people;
    const rows = (await late()).map(({ personId, items }) => [
      personId,
      items.map(({ task: { key } }) => key),
    ]);
    expect(Object.fromEntries(rows)).toEqual({
      [politicalLead.personId]: ['agreement.sign'],
      [chiefExecutive.personId]: ['agreement.sign'],
      [lead.personId]: ['agreement.sign'],
      [organiser.personId]: ['scoping.meet'],
    });
    expect((await late(organiser)).map(({ personId }) => personId)).toContain(coordinator.personId);
  });

  test('is not known to those without a seat', async () => {
    for (const who of ['otherCoordinator', 'administrator', 'member', 'stranger'] as const)
      expect(await late(world.people[who])).toEqual([]);
  });
});

describe('a nudge', () => {
  test('is one mail with everything that is late, over all reviews', async () => {
    const { politicalLead, coordinator } = world.people;
    const other = await aReview('scoping', { from: '2028-05-08', to: '2028-05-11' });
    for (const [personId, role] of [
      [coordinator.personId, 'coordinator'],
      [politicalLead.personId, 'organiser'],
    ] as const)
      await writing().seat.create({
        data: { id: newId(), reviewId: other.reviewId, personId, role, startedAt: began },
      });
    expect(await send([politicalLead])).toEqual({ ok: true, result: { sent: 1 } });
    const [mail, ...more] = await mails(politicalLead);
    expect(more).toEqual([]);
    expect(mail?.text).toContain('Sign the scoping agreement (since 10\u00A0January\u00A02027)');
    expect(mail?.text).toContain(`/reviews/${world.reference}/scoping`);
    expect(mail?.text).toContain(`/reviews/${other.reference}/scoping`);
    const kept = await reading().nudge.findMany({ where: { personId: politicalLead.personId } });
    expect(kept.map(({ task, byId }) => [task, byId]).sort()).toEqual([
      ['agreement.sign', coordinator.personId],
      ['scoping.meet', coordinator.personId],
    ]);
  });

  test('is never sent twice within two days, whoever sends it', async () => {
    const { politicalLead, organiser } = world.people;
    await send([politicalLead]);
    const next = new Date('2027-01-22T10:00:00Z');
    standClockAt(new Date(next.getTime() - 1000));
    for (const who of [world.people.coordinator, organiser])
      expect(await send([politicalLead], who)).toEqual({
        ok: false,
        refusal: {
          reason: 'rule',
          rule: 'nudge.too_soon',
          words: nudgeRefusals.tooSoon(politicalLead.name, began, next),
        },
      });
    expect(await mails(politicalLead)).toHaveLength(1);
    standClockAt(next);
    expect(await send([politicalLead], organiser)).toMatchObject({ ok: true });
    expect(await mails(politicalLead)).toHaveLength(2);
  });

  test('to several passes over those who had one lately', async () => {
    const { politicalLead, chiefExecutive, lead } = world.people;
    await send([lead]);
    expect(await send([politicalLead, chiefExecutive, lead])).toEqual({ ok: true, result: { sent: 2 } });
    expect(await mails(lead)).toHaveLength(1);
    const events = await reading().event.count({
      where: { name: 'person.nudged', actorId: world.people.coordinator.personId },
    });
    expect(events).toBe(3);
  });

  test('is refused where nothing is late, and for people whom the sender knows nothing of', async () => {
    const refused = {
      ok: false,
      refusal: { reason: 'rule', rule: 'nudge.nothing_late', words: nudgeRefusals.nothingLate },
    };
    expect(await send([world.people.hostOther])).toEqual(refused);
    expect(await send([world.people.politicalLead], world.people.stranger)).toEqual(refused);
    expect(await send([world.people.politicalLead], world.people.otherCoordinator)).toEqual(refused);
    expect(await mails(world.people.politicalLead)).toEqual([]);
    expect(await nudge.as(null, { people: [world.people.politicalLead.personId] })).toMatchObject({
      ok: false,
    });
  });
});
