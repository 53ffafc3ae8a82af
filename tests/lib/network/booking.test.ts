import { beforeEach, describe, expect, test } from 'vitest';
import { decideBooking, withdrawBooking } from '@/lib/network/commands/booking';
import { listBookingDecisions } from '@/lib/network/queries/bookings';
import { bookingStanding } from '@/lib/network/rules';
import { databaseDate, standClockAt } from '@/lib/platform/clock';
import { reading, writing } from '@/lib/platform/database';
import { newId } from '@/lib/platform/ids';
import { networkPermitFor } from '@/lib/platform/permit';
import { addHost, startDraft } from '@/lib/request/commands/draft';
import { submitRequest } from '@/lib/request/commands/submit';
import { findCouncils } from '@/lib/request/queries/drafts';
import { aCompleteDraft } from '@/tests/lib/request/world';
import { aReview, type World } from '@/tests/support/world';

let world: World;
beforeEach(async () => {
  standClockAt(new Date('2027-01-11T09:00:00Z'));
  world = await aReview('preparing');
});

const rule = (name: string) => ({ ok: false, refusal: { reason: 'rule', rule: name } });
const membershipIs = (kind: 'affiliate' | 'associate') =>
  writing().membership.updateMany({ where: { organisationId: world.hostId }, data: { kind } });
const decide = (more: object = {}) => {
  const decision = {
    id: newId(),
    organisation: world.hostId,
    reason: 'It joins in April.',
    until: '',
    ...more,
  };
  return decideBooking.as(world.people.coordinator, decision);
};
const begin = () => startDraft.as(world.people.organiser, { id: newId() });

async function added() {
  const draft = newId();
  await startDraft.as(world.people.otherCoordinator, { id: draft });
  return addHost.as(world.people.otherCoordinator, { draft, version: 1, organisationId: world.hostId });
}

describe('a council that is no full member', () => {
  beforeEach(() => membershipIs('affiliate'));

  test('books neither by itself nor through a coordinator before it is decided, and both afterwards', async () => {
    expect(await begin()).toMatchObject(rule('request.not_member'));
    expect(await added()).toMatchObject(rule('request.undecided'));
    expect(await decide()).toMatchObject({ ok: true });
    expect(await begin()).toMatchObject({ ok: true });
    expect(await added()).toMatchObject({ ok: true });
  });

  test('books until the decision’s last day, and not after it is withdrawn', async () => {
    const id = newId();
    expect(await decide({ id, until: '2027-01-11' })).toMatchObject({ ok: true });
    expect(await begin()).toMatchObject({ ok: true });
    standClockAt(new Date('2027-01-12T09:00:00Z'));
    expect(await begin()).toMatchObject(rule('request.not_member'));
    const second = newId();
    expect(await decide({ id: second })).toMatchObject({ ok: true });
    expect(await begin()).toMatchObject({ ok: true });
    expect(await withdrawBooking.as(world.people.otherCoordinator, { id: second })).toMatchObject({
      ok: true,
    });
    expect(await withdrawBooking.as(world.people.otherCoordinator, { id: second })).toMatchObject({
      ok: true,
    });
    expect(await begin()).toMatchObject(rule('request.not_member'));
    expect(
      await reading().event.count({
        where: { name: 'booking.withdrawn', particulars: { path: ['decision'], equals: second } },
      }),
    ).toBe(1);
  });

  test('cannot send a request whose decision was withdrawn while it was written', async () => {
    const id = newId();
    await decide({ id });
    const draft = await aCompleteDraft(world.people.organiser, [world.hostId]);
    await withdrawBooking.as(world.people.coordinator, { id });
    expect(await submitRequest.as(world.people.organiser, draft)).toMatchObject(rule('request.not_member'));
    await decide();
    expect(await submitRequest.as(world.people.organiser, draft)).toMatchObject({ ok: true });
  });

  test('is found with the reason for whoever looks', async () => {
    const found = async (who: 'coordinator' | 'organiser') => {
      const permit = networkPermitFor(world.people[who], 'request.draft');
      if (!permit) throw new Error('no permit');
      const { name } = await reading().organisation.findUniqueOrThrow({ where: { id: world.hostId } });
      return (await findCouncils(permit, name)).map(({ refusal }) => refusal);
    };
    expect([await found('coordinator'), await found('organiser')]).toEqual([['undecided'], ['not_member']]);
    await decide();
    expect([await found('coordinator'), await found('organiser')]).toEqual([[null], [null]]);
  });
});

test('an associate’s own people never ask in its name; a coordinator does once it is decided', async () => {
  await membershipIs('associate');
  expect(await added()).toMatchObject(rule('request.undecided'));
  await decide();
  expect(await begin()).toMatchObject(rule('request.associate'));
  expect(await added()).toMatchObject({ ok: true });
});

describe('a decision', () => {
  test('is made for a living council that needs it, by a coordinator, once', async () => {
    expect(await decide()).toMatchObject(rule('booking.full_member'));
    await membershipIs('affiliate');
    expect(await decide({ until: '2027-01-10' })).toMatchObject({
      refusal: { fields: { until: [expect.any(String)] } },
    });
    expect(await decide({ reason: ' ' })).toMatchObject({
      refusal: { fields: { reason: [expect.any(String)] } },
    });
    const id = newId();
    expect(await decide({ id })).toMatchObject({ ok: true });
    expect(await decide({ id })).toMatchObject({ ok: true });
    expect(await decide()).toMatchObject(rule('booking.decided_already'));
    for (const who of ['administrator', 'organiser', 'member'] as const) {
      const asked = { id: newId(), organisation: world.hostId, reason: 'Mine.' };
      expect(await decideBooking.as(world.people[who], asked)).toMatchObject({
        refusal: { reason: 'not_found' },
      });
      expect(await withdrawBooking.as(world.people[who], { id })).toMatchObject({
        refusal: { reason: 'not_found' },
      });
      expect(networkPermitFor(world.people[who], 'booking.view')).toBeNull();
    }
    const permit = networkPermitFor(world.people.otherCoordinator, 'booking.view');
    if (!permit) throw new Error('no permit');
    expect(await listBookingDecisions(permit, world.hostId)).toMatchObject([
      {
        id,
        reason: 'It joins in April.',
        decidedBy: world.people.coordinator.name,
        until: null,
        withdrawnAt: null,
      },
    ]);
    const events = await reading().event.findMany({ where: { name: 'booking.decided' } });
    expect(JSON.stringify(events.map((event) => event.particulars))).not.toContain('April');
  });

  test('is refused for what is no council, and for a council that is no more', async () => {
    await membershipIs('affiliate');
    const become = (data: object) => writing().organisation.update({ where: { id: world.hostId }, data });
    await become({ endedOn: databaseDate('2027-01-10') });
    expect(await decide()).toMatchObject(rule('booking.ended'));
    await become({ endedOn: null, kind: 'co_operative_body' });
    expect(await decide()).toMatchObject(rule('booking.not_a_council'));
  });
});

test.each([
  [{ kind: 'network' }, 'no_council'],
  [{ endedOn: '2027-01-10' }, 'ended'],
  [{ endedOn: '2027-01-11' }, 'undecided'],
  [{ kinds: ['full'] }, 'full_member'],
  [{ kinds: ['affiliate'] }, 'undecided'],
  [{ kinds: ['associate'] }, 'undecided_associate'],
  [{ kinds: ['associate'], until: '2027-01-11' }, 'decided_associate'],
  [{ until: null }, 'decided'],
  [{ until: '2027-01-10' }, 'undecided'],
  [{ until: null, withdrawnAt: new Date() }, 'undecided'],
] as const)('%o stands as %s', (given, standing) => {
  const {
    kind = 'council',
    endedOn = null,
    kinds = [],
    until,
    withdrawnAt = null,
  } = {
    kind: undefined,
    endedOn: undefined,
    kinds: undefined,
    until: undefined,
    withdrawnAt: undefined,
    ...given,
  };
  const memberships = kinds.map((each) => ({ kind: each, from: '2020-04-01', until: null }));
  const decisions = until === undefined ? [] : [{ until, withdrawnAt }];
  expect(bookingStanding({ kind, endedOn, memberships }, decisions, '2027-01-11')).toBe(standing);
});
