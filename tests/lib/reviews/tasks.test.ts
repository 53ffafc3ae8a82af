import { afterEach, expect, test } from 'vitest';
import { databaseDate, dayOf, now, standClockAt } from '@/lib/platform/clock';
import { reading, readingAs, workingAs, writing } from '@/lib/platform/database';
import { networkPermitFor } from '@/lib/platform/permit';
import type { Viewer } from '@/lib/platform/viewer';
import { pauseReview, resumeReview } from '@/lib/reviews/commands/pause-or-end';
import { progressOf } from '@/lib/reviews/queries/progress';
import { getYourWork } from '@/lib/reviews/queries/your-work';
import { tasksFor } from '@/lib/reviews/tasks';
import { aReview, type World } from '@/tests/support/world';

afterEach(() => standClockAt(null));

test('the host learns that the draft waits for the team, not for whom in it', async () => {
  const world = await aReview('reporting');
  await openFactCheck(world, '2027-04-30');
  expect(await peopleOf(world, world.people.lead, 'draft.say')).toEqual(
    expect.arrayContaining([world.people.lead.name, world.people.peer.name, world.people.otherPeer.name]),
  );
  for (const who of ['politicalLead', 'organiser', 'hostOther'] as const) {
    expect(await peopleOf(world, world.people[who], 'draft.say'), who).toEqual([]);
  }
});

test('somebody who is only asked to join learns what lies with them, and nothing of the rest', async () => {
  const world = await aReview('preparing');
  const { stranger } = world.people;
  await writing().teamMember.create({
    data: {
      reviewId: world.reviewId,
      personId: stranger.personId,
      place: 'officer',
      status: 'invited',
      proposedAt: now(),
      invitedAt: now(),
    },
  });
  const permit = networkPermitFor(stranger, 'work.view');
  if (!permit) throw new Error('Everybody signed in has their work');
  const work = await getYourWork(permit);
  expect(work.yours.map(({ task }) => task.key)).toEqual(['invitation.answer']);
  expect(work.waiting).toEqual([]);
});

test('a pause takes no day from the fact check', async () => {
  const world = await aReview('reporting');
  await openFactCheck(world, '2027-04-20');
  standClockAt(new Date('2027-04-12T09:00:00Z'));
  await pauseReview.as(world.people.coordinator, { reference: world.reference, reason: 'The election.' });
  standClockAt(new Date('2027-05-04T09:00:00Z'));
  await resumeReview.as(world.people.coordinator, { reference: world.reference });
  const { deadlineOn } = await reading().factCheck.findUniqueOrThrow({ where: { reviewId: world.reviewId } });
  // Fifteen working days were lost, the bank holiday of 3 May not being one; they follow after 20 April.
  expect(dayOf(deadlineOn)).toBe('2027-05-12');
});

async function openFactCheck(world: World, deadline: string): Promise<void> {
  await workingAs('test', (db) =>
    db.factCheck.create({
      data: {
        reviewId: world.reviewId,
        openedAt: new Date('2027-04-05T09:00:00Z'),
        openedById: world.people.lead.personId,
        deadlineOn: databaseDate(deadline),
      },
    }),
  );
}

async function peopleOf(world: World, viewer: Viewer, key: string): Promise<string[]> {
  const progress = await readingAs(viewer.personId, (db) => progressOf(db, [world.reviewId]));
  const one = progress.get(world.reviewId);
  if (!one) throw new Error('There is no such review');
  const task = tasksFor(one, '2027-04-06', viewer.personId).find((each) => each.key === key);
  return task?.people.map((person) => person.name) ?? [];
}
