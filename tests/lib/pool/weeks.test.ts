import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { plainDate, standClockAt } from '@/lib/platform/clock';
import { reading } from '@/lib/platform/database';
import { networkPermitFor } from '@/lib/platform/permit';
import { saySpan, sayWeeks } from '@/lib/pool/commands/weeks';
import { getOwnWeeks } from '@/lib/pool/queries/own-peer';
import { mondaysAhead, mondaysWithin, usualAways } from '@/lib/pool/rules/weeks';
import { aReview, type World } from '@/tests/support/world';

describe('the coming weeks', () => {
  test('begin with this week’s Monday and are 78', () => {
    const mondays = mondaysAhead('2027-01-10');
    expect([mondays[0], mondays[1], mondays.length]).toEqual(['2027-01-04', '2027-01-11', 78]);
    expect(mondaysAhead('2027-01-11')[0]).toBe('2027-01-11');
  });

  test.each([
    ['2027-08-01', '2027-08-31', ['2027-08-02', '2027-08-09', '2027-08-16', '2027-08-23', '2027-08-30']],
    ['2027-02-05', '2027-02-05', ['2027-02-01']],
    ['2027-02-06', '2027-02-07', []],
    ['2020-01-01', '2027-01-05', ['2027-01-04']],
    ['2030-01-01', '2030-12-31', []],
  ])('from %s to %s', (from, to, expected) => {
    expect(mondaysWithin(from, to, '2027-01-05')).toEqual(expected);
  });

  test('the usual times away lie ahead, the one that runs included', () => {
    expect(usualAways('2027-01-02').map(({ key, from }) => `${key} ${from}`)).toEqual([
      'christmas 2026-12-21',
      'august 2027-08-01',
      'christmas 2027-12-21',
    ]);
  });
});

describe('what a peer says of their weeks', () => {
  let world: World;
  beforeEach(async () => {
    standClockAt(new Date('2027-01-10T10:00:00Z'));
    world = await aReview('preparing');
  });
  afterEach(() => standClockAt(null));

  const who = () => world.people.member;
  const kept = async () =>
    (
      await reading().peerWeek.findMany({ where: { personId: who().personId }, orderBy: { weekOn: 'asc' } })
    ).map(({ weekOn, state }) => `${plainDate(weekOn)} ${state}`);
  const events = () => reading().event.count({ where: { name: 'peer.weeks_said', actorId: who().personId } });

  test('is kept week by week, and taken back', async () => {
    const weeks = { '2027-01-11': 'free', '2027-01-18': 'away', '2027-01-25': 'unsaid' };
    expect(await sayWeeks.as(who(), { weeks })).toMatchObject({ ok: true });
    expect(await sayWeeks.as(who(), { weeks })).toMatchObject({ ok: true });
    expect([await kept(), await events()]).toEqual([['2027-01-11 free', '2027-01-18 away'], 1]);
    await sayWeeks.as(who(), { weeks: { '2027-01-11': 'unsaid', '2027-01-18': 'free' } });
    expect(await kept()).toEqual(['2027-01-18 free']);
    const permit = networkPermitFor(who(), 'peer.own');
    const said = permit ? await getOwnWeeks(permit) : [];
    expect(said.filter(({ state }) => state !== 'unsaid')).toEqual([{ on: '2027-01-18', state: 'free' }]);
  });

  test('an old form overwrites nothing that was said since', async () => {
    const before = { '2027-01-11': 'unsaid', '2027-01-18': 'unsaid' };
    await sayWeeks.as(who(), { weeks: { '2027-01-11': 'away' }, seen: before });
    await sayWeeks.as(who(), { weeks: { ...before, '2027-01-18': 'free' }, seen: before });
    expect(await kept()).toEqual(['2027-01-11 away', '2027-01-18 free']);
  });

  test('only Mondays of the coming 18 months count', async () => {
    await sayWeeks.as(who(), {
      weeks: { '2027-01-12': 'free', '2026-12-28': 'free', '2029-01-01': 'away' },
    });
    expect([await kept(), await events()]).toEqual([[], 0]);
    expect(await sayWeeks.as(who(), { weeks: { '2027-01-11': 'perhaps' } })).toMatchObject({
      refusal: { reason: 'invalid' },
    });
    expect(await sayWeeks.as(null, { weeks: {} })).toMatchObject({ ok: false });
  });

  test('a whole August at once, over what was said before', async () => {
    await sayWeeks.as(who(), { weeks: { '2027-08-09': 'free' } });
    await saySpan.as(who(), { from: '2027-08-01', to: '2027-08-31', state: 'away' });
    expect(await kept()).toHaveLength(5);
    expect((await kept()).every((week) => week.endsWith('away'))).toBe(true);
    expect(await saySpan.as(who(), { from: '2027-08-31', to: '2027-08-01', state: 'away' })).toMatchObject({
      refusal: { reason: 'invalid', fields: { to: [expect.any(String)] } },
    });
  });
});
