import { beforeEach, expect, test } from 'vitest';
import { databaseDate } from '@/lib/platform/clock';
import { workingAs } from '@/lib/platform/database';
import { newId } from '@/lib/platform/ids';
import { getCircumstances } from '@/lib/timetable/queries/circumstances';
import { aReview, granted, type World } from '@/tests/support/world';

let world: World;
beforeEach(async () => {
  world = await aReview('preparing');
});

const held = async () => getCircumstances(await granted(world, world.people.organiser, 'timetable.edit'));

test('meetings of the host with a time are known, in London time; without an end they take three hours', async () => {
  const date = {
    organisationId: world.hostId,
    kind: 'full_council' as const,
    fromOn: databaseDate('2027-03-24'),
    toOn: databaseDate('2027-03-24'),
  };
  await workingAs('test', (db) =>
    db.councilDate.createMany({
      data: [
        { id: newId(), ...date, fromTime: '18:00', note: 'Annual meeting' },
        { id: newId(), ...date, fromTime: '10:00', toTime: '11:30', kind: 'budget' },
        { id: newId(), ...date },
        { id: newId(), ...date, fromTime: '09:00', droppedAt: new Date() },
        { id: newId(), ...date, fromTime: '09:00', organisationId: world.homeId },
        {
          id: newId(),
          ...date,
          fromTime: '09:00',
          fromOn: databaseDate('2027-03-29'),
          toOn: databaseDate('2027-03-29'),
        },
      ],
    }),
  );
  const { meetings } = await held();
  expect(meetings.map(({ title, startsAt, endsAt }) => [title, startsAt, endsAt]).toSorted()).toEqual([
    ['Annual meeting', new Date('2027-03-24T18:00:00Z'), new Date('2027-03-24T21:00:00Z')],
    ['Budget meeting', new Date('2027-03-24T10:00:00Z'), new Date('2027-03-24T11:30:00Z')],
  ]);
});

test('that one of the team needs step-free access is known, and whom it concerns is not', async () => {
  expect((await held()).teamNeedsStepFree).toBe(false);
  const { peer, stranger } = world.people;
  const profile = (personId: string, organiserSeesAccess: boolean) => ({
    where: { personId },
    create: { personId, summary: 'Housing.', needsStepFree: true, organiserSeesAccess },
    update: { needsStepFree: true, organiserSeesAccess },
  });
  await workingAs('test', (db) => db.peerProfile.upsert(profile(stranger.personId, true)));
  expect((await held()).teamNeedsStepFree).toBe(false);
  await workingAs('test', (db) => db.peerProfile.upsert(profile(peer.personId, false)));
  const known = await held();
  expect(known.teamNeedsStepFree).toBe(true);
  expect(known.attendants.flatMap((person) => Object.keys(person))).not.toContain('needsStepFree');
});
