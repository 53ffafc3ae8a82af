import { afterEach, expect, test } from 'vitest';
import { standClockAt } from '@/lib/platform/clock';
import { reading, readingAs, workingAs } from '@/lib/platform/database';
import { newId } from '@/lib/platform/ids';
import { permitFor } from '@/lib/platform/permit';
import { liftHold, placeHold } from '@/lib/retention/commands/hold';
import { purgeRawNotes } from '@/lib/retention/jobs';
import { getNotesKept, listHolds } from '@/lib/retention/queries';
import { aReview, asPerson, granted, standing, type World } from '@/tests/support/world';

afterEach(() => standClockAt(null));

const ok = { ok: true, result: undefined };
const reason = 'CANARY claim about a tenancy';

async function aDeliveredReview(): Promise<World> {
  const world = await aReview('delivered');
  const { peer } = world.people;
  const madeAt = new Date('2027-03-22T10:00:00Z');
  const note = { id: newId(), reviewId: world.reviewId, authorId: peer.personId, text: 'Tenants walk.' };
  await asPerson(peer, (db) => db.note.create({ data: { ...note, source: 'resident', madeAt } }));
  const deliveredAt = new Date('2027-06-25T10:00:00Z');
  await workingAs('test', (db) => db.review.update({ where: { id: world.reviewId }, data: { deliveredAt } }));
  return world;
}

const notesOf = (world: World) =>
  readingAs(world.people.peer.personId, (db) => db.note.count({ where: { reviewId: world.reviewId } }));
const hold = (world: World, change: object = {}) => ({
  reference: world.reference,
  id: newId(),
  kind: 'information_request',
  reason,
  ...change,
});

test('two requests are two holds: the notes stay until the last is lifted, and the history does not say why', async () => {
  const world = await aDeliveredReview();
  const { coordinator } = world.people;
  const [first, second] = [hold(world), hold(world, { kind: 'subject_access', reason: 'CANARY two' })];
  for (const input of [first, first, second]) expect(await placeHold.as(coordinator, input)).toEqual(ok);
  standClockAt(new Date('2028-01-10T12:00:00Z'));
  await purgeRawNotes();
  expect(await liftHold.as(coordinator, first)).toEqual(ok);
  expect(await liftHold.as(coordinator, first)).toEqual(ok);
  await purgeRawNotes();
  expect(await notesOf(world)).toBe(1);
  expect(await liftHold.as(coordinator, second)).toEqual(ok);
  await purgeRawNotes();
  expect(await notesOf(world)).toBe(0);
  expect(await placeHold.as(coordinator, hold(world))).toMatchObject({
    refusal: { rule: 'retention.already-deleted' },
  });
  const events = await reading().event.findMany({
    where: { streamId: world.reviewId },
    orderBy: { sequence: 'asc' },
    select: { name: true, particulars: true },
  });
  const [a, b] = [
    { hold: first.id, kind: 'information_request' },
    { hold: second.id, kind: 'subject_access' },
  ];
  expect(events.slice(0, 4)).toEqual([
    { name: 'review.held', particulars: a },
    { name: 'review.held', particulars: b },
    { name: 'review.hold_lifted', particulars: a },
    { name: 'review.hold_lifted', particulars: b },
  ]);
  expect(JSON.stringify(events)).not.toContain('CANARY');
});

test('the team and the host’s leaders read who placed a hold and why; others on the review that there is one', async () => {
  const world = await aDeliveredReview();
  const {
    coordinator,
    politicalLead,
    peer,
    organiser,
    hostOther,
    otherCoordinator,
    administrator,
    stranger,
  } = world.people;
  standClockAt(new Date('2027-07-01T12:00:00Z'));
  const [lifted, standing_] = [hold(world), hold(world)];
  for (const input of [lifted, standing_]) await placeHold.as(coordinator, input);
  await liftHold.as(coordinator, lifted);
  const by = { placedBy: coordinator.name, placedAt: new Date('2027-07-01T12:00:00Z'), reason };
  for (const who of [coordinator, politicalLead, peer])
    expect(await listHolds(await granted(world, who, 'hold.view'))).toEqual([
      { id: standing_.id, kind: 'information_request', ...by, liftedAt: null, liftedBy: null },
      {
        id: lifted.id,
        kind: 'information_request',
        ...by,
        liftedAt: by.placedAt,
        liftedBy: coordinator.name,
      },
    ]);
  for (const who of [organiser, hostOther, otherCoordinator, administrator, stranger])
    expect(permitFor(who, 'hold.view', await standing(world, who))).toBeNull();
  const kept = await getNotesKept(await granted(world, organiser, 'review.view'));
  expect(kept.holds).toEqual([{ kind: 'information_request', since: '2027-07-01' }]);
  expect(JSON.stringify(kept)).not.toContain('CANARY');
});

test('nobody but the coordinator holds; a paused or ended review can be held, another’s hold not lifted', async () => {
  const world = await aReview('withdrawn');
  const { politicalLead, organiser, lead, otherCoordinator, administrator, stranger, coordinator } =
    world.people;
  for (const who of [politicalLead, organiser, lead, otherCoordinator, administrator, stranger])
    expect(await placeHold.as(who, hold(world))).toMatchObject({ ok: false });
  for (const change of [{ reason: ' \u200b ' }, { kind: 'whim' }])
    expect(await placeHold.as(coordinator, hold(world, change))).toMatchObject({
      refusal: { reason: 'invalid' },
    });
  const placed = hold(world);
  expect(await placeHold.as(coordinator, placed)).toEqual(ok);
  const paused = await aReview('on_site');
  await workingAs('test', (db) =>
    db.review.update({ where: { id: paused.reviewId }, data: { pausedAt: new Date() } }),
  );
  const there = paused.people.coordinator;
  expect(await placeHold.as(there, hold(paused))).toEqual(ok);
  const notThere = { ok: false, refusal: { reason: 'not_found' } };
  expect(await liftHold.as(there, hold(paused, { id: placed.id }))).toEqual(notThere);
  expect(await placeHold.as(there, hold(paused, { id: placed.id }))).toEqual(notThere);
});
