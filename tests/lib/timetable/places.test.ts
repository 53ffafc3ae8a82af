import { beforeEach, describe, expect, test } from 'vitest';
import { reading } from '@/lib/platform/database';
import { newId } from '@/lib/platform/ids';
import { dropAbsence } from '@/lib/timetable/commands/drop-absence';
import { recordAbsence } from '@/lib/timetable/commands/record-absence';
import { recordPlace } from '@/lib/timetable/commands/record-place';
import { recordWays } from '@/lib/timetable/commands/record-ways';
import { listAbsences } from '@/lib/timetable/queries/absences';
import { buildingPairs } from '@/lib/timetable/rules/travel';
import { aReview, granted, type World } from '@/tests/support/world';
import { aPlace } from './planned';

let world: World;
beforeEach(async () => {
  world = await aReview('preparing');
});

const record = (id: string, change: object = {}, review = world) =>
  recordPlace.as(review.people.organiser, {
    reference: review.reference,
    id,
    name: 'Guildhall, room 2',
    ...change,
  });

describe('recordPlace', () => {
  test('keeps the building, how many it holds, whether it is step-free, and that it was lost', async () => {
    const id = newId();
    const said = { building: 'Guildhall', capacity: '24', stepFree: 'no' };
    await record(id, said);
    const kept = () => reading().place.findUniqueOrThrow({ where: { id } });
    expect(await kept()).toMatchObject({
      building: 'Guildhall',
      capacity: 24,
      stepFree: false,
      lostAt: null,
    });
    expect(await record(id, { version: 1, ...said, lost: 'on' })).toMatchObject({ ok: true });
    expect((await kept()).lostAt).toBeInstanceOf(Date);
    expect(await record(id, { version: 1, ...said })).toMatchObject({
      refusal: { reason: 'out_of_date', current: { stepFree: 'Not step-free', capacity: '24' } },
    });
    await record(id, { version: 2, capacity: '', stepFree: '' });
    expect(await kept()).toMatchObject({ building: '', capacity: null, stepFree: null, lostAt: null });
  });

  test.each([
    ['capacity', { capacity: '0' }],
    ['capacity', { capacity: '2001' }],
    ['stepFree', { stepFree: 'perhaps' }],
    ['building', { building: 'x'.repeat(121) }],
  ])('says at %s what is wrong', async (field, change) => {
    expect(await record(newId(), change)).toMatchObject({
      refusal: { reason: 'invalid', fields: { [field]: [expect.any(String)] } },
    });
  });
});

describe('recordWays', () => {
  const ways = (rows: object[], who = world.people.organiser) =>
    recordWays.as(who, { reference: world.reference, ways: rows });
  const stored = async () => {
    const rows = await reading().placeWay.findMany({ where: { reviewId: world.reviewId } });
    return rows.map(({ minutes }) => minutes);
  };

  test('keeps one way for two places, whichever comes first, and takes it away again', async () => {
    const [one, other] = [newId(), newId()];
    await record(one);
    await record(other, { name: 'Hub' });
    expect(await ways([{ oneId: other, otherId: one, minutes: '25', was: '' }])).toMatchObject({ ok: true });
    expect(await ways([{ oneId: one, otherId: other, minutes: '25', was: '' }])).toMatchObject({ ok: true });
    expect(await stored()).toEqual([25]);
    expect(await ways([{ oneId: one, otherId: other, minutes: '15', was: '' }])).toMatchObject({
      refusal: { reason: 'out_of_date', current: { 'ways[0][minutes]': '25' } },
    });
    expect(await ways([{ oneId: one, otherId: other, minutes: '', was: '25' }])).toMatchObject({ ok: true });
    expect(await stored()).toEqual([]);
  });

  test('is refused for one place twice, for places of another review, for no minutes, and for peers', async () => {
    const [one, other, foreign] = [newId(), newId(), newId()];
    await record(one);
    await record(other, { name: 'Hub' });
    await record(foreign, {}, await aReview('preparing'));
    const row = { oneId: one, otherId: other, minutes: '5', was: '' };
    expect(await ways([{ ...row, otherId: one }])).toMatchObject({ refusal: { reason: 'invalid' } });
    expect(await ways([{ ...row, otherId: foreign }])).toEqual({
      ok: false,
      refusal: { reason: 'not_found' },
    });
    expect(await ways([{ ...row, minutes: '-1' }])).toMatchObject({ refusal: { reason: 'invalid' } });
    expect(await ways([row], world.people.peer)).toMatchObject({ refusal: { reason: 'not_permitted' } });
    expect(await stored()).toEqual([]);
  });

  test('every two buildings are one row, whatever rooms they have; a lost place is none', () => {
    const places = [
      aPlace('a1', 'Guildhall, room 1'),
      aPlace('a2', 'Council chamber', { building: 'guildhall' }),
      aPlace('b', 'Hub'),
      aPlace('c', 'Annexe', { isLost: true }),
    ];
    expect(buildingPairs(places, [{ oneId: 'a2', otherId: 'b', minutes: 12 }])).toEqual([
      { oneId: 'a1', otherId: 'b', one: 'Guildhall', other: 'Hub', minutes: 12 },
    ]);
  });
});

describe('absences', () => {
  const away = (who = world.people.organiser, change: object = {}) =>
    recordAbsence.as(who, {
      reference: world.reference,
      id: newId(),
      personId: world.people.peer.personId,
      day: '2027-03-23',
      from: '13:00',
      to: '18:00',
      ...change,
    });
  const seen = async () =>
    (await listAbsences(await granted(world, world.people.lead, 'absence.view'))).absences;

  test('the organiser says it for everybody, a peer for themselves; whoever says it takes it back', async () => {
    const { peer, otherPeer, organiser } = world.people;
    const id = newId();
    expect(await away(peer, { id })).toMatchObject({ ok: true });
    expect(await away(peer, { id })).toMatchObject({ ok: true });
    expect(await away(otherPeer)).toMatchObject({ refusal: { rule: 'absence.own' } });
    expect(await seen()).toEqual([
      {
        id,
        personId: peer.personId,
        startsAt: new Date('2027-03-23T13:00:00Z'),
        endsAt: new Date('2027-03-23T18:00:00Z'),
      },
    ]);
    const drop = (who: typeof peer) => dropAbsence.as(who, { reference: world.reference, id });
    expect(await drop(otherPeer)).toMatchObject({ refusal: { rule: 'absence.own' } });
    expect(await drop(organiser)).toMatchObject({ ok: true });
    expect(await drop(organiser)).toMatchObject({ ok: true });
    expect(await seen()).toEqual([]);
  });

  test('is refused outside the visit, the wrong way round, for somebody not on the team, and for leaders', async () => {
    const { stranger, politicalLead, organiser } = world.people;
    expect(await away(organiser, { day: '2027-03-26' })).toMatchObject({ refusal: { reason: 'invalid' } });
    expect(await away(organiser, { to: '12:00' })).toMatchObject({ refusal: { reason: 'invalid' } });
    expect(await away(organiser, { personId: stranger.personId })).toMatchObject({
      refusal: { reason: 'invalid', fields: { personId: [expect.any(String)] } },
    });
    expect(await away(politicalLead)).toMatchObject({ refusal: { reason: 'not_permitted' } });
    expect(await seen()).toEqual([]);
  });
});
