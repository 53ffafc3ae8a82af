import { beforeEach, expect, test } from 'vitest';
import { endDuty } from '@/lib/network/commands/duty';
import { refusals } from '@/lib/network/labels';
import { standClockAt } from '@/lib/platform/clock';
import { reading, readingAs, writing } from '@/lib/platform/database';
import { newId } from '@/lib/platform/ids';
import type { Stage } from '@/lib/platform/prisma/enums';
import { aReview, asPerson, standing, type World } from '@/tests/support/world';

beforeEach(() => standClockAt(new Date('2027-01-11T09:00:00Z')));

async function end(world: World, successor?: string) {
  const { personId } = world.people.coordinator;
  const duty = await reading().personDuty.findFirstOrThrow({ where: { personId }, select: { id: true } });
  return endDuty.as(world.people.administrator, { id: duty.id, successor });
}

const seatedAs = async (world: World, role: 'coordinator') =>
  (
    await reading().seat.findMany({
      where: { reviewId: world.reviewId, role, endedAt: null },
      select: { personId: true },
    })
  ).map((seat) => seat.personId);

async function aSharedNote(world: World) {
  const { peer } = world.people;
  const data = { id: newId(), reviewId: world.reviewId, authorId: peer.personId, text: 'SECRET' };
  const at = new Date('2027-01-10T09:00:00Z');
  await asPerson(peer, (db) =>
    db.note.create({ data: { ...data, source: 'staff', madeAt: at, sharedAt: at } }),
  );
}

test.each<Stage>(['closed', 'withdrawn', 'declined'])(
  'whoever no longer coordinates reads nothing more of a review that is %s',
  async (stage) => {
    const world = await aReview(stage);
    const { coordinator } = world.people;
    await aSharedNote(world);
    expect(await end(world)).toEqual({ ok: true, result: undefined });
    expect(await seatedAs(world, 'coordinator')).toEqual([]);
    const facts = await standing(world, coordinator);
    for (const right of ['notes.view', 'declaration.view', 'documents.view'] as const) {
      expect(facts.decide(right).allowed, right).toBe(false);
    }
    const notes = await readingAs(coordinator.personId, (db) => db.note.findMany());
    expect(JSON.stringify(notes)).not.toContain('SECRET');
  },
);

test('an ended review passes to whoever takes over the running ones, where they are free', async () => {
  const world = await aReview('closed');
  const { otherCoordinator } = world.people;
  expect(await end(world, otherCoordinator.personId)).toMatchObject({ ok: true });
  expect(await seatedAs(world, 'coordinator')).toEqual([otherCoordinator.personId]);
});

test('a coordinator with a post at the host does not take over', async () => {
  const world = await aReview('preparing');
  const { coordinator, otherCoordinator } = world.people;
  await writing().post.create({
    data: {
      personId: otherCoordinator.personId,
      organisationId: world.hostId,
      kind: 'officer',
      title: 'Head of homes',
      fromOn: new Date('2020-01-01'),
    },
  });
  const { title } = await standing(world, coordinator);
  const words = refusals.cannotTakeOver(otherCoordinator.name, title);
  expect(await end(world, otherCoordinator.personId)).toEqual({
    ok: false,
    refusal: { reason: 'invalid', fields: { successor: [words] } },
  });
  expect(await seatedAs(world, 'coordinator')).toEqual([coordinator.personId]);
});

test('whoever takes over a running review is told, with its address and nothing of what is in it', async () => {
  const world = await aReview('preparing');
  const { otherCoordinator } = world.people;
  await aSharedNote(world);
  expect(await end(world, otherCoordinator.personId)).toMatchObject({ ok: true });
  const told = await reading().mail.findMany({
    where: { to: otherCoordinator.email },
    select: { subject: true, text: true },
  });
  expect(told.map((mail) => mail.subject)).toEqual([expect.stringContaining('You coordinate a review')]);
  expect(told[0]?.text).toContain(`/reviews/${world.reference}`);
  expect(JSON.stringify(told)).not.toContain('SECRET');
});
