import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { standClockAt } from '@/lib/platform/clock';
import { reading } from '@/lib/platform/database';
import { newId } from '@/lib/platform/ids';
import { holdMeeting, setMeeting } from '@/lib/scoping/commands/meeting';
import { aReview, type World } from '@/tests/support/world';

let world: World;
beforeEach(async () => {
  standClockAt(new Date('2027-01-12T10:00:00Z'));
  world = await aReview('scoping');
});
afterEach(() => standClockAt(null));

const input = (change: object = {}) => ({
  reference: world.reference,
  id: newId(),
  day: '2027-01-20',
  time: '14:00',
  place: 'Town Hall, room 4',
  who: 'Leader, chief executive and coordinator',
  ...change,
});
const set = (change: object = {}, who = world.people.organiser) => setMeeting.as(who, input(change));
const hold = (id: string) => holdMeeting.as(world.people.coordinator, { reference: world.reference, id });
const meetings = () => reading().scopingMeeting.findMany({ where: { reviewId: world.reviewId } });

describe('a scoping meeting', () => {
  test('is set once, changed against the version that was read, and held once it has begun', async () => {
    const id = newId();
    await set({ id });
    await set({ id });
    expect(await meetings()).toMatchObject([{ id, startsAt: new Date('2027-01-20T14:00:00Z'), version: 1 }]);
    expect(await set({ id, who: 'Leader alone' })).toMatchObject({
      ok: false,
      refusal: { reason: 'out_of_date', current: { who: 'Leader, chief executive and coordinator' } },
    });
    expect(await set({ id, version: '1', time: '15:30' })).toMatchObject({ ok: true });
    expect(await set({ id, version: '1', place: 'Online' })).toMatchObject({
      ok: false,
      refusal: { reason: 'out_of_date', current: { time: '15:30', place: 'Town Hall, room 4' } },
    });
    expect(await hold(id)).toMatchObject({ ok: false, refusal: { rule: 'scoping.meeting-ahead' } });
    standClockAt(new Date('2027-01-20T16:30:00Z'));
    await hold(id);
    await hold(id);
    expect(await meetings()).toMatchObject([{ heldAt: new Date('2027-01-20T16:30:00Z') }]);
    expect(await set({ id, version: '3' })).toMatchObject({ refusal: { rule: 'scoping.meeting-held' } });
    const events = await reading().event.findMany({ where: { streamId: world.reviewId } });
    expect(events.map((event) => event.name)).toEqual([
      'scoping.meeting_set',
      'scoping.meeting_set',
      'scoping.meeting_held',
    ]);
  });

  test.each(['peer', 'lead', 'hostOther', 'stranger'] as const)('is not set by %s', async (who) => {
    expect(await set({}, world.people[who])).toMatchObject({ ok: false });
    expect(await meetings()).toEqual([]);
  });

  test('of another review is not there', async () => {
    const id = newId();
    await set({ id });
    const other = await aReview('scoping');
    const { reference } = other;
    const missing = { ok: false, refusal: { reason: 'not_found' } };
    expect(await setMeeting.as(other.people.organiser, input({ reference, id, version: '1' }))).toEqual(
      missing,
    );
    expect(await setMeeting.as(other.people.organiser, input({ reference, id }))).toEqual(missing);
    expect(await holdMeeting.as(other.people.organiser, { reference, id })).toEqual(missing);
  });

  test.each([
    ['day', { day: '2027-02-30' }],
    ['time', { time: '25:00' }],
    ['place', { place: '\u200B' }],
    ['who', { who: 'x'.repeat(1001) }],
  ])('says what is wrong with %s', async (field, change) => {
    const outcome = await set(change);
    const refusal = outcome.ok ? null : outcome.refusal;
    expect(refusal?.reason === 'invalid' ? Object.keys(refusal.fields) : []).toEqual([field]);
  });
});
