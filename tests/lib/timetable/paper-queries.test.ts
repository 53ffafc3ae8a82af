import { beforeAll, expect, test } from 'vitest';
import { newId } from '@/lib/platform/ids';
import { getPaper, namesMet } from '@/lib/timetable/queries/paper';
import { aReview, asPerson, granted, type World } from '../../support/world';

let world: World;
let attended = '';

beforeAll(async () => {
  world = await aReview('preparing');
  const { reviewId, people } = world;
  const session = () => ({
    id: newId(),
    reviewId,
    title: 'Tenants’ panel',
    kind: 'focus_group' as const,
    startsAt: new Date('2027-03-22T10:00:00Z'),
    endsAt: new Date('2027-03-22T11:00:00Z'),
  });
  const [first, second] = [session(), session()];
  attended = first.id;
  await asPerson(people.organiser, async (db) => {
    await db.timetableSession.createMany({ data: [first, second] });
    await db.sessionPeer.create({
      data: { sessionId: first.id, personId: people.peer.personId, part: 'lead' },
    });
    await db.sessionPerson.createMany({
      data: [
        { id: newId(), reviewId, sessionId: first.id, name: 'Wren Oddfellow' },
        { id: newId(), reviewId, sessionId: first.id, name: 'Ash Cannot', cannotComeAt: new Date() },
        { id: newId(), reviewId, sessionId: second.id, name: 'Perran Vale' },
      ],
    });
  });
});

test('the names of people met are the organiser’s, the coordinator’s and, for their session, a peer’s', async () => {
  const seen = async (who: keyof World['people']) =>
    [...(await namesMet(await granted(world, world.people[who], 'timetable.view'))).values()]
      .flat()
      .toSorted();
  expect(await seen('organiser')).toEqual(['Perran Vale', 'Wren Oddfellow']);
  expect(await seen('coordinator')).toEqual(['Perran Vale', 'Wren Oddfellow']);
  expect(await seen('peer')).toEqual(['Wren Oddfellow']);
  expect(await seen('politicalLead')).toEqual([]);
  expect(await seen('hostOther')).toEqual([]);
});

test('the host’s papers show the draft; the peers have none before a release', async () => {
  const host = await getPaper(await granted(world, world.people.organiser, 'timetable.view'));
  expect(host?.sessions.map(({ id }) => id)).toContain(attended);
  expect(host?.standing).toBe('A draft. Nothing is released yet.');
  expect(await getPaper(await granted(world, world.people.peer, 'timetable.view'))).toBeNull();
});
