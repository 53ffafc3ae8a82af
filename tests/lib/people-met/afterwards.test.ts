import { beforeEach, expect, test } from 'vitest';
import { noteAnswer } from '@/lib/people-met/commands/note-answer';
import { standClockAt } from '@/lib/platform/clock';
import { reading, readingAs, writing } from '@/lib/platform/database';
import type { Viewer } from '@/lib/platform/viewer';
import { purgeRawNotes } from '@/lib/retention/jobs';
import { progressOf } from '@/lib/reviews/queries/progress';
import { movesOf, tasksFor } from '@/lib/reviews/tasks';
import { aMetWorld, type MetWorld } from './met-world';

let world: MetWorld;
beforeEach(async () => {
  world = await aMetWorld();
});

async function tasksWith(who: Viewer): Promise<string[]> {
  const { personId } = who;
  const progress = await readingAs(personId, async (db) =>
    (await progressOf(db, [world.reviewId])).get(world.reviewId),
  );
  return progress ? movesOf(tasksFor(progress, '2027-03-01', personId), personId).map(({ key }) => key) : [];
}

test('that somebody can’t come is the organiser’s to note, and nobody else’s', async () => {
  const { organiser, peer, politicalLead } = world.people;
  const id = await world.aPerson(world.panel, 'Una');
  await world.release();
  await world.send();
  const token = (await world.letters())[0]?.token ?? '';
  expect(await tasksWith(organiser)).not.toContain('people_met.replace');
  await world.answer(token);
  expect(await tasksWith(organiser)).toContain('people_met.replace');
  for (const who of [peer, politicalLead]) expect(await tasksWith(who)).not.toContain('people_met.replace');
  await noteAnswer.as(organiser, { reference: world.reference, id });
  expect(await tasksWith(organiser)).not.toContain('people_met.replace');
});

test('letters to people met go with their names; the letters of everybody else stay', async () => {
  const token = await world.tokenOf('Una');
  await world.send(world.people.organiser, (await onlyPerson()).id);
  await world.answer(token);
  await writing().review.update({
    where: { id: world.reviewId },
    data: { stage: 'delivered', deliveredAt: new Date('2027-06-25T10:00:00Z') },
  });
  standClockAt(new Date('2027-12-26T12:00:00Z'));
  await purgeRawNotes();
  const kept = await reading().mail.findMany({ where: { reviewId: world.reviewId } });
  expect(kept.map(({ to }) => to)).toEqual([world.people.organiser.email]);
});

const onlyPerson = () =>
  readingAs(world.people.organiser.personId, (db) =>
    db.sessionPerson.findFirstOrThrow({ where: { reviewId: world.reviewId } }),
  );
