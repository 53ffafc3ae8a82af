import { beforeEach, describe, expect, test } from 'vitest';
import { standClockAt } from '@/lib/platform/clock';
import { reading, writing } from '@/lib/platform/database';
import { newId } from '@/lib/platform/ids';
import type { Viewer } from '@/lib/platform/viewer';
import { decidePublication, withdrawPublication } from '@/lib/publication/commands/decide';
import { aSecondHost } from '@/tests/support/joint';
import { aReview, standing, type World } from '@/tests/support/world';

let world: World;
beforeEach(async () => {
  standClockAt(new Date('2027-06-01T10:00:00Z'));
  world = await aReview('delivered');
  return () => standClockAt(null);
});

const decision = {
  decidedBy: 'The cabinet',
  decidedOn: '2027-05-28',
  minuteReference: 'CAB/27/41',
};
const decide = (who: Viewer, level: string, form = 'full', more: object = {}) =>
  decidePublication.as(who, { reference: world.reference, id: newId(), level, form, ...decision, ...more });
const withdraw = (who: Viewer) =>
  withdrawPublication.as(who, { reference: world.reference, id: newId(), ...decision });
const rows = () => reading().publicationDecision.findMany({ where: { reviewId: world.reviewId } });
const reads = async (who: Viewer) => (await standing(world, who)).decide('report.view_final').allowed;

describe('the council’s decision', () => {
  test('is the leaders’ alone', async () => {
    for (const who of [world.people.organiser, world.people.lead, world.people.coordinator])
      expect(await decide(who, 'public')).toMatchObject({ refusal: { reason: 'not_permitted' } });
    expect(await decide(world.people.stranger, 'public')).toMatchObject({ refusal: { reason: 'not_found' } });
    expect(await rows()).toEqual([]);
  });

  test('opens the report as far as it says, and no further', async () => {
    expect(await reads(world.people.politicalLead)).toBe(true);
    expect(await reads(world.people.organiser)).toBe(false);
    standClockAt(new Date('2027-06-01T10:01:00Z'));
    await decide(world.people.politicalLead, 'host_only');
    expect([await reads(world.people.organiser), await reads(world.people.member)]).toEqual([true, false]);
    standClockAt(new Date('2027-06-01T10:02:00Z'));
    await decide(world.people.politicalLead, 'members');
    expect([await reads(world.people.member), await reads(world.people.stranger)]).toEqual([true, false]);
  });

  test('widens nothing while the two leaders differ', async () => {
    await decide(world.people.politicalLead, 'public');
    expect(await reads(world.people.stranger)).toBe(true);
    await decide(world.people.chiefExecutive, 'host_only');
    expect([await reads(world.people.stranger), await reads(world.people.organiser)]).toEqual([false, true]);
    const told = await reading().mail.findMany({ where: { reviewId: world.reviewId } });
    expect(told.filter((mail) => mail.subject.startsWith('Two decisions')).map((mail) => mail.to)).toEqual([
      world.people.politicalLead.email,
      world.people.chiefExecutive.email,
    ]);
  });

  test('can be withdrawn by either, at once, and every decision stays on record', async () => {
    await decide(world.people.politicalLead, 'public');
    expect(await withdraw(world.people.chiefExecutive)).toMatchObject({ ok: true });
    expect(await reads(world.people.stranger)).toBe(false);
    expect((await rows()).length).toBe(2);
    const change = writing().publicationDecision.updateMany({ data: { level: 'public' } });
    await expect(change).rejects.toThrow(/permission denied/);
  });

  test('is recorded once, however often it is sent', async () => {
    const id = newId();
    const once = () => decide(world.people.chiefExecutive, 'members', 'summary', { id });
    expect(await once()).toMatchObject({ ok: true });
    expect(await once()).toMatchObject({ ok: true });
    expect((await rows()).map(({ level, form, recordedRole }) => [level, form, recordedRole])).toEqual([
      ['members', 'summary', 'chief_executive'],
    ]);
  });

  test.each([
    [{ level: '' }, { level: ['Choose who sees it'] }],
    [{ form: '' }, { form: ['Choose the form'] }],
    [{ decidedBy: ' \u200B ' }, { decidedBy: ['Say who decided: a name, or a body such as the cabinet'] }],
    [{ decidedOn: '2027-06-02' }, { decidedOn: ['The day of the decision cannot lie ahead.'] }],
    [{ fromOn: '2027-05-27' }, { fromOn: ['It cannot count from a day before it was decided.'] }],
    [{ decidedOn: '2027-02-30' }, { decidedOn: ['Enter the day of the decision'] }],
  ])('refuses %j at its field', async (bad, fields) => {
    expect(await decide(world.people.politicalLead, 'public', 'full', bad)).toEqual({
      ok: false,
      refusal: { reason: 'invalid', fields },
    });
    expect(await rows()).toEqual([]);
  });

  test('of a follow-up report waits for one; nothing is withdrawn that was not decided', async () => {
    expect(await decide(world.people.politicalLead, 'public', 'full', { kind: 'follow_up' })).toMatchObject({
      refusal: { rule: 'publication.no_report' },
    });
    expect(await withdraw(world.people.politicalLead)).toMatchObject({
      refusal: { rule: 'publication.nothing' },
    });
  });

  test('counts from its day on', async () => {
    await decide(world.people.politicalLead, 'public', 'full', { fromOn: '2027-06-07' });
    expect(await reads(world.people.stranger)).toBe(false);
    standClockAt(new Date('2027-06-06T23:30:00Z'));
    expect(await reads(world.people.stranger)).toBe(true);
  });
});

describe('in a joint review', () => {
  test('one council publishes nothing for the other', async () => {
    const marlpit = await aSecondHost(world);
    const { politicalLead, chiefExecutive, stranger, organiser } = world.people;
    await decide(politicalLead, 'public');
    await decide(chiefExecutive, 'public');
    expect(await reads(stranger)).toBe(false);
    const told = await reading().mail.findMany({ where: { reviewId: world.reviewId } });
    const waited = told.filter((mail) => mail.subject.startsWith('Your council’s decision'));
    expect(new Set(waited.map((mail) => mail.to))).toEqual(
      new Set([marlpit.politicalLead.email, marlpit.chiefExecutive.email]),
    );
    await decide(marlpit.politicalLead, 'host_only');
    expect([await reads(stranger), await reads(organiser)]).toEqual([false, true]);
    standClockAt(new Date('2027-06-01T11:00:00Z'));
    await decide(politicalLead, 'public');
    expect(await reads(stranger)).toBe(false);
    await decide(marlpit.politicalLead, 'public');
    expect(await reads(stranger)).toBe(true);
    expect(new Set((await rows()).map((row) => row.organisationId))).toEqual(
      new Set([world.hostId, marlpit.organisationId]),
    );
  });

  test('who leads both decides for both in one press', async () => {
    const marlpit = await aSecondHost(world);
    const shared = world.people.chiefExecutive;
    const startedAt = new Date('2027-01-04T10:00:00Z');
    const seat = { personId: shared.personId, role: 'chief_executive', startedAt } as const;
    await writing().seat.create({
      data: { ...seat, reviewId: world.reviewId, organisationId: marlpit.organisationId },
    });
    const id = newId();
    for (const _press of [1, 2]) await decide(shared, 'public', 'full', { id });
    expect((await rows()).map((row) => row.organisationId).toSorted()).toEqual(
      [world.hostId, marlpit.organisationId].toSorted(),
    );
    expect(await reads(world.people.stranger)).toBe(true);
  });
});
