import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { addPartner, dropPartner } from '@/lib/partners/commands/draft';
import { endPartner, namePartner } from '@/lib/partners/commands/partner';
import { listPartners } from '@/lib/partners/queries/partners';
import { partnerProblem } from '@/lib/partners/rules';
import { standClockAt } from '@/lib/platform/clock';
import { reading } from '@/lib/platform/database';
import { newId } from '@/lib/platform/ids';
import { addHost } from '@/lib/request/commands/draft';
import { submitRequest } from '@/lib/request/commands/submit';
import { draftAnswers } from '@/lib/request/schema';
import { aCompleteDraft, draftNow } from '@/tests/lib/request/world';
import { aReview, granted, standing, type World } from '@/tests/support/world';

let world: World;
beforeEach(async () => {
  standClockAt(new Date('2027-01-11T09:00:00Z'));
  world = await aReview('preparing');
});
afterEach(() => standClockAt(null));

const done = { ok: true };
const nameField = { ok: false, refusal: { reason: 'invalid', fields: { name: [expect.any(String)] } } };
const council = async (id: string) =>
  (await reading().organisation.findUniqueOrThrow({ where: { id }, select: { name: true } })).name;

describe('on a review', () => {
  const name = (typed: string, more: object = {}, who = world.people.organiser) =>
    namePartner.as(who, {
      reference: world.reference,
      id: newId(),
      name: typed,
      part: 'Runs the clinics.',
      ...more,
    });
  const listed = async () =>
    (await listPartners(await granted(world, world.people.organiser, 'review.view'))).map(
      ({ name: known, organisationId }) => [known, organisationId],
    );

  test('a body of the register is known again by its name, any other by the name typed', async () => {
    const home = await council(world.homeId);
    expect(await name(home.toUpperCase())).toMatchObject(done);
    expect(await name('Ouse Health Board')).toMatchObject(done);
    expect(await listed()).toEqual([
      ['Ouse Health Board', null],
      [home, world.homeId],
    ]);
  });

  test('is named once, is no host, and a second press changes nothing', async () => {
    const id = newId();
    expect(await name('Ouse Health Board', { id })).toMatchObject(done);
    expect(await name('Ouse Health Board', { id })).toMatchObject(done);
    expect(await name('ouse health board')).toMatchObject(nameField);
    expect(await name(await council(world.hostId))).toMatchObject(nameField);
    expect(await listed()).toHaveLength(1);
    const where = { streamId: world.reviewId, name: 'partner.named' };
    const events = await reading().event.findMany({ where, select: { particulars: true } });
    expect(events).toEqual([{ particulars: { partner: id } }]);
  });

  test('gives its people no right', async () => {
    expect(await name(await council(world.homeId))).toMatchObject(done);
    const member = await standing(world, world.people.member);
    expect(member.decide('review.outline').allowed).toBe(false);
    expect(member.decide('team.view').allowed).toBe(false);
    expect([...member.roles].filter((role) => role === 'host_other' || role === 'reader')).toEqual([]);
  });

  test('ends, and stays on record', async () => {
    const id = newId();
    await name('Ouse Health Board', { id });
    const end = () => endPartner.as(world.people.coordinator, { reference: world.reference, partner: id });
    expect(await end()).toMatchObject(done);
    expect(await end()).toMatchObject(done);
    expect(await listed()).toEqual([]);
    expect(await reading().reviewPartner.count({ where: { id, endedAt: { not: null } } })).toBe(1);
    expect(await name('Ouse Health Board')).toMatchObject(done);
  });

  test('of another review is not there', async () => {
    const id = newId();
    await name('Ouse Health Board', { id });
    const other = await aReview('preparing');
    const asked = { reference: other.reference, partner: id };
    expect(await endPartner.as(other.people.coordinator, asked)).toMatchObject({
      refusal: { reason: 'not_found' },
    });
    expect(await name('X', { id, reference: other.reference }, other.people.organiser)).toMatchObject({
      refusal: { reason: 'not_found' },
    });
  });

  test.each(['peer', 'lead', 'hostOther', 'member', 'otherCoordinator'] as const)(
    'is not named by the %s',
    async (who) => {
      expect(await name('Ouse Health Board', {}, world.people[who])).toMatchObject({ ok: false });
      expect(await listed()).toEqual([]);
    },
  );
});

describe('in a request', () => {
  const partnersOf = async (draft: string) => draftAnswers.parse((await draftNow(draft)).answers).partners;
  const add = async (draft: string, typed: string, id = newId()) =>
    addPartner.as(world.people.organiser, {
      draft,
      version: (await draftNow(draft)).version,
      id,
      name: typed,
      part: 'Runs the clinics.',
    });

  test('is named, taken out, and comes along when the request is sent', async () => {
    const { organiser } = world.people;
    const { draft } = await aCompleteDraft(organiser, [world.hostId]);
    const gone = newId();
    expect(await add(draft, 'Ouse Housing', gone)).toMatchObject(done);
    expect(await add(draft, 'Ouse Health Board')).toMatchObject(done);
    expect(await add(draft, await council(world.hostId))).toMatchObject(nameField);
    const drop = { draft, version: (await draftNow(draft)).version, partner: gone };
    expect(await dropPartner.as(organiser, drop)).toMatchObject(done);
    expect((await partnersOf(draft)).map(({ name }) => name)).toEqual(['Ouse Health Board']);
    const { version } = await draftNow(draft);
    expect(await submitRequest.as(organiser, { draft, version })).toMatchObject(done);
    const rows = await reading().reviewPartner.findMany({ where: { reviewId: draft } });
    expect(rows).toMatchObject([
      { name: 'Ouse Health Board', part: 'Runs the clinics.', organisationId: null },
    ]);
  });

  test('becomes a host instead when it is added as one', async () => {
    const { draft } = await aCompleteDraft(world.people.organiser, [world.hostId]);
    expect(await add(draft, await council(world.homeId))).toMatchObject(done);
    const { version } = await draftNow(draft);
    const host = { draft, version, organisationId: world.homeId };
    expect(await addHost.as(world.people.organiser, host)).toMatchObject(done);
    expect(await partnersOf(draft)).toEqual([]);
  });

  test('of somebody else’s draft is not there', async () => {
    const { draft } = await aCompleteDraft(world.people.organiser, [world.hostId]);
    const { version } = await draftNow(draft);
    const partner = { draft, version, id: newId(), name: 'Ouse Health Board', part: 'Runs the clinics.' };
    expect(await addPartner.as(world.people.politicalLead, partner)).toMatchObject({
      refusal: { reason: 'not_found' },
    });
  });
});

test('twenty partners are enough', () => {
  const many = Array.from({ length: 20 }, (_, index) => ({ organisationId: null, name: `Body ${index}` }));
  expect(partnerProblem({ organisationId: null, name: 'Another' }, [], many)).not.toBeNull();
  expect(partnerProblem({ organisationId: null, name: 'Another' }, [], many.slice(1))).toBeNull();
});
