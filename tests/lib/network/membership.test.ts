import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { changeMembership, endMembership, giveMembership } from '@/lib/network/commands/membership';
import { refusals } from '@/lib/network/labels';
import { databaseDate, plainDate, standClockAt } from '@/lib/platform/clock';
import { reading, writing } from '@/lib/platform/database';
import { newId } from '@/lib/platform/ids';
import { networkStream } from '@/lib/platform/stream';
import { aReview, type World } from '@/tests/support/world';

const noon = new Date('2027-01-12T10:00:00Z');
let world: World;
beforeEach(async () => {
  standClockAt(noon);
  world = await aReview('preparing');
});
afterEach(() => standClockAt(null));

const notFound = { ok: false, refusal: { reason: 'not_found' } };
const field = (name: string, words: string) => ({
  ok: false,
  refusal: { reason: 'invalid', fields: { [name]: [words] } },
});
const lastEvent = async () =>
  reading().event.findFirst({
    where: { streamId: networkStream },
    orderBy: { sequence: 'desc' },
    select: { name: true, particulars: true },
  });

describe('memberships', () => {
  const give = (change: object = {}) =>
    giveMembership.as(world.people.coordinator, {
      id: newId(),
      organisation: world.hostId,
      kind: 'associate',
      from: '2018-04-01',
      until: '2020-03-31',
      ...change,
    });

  test('follow one another, and never share a day', async () => {
    expect(await give()).toMatchObject({ ok: true });
    expect(await give({ from: '2020-03-31', until: '' })).toEqual(field('from', refusals.membershipOverlaps));
    expect(await give({ from: '2019-01-01', until: '2019-02-01' })).toEqual(
      field('from', refusals.membershipOverlaps),
    );
    // The world's own full membership begins on 1 April 2020.
    const full = await reading().membership.findFirstOrThrow({
      where: { organisationId: world.hostId, kind: 'full' },
    });
    const end = (until: string) => endMembership.as(world.people.coordinator, { id: full.id, until });
    expect(await end('2020-03-01')).toEqual(field('until', refusals.endsBeforeItBegins));
    expect(await end('2026-03-31')).toMatchObject({ ok: true });
    expect(await give({ kind: 'affiliate', from: '2026-04-01', until: '' })).toMatchObject({ ok: true });
    expect(await end('2026-06-30')).toEqual(field('until', refusals.membershipOverlaps));
    expect(await lastEvent()).toEqual({
      name: 'membership.changed',
      particulars: { organisation: world.hostId, kind: 'affiliate' },
    });
  });

  test('become another kind on a day: the one before ends on the eve, and its end is the new one’s', async () => {
    const { coordinator } = world.people;
    const full = await reading().membership.findFirstOrThrow({ where: { organisationId: world.hostId } });
    await endMembership.as(coordinator, { id: full.id, until: '2028-03-31' });
    const next = newId();
    const change = (more: object = {}) =>
      changeMembership.as(coordinator, { id: full.id, next, kind: 'affiliate', from: '2027-04-01', ...more });
    expect(await change({ kind: 'full' })).toEqual(field('kind', refusals.sameKind));
    expect(await change({ from: '2020-04-01' })).toEqual(field('from', refusals.changesWithin));
    expect(await change({ from: '2028-04-01' })).toEqual(field('from', refusals.changesWithin));
    expect(await change()).toMatchObject({ ok: true });
    expect(await change()).toMatchObject({ ok: true });
    const rows = await reading().membership.findMany({
      where: { organisationId: world.hostId },
      orderBy: { fromOn: 'asc' },
    });
    expect(
      rows.map(({ kind, fromOn, untilOn }) => [kind, plainDate(fromOn), plainDate(untilOn ?? noon)]),
    ).toEqual([
      ['full', '2020-04-01', '2027-03-31'],
      ['affiliate', '2027-04-01', '2028-03-31'],
    ]);
    expect(
      await changeMembership.as(world.people.member, { id: full.id, next, kind: 'full', from: '2027-05-01' }),
    ).toEqual(notFound);
  });

  test('lie within the life of the organisation', async () => {
    await writing().organisation.update({
      where: { id: world.hostId },
      data: { startedOn: databaseDate('2019-04-01'), endedOn: databaseDate('2028-03-31') },
    });
    expect(await give()).toEqual(field('from', 'It began on 1\u00A0April\u00A02019'));
    const full = await reading().membership.findFirstOrThrow({ where: { organisationId: world.hostId } });
    const end = (until: string) => endMembership.as(world.people.coordinator, { id: full.id, until });
    expect(await end('2028-04-01')).toEqual(field('until', 'It ended on 31\u00A0March\u00A02028'));
    expect(await end('2027-03-31')).toMatchObject({ ok: true });
    expect(await give({ from: '2028-04-01', until: '' })).toEqual(
      field('from', 'It ended on 31\u00A0March\u00A02028'),
    );
    expect(await give({ from: '2027-04-01', until: '2028-04-01' })).toEqual(
      field('until', 'It ended on 31\u00A0March\u00A02028'),
    );
    expect(await give({ from: '2027-04-01', until: '2028-03-31' })).toMatchObject({ ok: true });
  });

  test('are given once by the same press, and not to nobody', async () => {
    const id = newId();
    await give({ id });
    await give({ id });
    expect(await reading().membership.count({ where: { organisationId: world.hostId } })).toBe(2);
    expect(await give({ organisation: newId() })).toEqual(notFound);
  });
});
