import { afterEach, beforeEach, expect, test } from 'vitest';
import { standClockAt } from '@/lib/platform/clock';
import { writing } from '@/lib/platform/database';
import { declineInvitation } from '@/lib/team/commands/answer-invitation';
import { remindInvited } from '@/lib/team/jobs';
import { aPeer, lettersOf } from '@/tests/support/pool';
import { aReview } from '@/tests/support/world';
import { invited, ok } from './seating';

beforeEach(() => standClockAt(new Date('2027-01-10T10:00:00Z')));
afterEach(() => standClockAt(null));

test('who has not answered is reminded on the day before, once', async () => {
  const world = await aReview('preparing');
  const [waits, declines] = [
    await aPeer('Greta', { posts: [{ at: world.homeId }] }),
    await aPeer('Ifor', { posts: [{ at: world.homeId }] }),
  ];
  for (const peer of [waits, declines]) await invited(world, peer);
  expect(await declineInvitation.as(declines, { reference: world.reference, reason: '' })).toEqual(ok);
  const reminders = async () =>
    (await lettersOf(world)).filter((each) => each.subject.startsWith('Your answer is asked for'));

  standClockAt(new Date('2027-01-18T23:30:00Z'));
  expect(await remindInvited()).toBe(0);
  standClockAt(new Date('2027-01-19T06:00:00Z'));
  expect(await remindInvited()).toBe(1);
  standClockAt(new Date('2027-01-20T06:00:00Z'));
  expect(await remindInvited()).toBe(0);
  expect((await reminders()).map((each) => each.to)).toEqual([waits.email]);
  const events = await writing().event.findMany({
    where: { streamId: world.reviewId, name: 'peer.reminded' },
  });
  expect(events.map((event) => event.particulars)).toEqual([{ person: waits.personId }]);
});

test('nobody is reminded of what they were only asked today, of a paused review, or after the day', async () => {
  const world = await aReview('preparing');
  await invited(world, await aPeer('Greta', { posts: [{ at: world.homeId }] }));
  const set = (data: object) =>
    writing().teamMember.updateMany({ where: { reviewId: world.reviewId }, data });
  standClockAt(new Date('2027-01-19T10:00:00Z'));
  await set({ invitedAt: new Date('2027-01-19T08:00:00Z') });
  expect(await remindInvited()).toBe(0);
  await set({ invitedAt: new Date('2027-01-11T08:00:00Z') });
  const pause = (pausedAt: Date | null) =>
    writing().review.update({ where: { id: world.reviewId }, data: { pausedAt } });
  await pause(new Date('2027-01-15T10:00:00Z'));
  expect(await remindInvited()).toBe(0);
  await pause(null);
  standClockAt(new Date('2027-01-21T10:00:00Z'));
  expect(await remindInvited()).toBe(0);
  standClockAt(new Date('2027-01-20T10:00:00Z'));
  expect(await remindInvited()).toBe(1);
});
