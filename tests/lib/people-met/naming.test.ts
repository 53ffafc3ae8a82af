import { afterEach, beforeEach, expect, test } from 'vitest';
import { namePerson } from '@/lib/people-met/commands/name-person';
import { removePerson } from '@/lib/people-met/commands/remove-person';
import { standClockAt } from '@/lib/platform/clock';
import { reading, workingAs } from '@/lib/platform/database';
import { newId } from '@/lib/platform/ids';
import { purgeRawNotes } from '@/lib/retention/jobs';
import { recordSession } from '@/lib/timetable/commands/record-session';
import { listNamed } from '@/lib/timetable/queries/people-met';
import { aReview, asPerson, granted, type World } from '@/tests/support/world';

let world: World;
let session: string;
const id = () => newId();

beforeEach(async () => {
  world = await aReview('preparing');
  session = newId();
  await recordSession.as(world.people.organiser, {
    reference: world.reference,
    id: session,
    title: 'Carers’ group',
    kind: 'focus_group',
    day: '2027-03-22',
    from: '09:30',
    to: '10:30',
    placeId: '',
    peers: [world.people.peer.personId],
  });
});
afterEach(() => standClockAt(null));

const name = (change: object = {}, who = world.people.organiser) =>
  namePerson.as(who, { reference: world.reference, session, id: newId(), name: 'SECRET Quist', ...change });

async function seenBy(who: keyof World['people']): Promise<string[]> {
  const view = await granted(world, world.people[who], 'people_met.view');
  return (await listNamed(view, session)).map((person) => person.name);
}

test('names are the organiser’s, the coordinator’s and those of the peers who go there', async () => {
  expect(await name({ email: ' HAL@Saltwick.example ' })).toMatchObject({ ok: true });
  for (const who of ['organiser', 'coordinator', 'peer'] as const)
    expect(await seenBy(who)).toEqual(['SECRET Quist']);
  for (const who of ['lead', 'otherPeer'] as const) expect(await seenBy(who)).toEqual([]);
  for (const who of ['hostOther', 'politicalLead', 'stranger'] as const)
    await expect(seenBy(who)).rejects.toThrow();
  expect(await reading().sessionPerson.count()).toBe(0);
  const [row] = await asPerson(world.people.organiser, (db) =>
    db.sessionPerson.findMany({ where: { sessionId: session } }),
  );
  expect(row?.email).toBe('hal@saltwick.example');
});

test('addresses are for whoever names people, and for no peer', async () => {
  await name({ email: 'hal@saltwick.example' });
  const emails = async (who: keyof World['people']) => {
    const view = await granted(world, world.people[who], 'people_met.view');
    return (await listNamed(view, session)).map((person) => person.email);
  };
  expect(await emails('organiser')).toEqual(['hal@saltwick.example']);
  expect(await emails('coordinator')).toEqual(['hal@saltwick.example']);
  expect(await emails('peer')).toEqual([undefined]);
});

test('only the organiser and the coordinator name; the database refuses whoever goes round the command', async () => {
  for (const who of ['peer', 'lead', 'hostOther', 'politicalLead'] as const)
    expect(await name({}, world.people[who])).toMatchObject({ refusal: { reason: 'not_permitted' } });
  const data = { id: id(), sessionId: session, reviewId: world.reviewId, name: 'SECRET' };
  for (const who of ['peer', 'hostOther', 'otherCoordinator'] as const)
    await expect(asPerson(world.people[who], (db) => db.sessionPerson.create({ data }))).rejects.toThrow();
  expect(await seenBy('organiser')).toEqual([]);
});

test('sent twice it is one name; an old version meets the present words; deleted, it is gone', async () => {
  const person = newId();
  await name({ id: person });
  await name({ id: person });
  expect(await name({ id: person, name: 'Hal' })).toMatchObject({
    refusal: { reason: 'out_of_date', current: { name: 'SECRET Quist' } },
  });
  expect(await name({ id: person, version: 1, name: 'Hal Quist' })).toMatchObject({ ok: true });
  expect(await seenBy('organiser')).toEqual(['Hal Quist']);
  const remove = () => removePerson.as(world.people.organiser, { reference: world.reference, id: person });
  expect(await remove()).toMatchObject({ ok: true });
  expect(await remove()).toMatchObject({ ok: true });
  expect(await seenBy('organiser')).toEqual([]);
  const events = await reading().event.findMany({ where: { streamId: world.reviewId } });
  expect(JSON.stringify(events)).not.toMatch(/SECRET|Quist/);
});

test('somebody who holds a page of their own is told first', async () => {
  const person = newId();
  await name({ id: person });
  await workingAs('test', (db) =>
    db.sessionPerson.update({ where: { id: person }, data: { linkHash: `hash of ${person}` } }),
  );
  const removed = await removePerson.as(world.people.organiser, { reference: world.reference, id: person });
  expect(removed).toMatchObject({ refusal: { rule: 'people_met.has_page' } });
  expect(await name({ id: person, version: 1, email: 'another@met.example' })).toMatchObject({
    refusal: { rule: 'people_met.has_page' },
  });
});

test('sessions of another review are not there', async () => {
  const other = await aReview('preparing');
  expect(await name({ reference: other.reference }, other.people.organiser)).toEqual({
    ok: false,
    refusal: { reason: 'not_found' },
  });
});

test('names go with the raw notes at the latest, and the history counts them', async () => {
  await name();
  await workingAs('test', (db) =>
    db.review.update({
      where: { id: world.reviewId },
      data: { stage: 'delivered', deliveredAt: new Date('2027-06-25T10:00:00Z') },
    }),
  );
  const left = () =>
    workingAs('test', (db) => db.sessionPerson.count({ where: { reviewId: world.reviewId } }));
  standClockAt(new Date('2027-12-24T12:00:00Z'));
  await purgeRawNotes();
  expect(await left()).toBe(1);
  standClockAt(new Date('2027-12-26T12:00:00Z'));
  await purgeRawNotes();
  expect(await left()).toBe(0);
  const told = await reading().event.findFirst({
    where: { streamId: world.reviewId, name: 'people_met.purged' },
  });
  expect(told?.particulars).toEqual({ people: 1 });
});
