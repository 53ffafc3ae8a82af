import { beforeEach, describe, expect, test } from 'vitest';
import { reading } from '@/lib/platform/database';
import { newId } from '@/lib/platform/ids';
import { dropSession } from '@/lib/timetable/commands/drop-session';
import { moveSession } from '@/lib/timetable/commands/move-session';
import { pinSession } from '@/lib/timetable/commands/pin-session';
import { restoreSession } from '@/lib/timetable/commands/restore-session';
import { aReview, asPerson, type World } from '@/tests/support/world';

let world: World;
let guildhall: string;
let hub: string;
let session: string;

beforeEach(async () => {
  world = await aReview('preparing');
  [guildhall, hub, session] = [newId(), newId(), newId()];
  await asPerson(world.people.organiser, async (db) => {
    const { reviewId } = world;
    await db.place.createMany({
      data: [
        { id: guildhall, reviewId, name: 'Guildhall' },
        { id: hub, reviewId, name: 'Quay Street hub' },
      ],
    });
    await db.timetableSession.create({
      data: {
        id: session,
        reviewId,
        title: 'Tenants’ panel',
        kind: 'focus_group',
        placeId: guildhall,
        startsAt: new Date('2027-03-22T09:30:00Z'),
        endsAt: new Date('2027-03-22T10:30:00Z'),
      },
    });
  });
});

const input = (change: object = {}) => ({
  reference: world.reference,
  id: session,
  version: 1,
  day: '2027-03-23',
  from: '14:00',
  to: '15:15',
  placeId: hub,
  ...change,
});
const move = (change: object = {}, who = world.people.organiser) => moveSession.as(who, input(change));
const kept = () => reading().timetableSession.findUniqueOrThrow({ where: { id: session } });
const happenings = async () => {
  const rows = await reading().event.findMany({
    where: { streamId: world.reviewId },
    orderBy: { sequence: 'asc' },
  });
  return rows.map(({ name }) => name);
};

describe('moveSession', () => {
  test('puts a session at another day, time and place, and gives back the version to undo it with', async () => {
    expect(await move()).toEqual({ ok: true, result: { version: 2 } });
    expect(await kept()).toMatchObject({
      startsAt: new Date('2027-03-23T14:00:00Z'),
      endsAt: new Date('2027-03-23T15:15:00Z'),
      placeId: hub,
      version: 2,
    });
    const back = { version: 2, day: '2027-03-22', from: '09:30', to: '10:30', placeId: guildhall };
    expect(await move(back)).toEqual({ ok: true, result: { version: 3 } });
    expect(await kept()).toMatchObject({
      startsAt: new Date('2027-03-22T09:30:00Z'),
      placeId: guildhall,
    });
    expect(await happenings()).toEqual(['timetable.session_moved', 'timetable.session_moved']);
  });

  test('a move that has been made is no event, whichever version asks for it again', async () => {
    await move();
    expect(await move()).toEqual({ ok: true, result: { version: 2 } });
    expect(await happenings()).toHaveLength(1);
  });

  test('of two moves at once one is made, and the other is told where it stands now', async () => {
    const outcomes = await Promise.all([move({ from: '11:00', to: '12:00' }), move({ placeId: '' })]);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    const row = await kept();
    const stood = row.placeId
      ? { from: '11:00', to: '12:00', placeId: hub }
      : { from: '14:00', to: '15:15', placeId: '' };
    const current = { ...stood, day: '2027-03-23', version: '2' };
    expect(outcomes).toContainEqual({ ok: false, refusal: { reason: 'out_of_date', current } });
  });

  test('knows no place and no session of another review, and none that was dropped', async () => {
    const other = await aReview('preparing');
    const elsewhere = newId();
    await asPerson(other.people.organiser, (db) =>
      db.place.create({ data: { id: elsewhere, reviewId: other.reviewId, name: 'Elsewhere' } }),
    );
    const gone = { ok: false, refusal: { reason: 'not_found' } };
    expect(await move({ placeId: elsewhere })).toEqual(gone);
    const foreign = { ...input({ placeId: '' }), reference: other.reference };
    expect(await moveSession.as(other.people.organiser, foreign)).toEqual(gone);
    await dropSession.as(world.people.organiser, { reference: world.reference, id: session, version: 1 });
    expect(await move({ version: 2 })).toEqual(gone);
  });

  test.each([
    ['a day before the visit', { day: '2027-03-21' }, 'day'],
    ['a day after it', { day: '2027-03-26' }, 'day'],
    ['an end before the start', { from: '15:00', to: '14:00' }, 'to'],
    ['no time of day', { from: '25:00' }, 'from'],
  ])('is refused for %s', async (_, change, field) => {
    const outcome = await move(change);
    expect(outcome).toMatchObject({ ok: false, refusal: { reason: 'invalid' } });
    expect(outcome.ok || Object.keys('fields' in outcome.refusal ? outcome.refusal.fields : {})).toEqual([
      field,
    ]);
    expect(await happenings()).toEqual([]);
  });

  test('a clash is no refusal: it stands among what to settle', async () => {
    await asPerson(world.people.organiser, (db) =>
      db.timetableSession.create({
        data: {
          id: newId(),
          reviewId: world.reviewId,
          title: 'Cabinet',
          kind: 'interview',
          placeId: hub,
          startsAt: new Date('2027-03-23T14:00:00Z'),
          endsAt: new Date('2027-03-23T15:00:00Z'),
        },
      }),
    );
    expect(await move()).toMatchObject({ ok: true });
  });

  test.each(['peer', 'lead', 'politicalLead', 'otherCoordinator', 'stranger'] as const)(
    'is not for %s',
    async (who) => {
      const reason = ['otherCoordinator', 'stranger'].includes(who) ? 'not_found' : 'not_permitted';
      expect(await move({}, world.people[who])).toMatchObject({ ok: false, refusal: { reason } });
    },
  );
});

describe('pinSession, dropSession and restoreSession', () => {
  const about = (version: number, change: object = {}) => ({
    reference: world.reference,
    id: session,
    version,
    ...change,
  });

  test('a pin is put in and taken out, each once', async () => {
    const { organiser } = world.people;
    expect(await pinSession.as(organiser, about(1, { pinned: true }))).toMatchObject({
      result: { version: 2 },
    });
    expect(await pinSession.as(organiser, about(1, { pinned: true }))).toMatchObject({
      result: { version: 2 },
    });
    expect((await kept()).pinned).toBe(true);
    expect(await pinSession.as(organiser, about(1, { pinned: false }))).toMatchObject({
      refusal: { reason: 'out_of_date', current: { version: '2' } },
    });
    expect(await happenings()).toEqual(['timetable.session_pinned']);
  });

  test('what was dropped is put back where it was, by whoever saw it dropped', async () => {
    const { organiser, coordinator } = world.people;
    expect(await dropSession.as(organiser, about(1))).toEqual({ ok: true, result: { version: 2 } });
    expect(await restoreSession.as(coordinator, about(1))).toMatchObject({
      refusal: { reason: 'out_of_date' },
    });
    expect(await restoreSession.as(coordinator, about(2))).toEqual({ ok: true, result: { version: 3 } });
    expect(await restoreSession.as(coordinator, about(2))).toEqual({ ok: true, result: { version: 3 } });
    expect(await kept()).toMatchObject({ droppedAt: null, placeId: guildhall });
    expect(await happenings()).toEqual(['timetable.session_dropped', 'timetable.session_restored']);
  });

  test.each([
    ['peer', 'not_permitted'],
    ['stranger', 'not_found'],
  ] as const)('are not for %s', async (who, reason) => {
    const person = world.people[who];
    for (const outcome of [
      await pinSession.as(person, about(1, { pinned: true })),
      await dropSession.as(person, about(1)),
      await restoreSession.as(person, about(1)),
    ])
      expect(outcome).toMatchObject({ ok: false, refusal: { reason } });
  });
});
