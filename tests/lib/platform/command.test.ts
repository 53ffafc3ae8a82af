import { expect, test } from 'vitest';
import * as z from 'zod';
import { defineCommand, unchanged } from '@/lib/platform/command';
import { reading, readingAs, writing } from '@/lib/platform/database';
import { newId } from '@/lib/platform/ids';
import { lockStream, networkStream } from '@/lib/platform/stream';
import type { Viewer } from '@/lib/platform/viewer';
import { openVisit } from '@/lib/reviews/commands/move-on';
import { pauseReview, resumeReview, withdrawReview } from '@/lib/reviews/commands/pause-or-end';
import { aReview, asPerson, type World } from '@/tests/support/world';

const events = (world: World) =>
  reading().event.findMany({
    where: { streamId: world.reviewId },
    orderBy: { sequence: 'asc' },
    select: { sequence: true, name: true, actorId: true, particulars: true },
  });

test('a command changes the row and writes its event, with who did it', async () => {
  const world = await aReview('scoping');
  const { organiser } = world.people;
  const outcome = await pauseReview.as(organiser, { reference: world.reference, reason: 'The election.' });
  expect(outcome).toEqual({ ok: true, result: undefined });
  expect(await events(world)).toEqual([
    { sequence: 1, name: 'review.paused', actorId: organiser.personId, particulars: {} },
  ]);
});

test('nothing changed: no event', async () => {
  const world = await aReview('scoping');
  const outcome = await resumeReview.as(world.people.coordinator, { reference: world.reference });
  expect(outcome).toEqual({ ok: true, result: undefined });
  expect(await events(world)).toEqual([]);
});

test('an input that is wrong is told by field, and nothing changes', async () => {
  const world = await aReview('scoping');
  const outcome = await pauseReview.as(world.people.organiser, {
    reference: world.reference,
    reason: ' \u200B\u0000 ',
  });
  expect(outcome).toEqual({
    ok: false,
    refusal: { reason: 'invalid', fields: { reason: ['Say why the review is paused'] } },
  });
  expect(await events(world)).toEqual([]);
});

test('an enormous text is refused at its field', async () => {
  const world = await aReview('scoping');
  const outcome = await pauseReview.as(world.people.organiser, {
    reference: world.reference,
    reason: 'a'.repeat(2001),
  });
  expect(outcome).toEqual({
    ok: false,
    refusal: { reason: 'invalid', fields: { reason: ['Use 2,000 characters or fewer'] } },
  });
});

test.each<[keyof World['people'], object]>([
  ['stranger', { reason: 'not_found' }],
  ['member', { reason: 'not_found' }],
  ['administrator', { reason: 'not_found' }],
  ['otherCoordinator', { reason: 'not_found' }],
  [
    'peer',
    { reason: 'not_permitted', who: ['political_lead', 'chief_executive', 'organiser', 'coordinator'] },
  ],
])('%s cannot pause somebody else’s review', async (who, refusal) => {
  const world = await aReview('scoping');
  const outcome = await pauseReview.as(world.people[who], { reference: world.reference, reason: 'No.' });
  expect(outcome).toEqual({ ok: false, refusal });
  expect(await events(world)).toEqual([]);
});

test('somebody who is not signed in finds no review', async () => {
  const world = await aReview('scoping');
  const outcome = await pauseReview.as(null, { reference: world.reference, reason: 'No.' });
  expect(outcome).toEqual({ ok: false, refusal: { reason: 'not_found' } });
});

test('a paused review stands still until it is resumed', async () => {
  const world = await aReview('preparing');
  const { coordinator } = world.people;
  await pauseReview.as(coordinator, { reference: world.reference, reason: 'Flooding.' });
  const open = await openVisit.as(coordinator, { reference: world.reference });
  expect(open).toEqual({ ok: false, refusal: { reason: 'paused' } });
});

test('a move says everything that it still needs', async () => {
  const world = await aReview('preparing', { from: '2999-03-22', to: '2999-03-25' });
  const outcome = await openVisit.as(world.people.coordinator, { reference: world.reference });
  expect(outcome).toEqual({
    ok: false,
    refusal: {
      reason: 'missing',
      needs: ['team.agreed_by_host', 'timetable.released', 'visit.first_day_reached'],
    },
  });
});

test('a review is withdrawn once, and then it is over', async () => {
  const world = await aReview('scoping');
  const input = { reference: world.reference, reason: 'A reorganisation.' };
  expect(await withdrawReview.as(world.people.politicalLead, input)).toEqual({ ok: true, result: undefined });
  const again = await withdrawReview.as(world.people.politicalLead, input);
  expect(again).toMatchObject({ ok: false, refusal: { reason: 'wrong_stage', stage: 'withdrawn' } });
});

test('twenty presses at once make one event', async () => {
  const world = await aReview('scoping');
  const input = { reference: world.reference, reason: 'The election.' };
  const presses = Array.from({ length: 20 }, () => withdrawReview.as(world.people.organiser, input));
  const outcomes = await Promise.all(presses);
  expect(outcomes.filter((outcome) => outcome.ok)).toHaveLength(1);
  expect((await events(world)).map((event) => event.name)).toEqual(['review.withdrawn']);
});

test('two commands that wait for each other’s lock both come through', async () => {
  const world = await aReview('scoping');
  const [review, network] = [aSign(), aSign()];
  const tries: string[] = [];
  const inReview = defineCommand({
    about: 'review',
    permission: 'review.pause',
    event: 'review.paused',
    input: z.object({ reference: z.string() }),
    async run({ db }) {
      tries.push('review');
      review.give();
      await network.given;
      await lockStream(db, networkStream, 'network');
      return unchanged();
    },
  });
  const inNetwork = defineCommand({
    about: 'network',
    permission: 'settings.manage',
    event: 'settings.changed',
    input: z.object({}),
    async run({ db }) {
      tries.push('network');
      network.give();
      await review.given;
      await lockStream(db, world.reviewId, 'review');
      return unchanged();
    },
  });
  const outcomes = await Promise.all([
    inReview.as(world.people.coordinator, { reference: world.reference }),
    inNetwork.as(world.people.coordinator, {}),
  ]);
  expect(outcomes).toEqual([
    { ok: true, result: undefined },
    { ok: true, result: undefined },
  ]);
  expect(tries).toHaveLength(3);
});

test('the history cannot be changed, by the role that writes it either', async () => {
  const world = await aReview('scoping');
  await pauseReview.as(world.people.organiser, { reference: world.reference, reason: 'The election.' });
  const where = { streamId: world.reviewId };
  await expect(writing().event.updateMany({ where, data: { name: 'review.resumed' } })).rejects.toThrow(
    /denied/,
  );
  await expect(writing().event.deleteMany({ where })).rejects.toThrow(/denied/);
});

test('the reading handle cannot write', async () => {
  const world = await aReview('scoping');
  const where = { id: world.reviewId };
  await expect(reading().review.update({ where, data: { title: 'Changed' } })).rejects.toThrow(/denied/);
});

test('row-level security keeps notes and declarations from whoever may not see them, whatever the query', async () => {
  const world = await aReview('on_site');
  await aNote(world, world.people.peer, 'private, of one peer', null);
  await aNote(world, world.people.peer, 'shared with the team', new Date());
  const texts = (who: Viewer) =>
    readingAs(who.personId, async (db) =>
      (await db.note.findMany({ select: { text: true } })).map(({ text }) => text),
    );
  expect(await texts(world.people.peer)).toEqual(['private, of one peer', 'shared with the team']);
  expect(await texts(world.people.lead)).toEqual(['shared with the team']);
  for (const who of [
    'politicalLead',
    'organiser',
    'otherCoordinator',
    'member',
    'stranger',
    'administrator',
  ] as const) {
    expect(await texts(world.people[who]), who).toEqual([]);
  }
  expect(await reading().note.findMany()).toEqual([]);
});

function aNote(world: World, author: Viewer, text: string, sharedAt: Date | null): Promise<unknown> {
  const data = { id: newId(), reviewId: world.reviewId, authorId: author.personId, text, sharedAt };
  return asPerson(author, (db) => db.note.create({ data: { ...data, source: 'staff', madeAt: new Date() } }));
}

/** Something that one waits for until another gives it. */
function aSign() {
  let give = () => {};
  const given = new Promise<void>((resolve) => {
    give = resolve;
  });
  return { given, give: () => give() };
}
