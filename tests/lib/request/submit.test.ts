import { beforeEach, expect, test } from 'vitest';
import { standClockAt } from '@/lib/platform/clock';
import { reading } from '@/lib/platform/database';
import { answerQuestion } from '@/lib/request/commands/draft';
import { submitRequest } from '@/lib/request/commands/submit';
import { aReview, type World } from '@/tests/support/world';
import { aCompleteDraft, complete, draftNow } from './world';

let world: World;
beforeEach(async () => {
  standClockAt(new Date('2027-01-11T09:00:00Z'));
  world = await aReview('preparing');
});

const sentReview = (id: string) =>
  reading().review.findUniqueOrThrow({
    where: { id },
    select: {
      reference: true,
      requestReference: true,
      stage: true,
      title: true,
      hosts: { select: { organisationId: true, leadTitle: true } },
      windows: { select: { fromOn: true } },
      request: { select: { whyNow: true, submittedById: true } },
      seats: { select: { role: true, organisationId: true, person: { select: { email: true } } } },
    },
  });

test('a request becomes a review with its people, and is sent once', async () => {
  const who = world.people.organiser;
  const sent = await aCompleteDraft(who, [world.hostId], 'once');
  const outcome = await submitRequest.as(who, sent);
  expect(outcome).toEqual({ ok: true, result: { reference: expect.stringMatching(/^REQ-2027-\d{3}$/) } });
  expect(await submitRequest.as(who, sent)).toEqual(outcome);

  const review = await sentReview(sent.draft);
  const reference = outcome.ok ? outcome.result.reference : '';
  expect(review).toMatchObject({
    reference,
    requestReference: reference,
    stage: 'requested',
    hosts: [{ organisationId: world.hostId, leadTitle: 'Leader' }],
    request: { whyNow: complete.whyNow, submittedById: who.personId },
  });
  expect(review.windows).toHaveLength(1);
  const seats = review.seats.map((seat) => [seat.role, seat.person.email, seat.organisationId]).toSorted();
  expect(seats).toEqual([
    ['chief_executive', 'chief0.once@saltwick.example', world.hostId],
    ['organiser', who.email, world.hostId],
    ['political_lead', 'lead0.once@saltwick.example', world.hostId],
  ]);
  const events = await reading().event.findMany({ where: { streamId: sent.draft }, select: { name: true } });
  expect(events).toEqual([{ name: 'request.submitted' }]);
  const mails = await reading().mail.findMany({
    where: { text: { contains: `/reviews/${reference}/request` } },
    select: { to: true, text: true },
  });
  const known = [
    'chief0.once@saltwick.example',
    'lead0.once@saltwick.example',
    world.people.coordinator.email,
  ];
  expect(mails.map((mail) => mail.to)).toEqual(expect.arrayContaining(known));
  expect(mails.some((mail) => mail.to === who.email)).toBe(false);
  expect(mails.some((mail) => mail.text.includes(complete.whyNow))).toBe(false);
});

test('the new people have a post at the council, a councillor without a group', async () => {
  const { draft, version } = await aCompleteDraft(world.people.organiser, [world.hostId], 'posts');
  await submitRequest.as(world.people.organiser, { draft, version });
  const posts = await reading().post.findMany({
    where: { person: { email: { endsWith: '.posts@saltwick.example' } } },
    orderBy: { kind: 'asc' },
    select: { kind: true, title: true, politicalGroup: true, organisationId: true },
  });
  expect(posts).toEqual([
    { kind: 'councillor', title: 'Leader', politicalGroup: null, organisationId: world.hostId },
    { kind: 'officer', title: 'Chief executive', politicalGroup: null, organisationId: world.hostId },
  ]);
});

test('several councils ask together, each with its own leaders', async () => {
  const sent = await aCompleteDraft(world.people.organiser, [world.hostId, world.homeId]);
  await submitRequest.as(world.people.organiser, sent);
  const review = await sentReview(sent.draft);
  expect(review.hosts).toHaveLength(2);
  const leaders = review.seats.filter((seat) => seat.role === 'political_lead');
  expect(leaders.map((seat) => seat.organisationId).toSorted()).toEqual(
    [world.hostId, world.homeId].toSorted(),
  );
  expect(review.title).toContain(' and ');
});

test('a coordinator asks for a council and takes no seat yet', async () => {
  const sent = await aCompleteDraft(world.people.coordinator, [world.homeId]);
  await submitRequest.as(world.people.coordinator, sent);
  const review = await sentReview(sent.draft);
  expect(review.seats.map((seat) => seat.role).toSorted()).toEqual([
    'chief_executive',
    'organiser',
    'political_lead',
  ]);
});

test('somebody else at the council keeps sight of what they sent', async () => {
  const who = world.people.hostOther;
  const { draft } = await aCompleteDraft(who, [world.hostId]);
  const answer = { draft, question: 'you', asker: 'host_other' };
  await answerQuestion.as(who, { ...answer, version: (await draftNow(draft)).version });
  const organiser = { name: 'Priya Longmire', email: 'priya.sight@saltwick.example' };
  const { answers, version } = await draftNow(draft);
  const leaders = typeof answers === 'object' && answers && 'leaders' in answers ? answers['leaders'] : [];
  await answerQuestion.as(who, { draft, version, question: 'people', leaders, organiser });
  await submitRequest.as(who, { draft, version: (await draftNow(draft)).version });
  const review = await sentReview(draft);
  const own = review.seats.filter((seat) => seat.person.email === who.email);
  expect(own).toMatchObject([{ role: 'host_other', organisationId: world.hostId }]);
});

test('an unfinished request stays a draft', async () => {
  const who = world.people.organiser;
  const { draft, version } = await aCompleteDraft(who, [world.hostId]);
  await answerQuestion.as(who, { draft, version, autosave: '1', question: 'why', whyNow: '' });
  expect(await submitRequest.as(who, { draft, version: version + 1 })).toMatchObject({
    ok: false,
    refusal: { reason: 'rule', rule: 'request.unfinished' },
  });
  expect(await reading().review.count({ where: { id: draft } })).toBe(0);
});

test('references follow one another without a gap, however many send at once', async () => {
  const who = world.people.organiser;
  const drafts = [];
  for (let count = 0; count < 4; count += 1) drafts.push(await aCompleteDraft(who, [world.hostId]));
  const outcomes = await Promise.all(drafts.map((draft) => submitRequest.as(who, draft)));
  const numbers = outcomes
    .map((outcome) => (outcome.ok ? Number(outcome.result.reference.slice(-3)) : Number.NaN))
    .toSorted((a, b) => a - b);
  expect(numbers.map((number) => number - (numbers[0] ?? 0))).toEqual([0, 1, 2, 3]);
});
