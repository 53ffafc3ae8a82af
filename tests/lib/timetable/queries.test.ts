import { expect, test } from 'vitest';
import { newId } from '@/lib/platform/ids';
import { recordSession } from '@/lib/timetable/commands/record-session';
import { releaseTimetable } from '@/lib/timetable/commands/release-timetable';
import { getTimetable } from '@/lib/timetable/queries/timetable';
import { aReview, granted, type World } from '@/tests/support/world';

const add = (world: World, title: string, from: string) =>
  recordSession.as(world.people.organiser, {
    reference: world.reference,
    id: newId(),
    title,
    kind: 'interview',
    day: '2027-03-23',
    from: `${from}:00`,
    to: `${from}:45`,
    lead: world.people.peer.personId,
  });

async function titlesFor(world: World, who: keyof World['people']) {
  const seen = await getTimetable(await granted(world, world.people[who], 'timetable.view'));
  return {
    shows: seen.shows,
    titles: seen.sessions.map((session) => session.title),
    hasChanges: seen.hasChanges,
  };
}

test('peers see what was released, the host and the coordinator the draft', async () => {
  const world = await aReview('preparing');
  await add(world, 'Leader', '09');
  expect(await titlesFor(world, 'peer')).toEqual({ shows: 'nothing_yet', titles: [], hasChanges: true });
  await releaseTimetable.as(world.people.organiser, { reference: world.reference });
  await add(world, 'Not told yet', '11');
  for (const who of ['peer', 'lead'] as const)
    expect(await titlesFor(world, who)).toEqual({ shows: 'released', titles: ['Leader'], hasChanges: true });
  for (const who of ['organiser', 'hostOther', 'politicalLead', 'coordinator'] as const)
    expect(await titlesFor(world, who)).toEqual({
      shows: 'draft',
      titles: ['Leader', 'Not told yet'],
      hasChanges: true,
    });
  await releaseTimetable.as(world.people.organiser, { reference: world.reference });
  expect(await titlesFor(world, 'peer')).toEqual({
    shows: 'released',
    titles: ['Leader', 'Not told yet'],
    hasChanges: false,
  });
});

test('nobody outside the review has a permit', async () => {
  const world = await aReview('preparing');
  await add(world, 'Leader', '09');
  for (const who of ['otherCoordinator', 'administrator', 'member', 'stranger'] as const)
    await expect(granted(world, world.people[who], 'timetable.view')).rejects.toThrow();
});

test('names are those of the people in the sessions', async () => {
  const world = await aReview('preparing');
  await add(world, 'Leader', '09');
  const { names } = await getTimetable(await granted(world, world.people.organiser, 'timetable.view'));
  expect(names.get(world.people.peer.personId)).toBe(world.people.peer.name);
});
