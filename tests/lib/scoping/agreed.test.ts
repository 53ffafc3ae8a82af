import { afterEach, beforeEach, expect, test } from 'vitest';
import { standClockAt } from '@/lib/platform/clock';
import { reading, writing } from '@/lib/platform/database';
import { endHostSeat } from '@/lib/request/commands/host-people';
import { proposeVersion } from '@/lib/scoping/commands/propose';
import { signAgreement } from '@/lib/scoping/commands/sign';
import { shapeOf } from '@/lib/team/queries/shape';
import { aReview, type World } from '@/tests/support/world';
import { agreementInput } from './versions';

let world: World;
beforeEach(async () => {
  standClockAt(new Date('2027-01-12T10:00:00Z'));
  world = await aReview('scoping');
});
afterEach(() => standClockAt(null));

const propose = (change: object = {}, who = world.people.coordinator) =>
  proposeVersion.as(who, agreementInput(world, change));
const sign = (who: World['people']['lead'], version = 1) =>
  signAgreement.as(who, { reference: world.reference, version });
const review = () => reading().review.findUniqueOrThrow({ where: { id: world.reviewId } });
const leaders = () => [world.people.politicalLead, world.people.chiefExecutive];

test('the end of the one seat that had not signed agrees the scope', async () => {
  const second = await writing().seat.create({
    data: {
      reviewId: world.reviewId,
      personId: world.people.hostOther.personId,
      role: 'political_lead',
      organisationId: world.hostId,
      startedAt: new Date('2027-01-05T10:00:00Z'),
    },
  });
  await propose();
  for (const who of [...leaders(), world.people.coordinator]) await sign(who);
  expect((await review()).stage).toBe('scoping');
  const ending = { reference: world.reference, seat: second.id };
  expect(await endHostSeat.as(world.people.coordinator, ending)).toMatchObject({ ok: true });
  expect(await review()).toMatchObject({
    stage: 'preparing',
    onSiteFrom: new Date('2027-03-15T00:00:00Z'),
  });
});

test('the end of a seat agrees nothing while another signature is missing', async () => {
  await propose();
  for (const who of leaders()) await sign(who);
  const { id } = await reading().seat.findFirstOrThrow({
    where: { reviewId: world.reviewId, role: 'host_other' },
  });
  const ending = { reference: world.reference, seat: id };
  expect(await endHostSeat.as(world.people.coordinator, ending)).toMatchObject({ ok: true });
  expect((await review()).stage).toBe('scoping');
});

test('the team keeps the agreed shape until a change bears its signatures', async () => {
  await propose();
  expect(await shapeOf(reading(), world.reviewId)).toMatchObject({ agreement: 1, councillors: 2 });
  for (const who of [...leaders(), world.people.coordinator]) await sign(who);
  await propose({ after: '1', councillors: '0', reason: 'A smaller team.' }, world.people.organiser);
  await sign(world.people.politicalLead, 2);
  expect(await shapeOf(reading(), world.reviewId)).toMatchObject({ agreement: 1, councillors: 2 });
  for (const who of [...leaders(), world.people.coordinator]) await sign(who, 2);
  expect(await shapeOf(reading(), world.reviewId)).toMatchObject({ agreement: 2, councillors: 0 });
});

test('a timetable goes along with the days; what a shorter visit has no room for is dropped', async () => {
  await propose();
  for (const who of [...leaders(), world.people.coordinator]) await sign(who);
  const session = (title: string, day: string) => ({
    reviewId: world.reviewId,
    title,
    kind: 'interview' as const,
    startsAt: new Date(`${day}T09:30:00Z`),
    endsAt: new Date(`${day}T10:30:00Z`),
  });
  await writing().timetableSession.createMany({
    data: [session('Leader', '2027-03-15'), session('Partners', '2027-03-18')],
  });
  const days = {
    onSiteFrom: '2027-03-29',
    onSiteTo: '2027-03-31',
    dateReason: 'The council opens on Easter Monday.',
  };
  await propose({ after: '1', ...days, reason: 'Another week.' });
  for (const who of [...leaders(), world.people.coordinator]) await sign(who, 2);
  const sessions = await reading().timetableSession.findMany({
    where: { reviewId: world.reviewId },
    orderBy: { title: 'asc' },
  });
  // The clocks have gone forward by then: half past nine stays half past nine.
  expect(sessions.map(({ startsAt, droppedAt }) => [startsAt, droppedAt !== null])).toEqual([
    [new Date('2027-03-29T08:30:00Z'), false],
    [new Date('2027-03-18T09:30:00Z'), true],
  ]);
});
