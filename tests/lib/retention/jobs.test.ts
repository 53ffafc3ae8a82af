import { afterEach, expect, test } from 'vitest';
import { standClockAt } from '@/lib/platform/clock';
import { readingAs, workingAs } from '@/lib/platform/database';
import { newId } from '@/lib/platform/ids';
import { purgeRawNotes } from '@/lib/retention/jobs';
import { purgeDay } from '@/lib/retention/rules';
import { aReview, asPerson, type World } from '@/tests/support/world';

afterEach(() => standClockAt(null));

const ended = (deliveredOn: string | null, stage: 'delivered' | 'withdrawn' | 'on_site' = 'delivered') => ({
  stage,
  stageSince: new Date('2027-01-31T12:00:00Z'),
  deliveredAt: deliveredOn ? new Date(`${deliveredOn}T12:00:00Z`) : null,
});

test.each([
  [ended('2027-06-25'), 6, '2027-12-25'],
  [ended('2027-08-31'), 6, '2028-02-29'],
  [ended('2027-06-25'), 12, '2028-06-25'],
  [ended(null, 'withdrawn'), 6, '2027-07-31'],
  [ended(null, 'on_site'), 6, null],
])('%o, kept %i months, goes on %s', (review, months, day) => {
  expect(purgeDay(review, months)).toBe(day);
});

test('raw notes go on their day, not before, and not under a legal hold', async () => {
  const [due, held] = [await deliveredReview(), await deliveredReview()];
  await workingAs('test', (db) =>
    db.legalHold.create({
      data: {
        reviewId: held.reviewId,
        kind: 'information_request',
        reason: 'A request for information',
        placedAt: new Date('2027-01-05T12:00:00Z'),
      },
    }),
  );
  standClockAt(new Date('2027-12-24T12:00:00Z'));
  expect(await purgeRawNotes()).toBe(0);
  standClockAt(new Date('2027-12-25T12:00:00Z'));
  expect(await purgeRawNotes()).toBe(1);
  expect(await notesOf(due)).toBe(0);
  expect(await notesOf(held)).toBe(1);
  expect(await purgeRawNotes()).toBe(0);
});

async function deliveredReview(): Promise<World> {
  const world = await aReview('delivered');
  await asPerson(world.people.peer, (db) =>
    db.note.create({
      data: {
        id: newId(),
        reviewId: world.reviewId,
        authorId: world.people.peer.personId,
        source: 'resident',
        text: 'Tenants walk the estate each month.',
        madeAt: new Date('2027-03-22T10:00:00Z'),
        sharedAt: new Date('2027-03-22T18:00:00Z'),
      },
    }),
  );
  const deliveredAt = new Date('2027-06-25T10:00:00Z');
  await workingAs('test', (db) => db.review.update({ where: { id: world.reviewId }, data: { deliveredAt } }));
  return world;
}

function notesOf(world: World): Promise<number> {
  return readingAs(world.people.peer.personId, (db) =>
    db.note.count({ where: { reviewId: world.reviewId } }),
  );
}
