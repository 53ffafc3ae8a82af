import { afterEach, expect, test } from 'vitest';
import { standClockAt } from '@/lib/platform/clock';
import { reading, readingAs, workingAs } from '@/lib/platform/database';
import { newId } from '@/lib/platform/ids';
import { permitFor } from '@/lib/platform/permit';
import { liftHold, setHold } from '@/lib/retention/commands/hold';
import { purgeRawNotes } from '@/lib/retention/jobs';
import { getHold, getNotesKept } from '@/lib/retention/queries';
import { aReview, asPerson, granted, standing, type World } from '@/tests/support/world';

afterEach(() => standClockAt(null));

const ok = { ok: true, result: undefined };
const reason = 'SECRET claim about a tenancy';

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

test('a hold keeps the raw notes until the coordinator lifts it; the history says so without the reason', async () => {
  const world = await aDeliveredReview();
  const { coordinator, organiser } = world.people;
  const input = { reference: world.reference, reason };
  expect(await setHold.as(coordinator, input)).toEqual(ok);
  expect(await setHold.as(coordinator, input)).toEqual(ok);
  expect(await setHold.as(coordinator, { ...input, reason: 'Another.' })).toEqual({
    ok: false,
    refusal: { reason: 'out_of_date', current: { reason } },
  });
  expect(await getHold(await granted(world, coordinator, 'review.hold'))).toBe(reason);
  const kept = await getNotesKept(await granted(world, organiser, 'review.view'));
  expect(kept.held).toBe(true);
  expect(JSON.stringify(kept)).not.toContain('SECRET');
  standClockAt(new Date('2028-01-10T12:00:00Z'));
  await purgeRawNotes();
  expect(await notesOf(world)).toBe(1);
  expect(await liftHold.as(coordinator, input)).toEqual(ok);
  expect(await liftHold.as(coordinator, input)).toEqual(ok);
  await purgeRawNotes();
  expect(await notesOf(world)).toBe(0);
  expect(await setHold.as(coordinator, input)).toMatchObject({
    refusal: { rule: 'retention.already-deleted' },
  });
  const events = await reading().event.findMany({
    where: { streamId: world.reviewId },
    orderBy: { sequence: 'asc' },
    select: { name: true, particulars: true },
  });
  expect(events.map((event) => event.name)).toEqual(['review.held', 'review.hold_lifted', 'notes.purged']);
  expect(JSON.stringify(events)).not.toContain('SECRET');
});

test('nobody but the coordinator holds, and nobody else reads why; a paused or ended review can be held', async () => {
  const world = await aReview('withdrawn');
  const input = { reference: world.reference, reason };
  const { politicalLead, organiser, lead, otherCoordinator, administrator, stranger, coordinator } =
    world.people;
  for (const who of [politicalLead, organiser, lead, otherCoordinator, administrator, stranger]) {
    expect(await setHold.as(who, input)).toMatchObject({ ok: false });
    expect(permitFor(who, 'review.hold', await standing(world, who))).toBeNull();
  }
  expect(await setHold.as(coordinator, { ...input, reason: ' \u200b ' })).toMatchObject({
    refusal: { reason: 'invalid' },
  });
  expect(await setHold.as(coordinator, input)).toEqual(ok);
  const paused = await aReview('on_site');
  await workingAs('test', (db) =>
    db.review.update({ where: { id: paused.reviewId }, data: { pausedAt: new Date() } }),
  );
  expect(await setHold.as(paused.people.coordinator, { ...input, reference: paused.reference })).toEqual(ok);
});
