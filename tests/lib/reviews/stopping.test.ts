import { beforeEach, describe, expect, test } from 'vitest';
import { getMetPage } from '@/lib/people-met/queries';
import { standClockAt } from '@/lib/platform/clock';
import { writing } from '@/lib/platform/database';
import { pauseReview, resumeReview, withdrawReview } from '@/lib/reviews/commands/pause-or-end';
import { aMetWorld, type MetWorld } from '@/tests/lib/people-met/met-world';

let world: MetWorld;
let token: string;
beforeEach(async () => {
  world = await aMetWorld();
  await world.aPerson(world.panel, 'Nobody’s page', '');
  token = await world.tokenOf('Una Tenant');
});

const lines = (calendar: string | null | undefined) => calendar?.match(/^(?:METHOD|SEQUENCE):\w+/gm) ?? [];

async function mails() {
  const rows = await writing().mail.findMany({ where: { reviewId: world.reviewId } });
  await writing().mail.deleteMany({ where: { reviewId: world.reviewId } });
  const of = (email: string) => rows.find(({ to }) => to === email);
  return { of, met: rows.filter(({ to }) => to.endsWith('@met.example')) };
}

describe('a review that ends before its visit', () => {
  // A leader sees no names of people met, and whom they are told of is the same.
  test.each(['coordinator', 'politicalLead'] as const)('by the %s: nobody sets out', async (who) => {
    const { reference, people } = world;
    const withdrawn = await withdrawReview.as(people[who], { reference, reason: 'A new council.' });
    expect(withdrawn).toMatchObject({ ok: true });
    const { of, met } = await mails();
    expect(lines(of(people.peer.email)?.calendar)).toEqual(['METHOD:CANCEL', 'SEQUENCE:2']);
    expect(lines(of(people.lead.email)?.calendar)).toEqual(['METHOD:CANCEL', 'SEQUENCE:2']);
    expect(of(people.organiser.email)).toMatchObject({ calendar: null });
    expect(met.map(({ subject }) => subject)).toEqual(['Called off: Tenants’ panel']);
    expect(lines(met[0]?.calendar)).toEqual(['METHOD:CANCEL', 'SEQUENCE:102']);
    expect(await getMetPage(token)).toMatchObject({ isOff: true });
  });

  test('what is over stays in the calendars, and nobody is told of it', async () => {
    standClockAt(new Date('2027-03-22T12:00:00Z'));
    const { reference, people } = world;
    await withdrawReview.as(people.coordinator, { reference, reason: 'A new council.' });
    const { of, met } = await mails();
    expect([of(people.peer.email)?.calendar, met]).toEqual([null, []]);
  });
});

test('people met hear that the review is paused and that it goes on, and their page says so', async () => {
  const { reference, people } = world;
  await pauseReview.as(people.politicalLead, { reference, reason: 'The election.' });
  expect((await mails()).met.map(({ subject, calendar }) => [subject, calendar])).toEqual([
    ['Paused: Tenants’ panel', null],
  ]);
  expect(await getMetPage(token)).toMatchObject({ isPaused: true, isOff: false });
  await resumeReview.as(people.politicalLead, { reference });
  expect((await mails()).met.map(({ subject }) => subject)).toEqual(['Goes on: Tenants’ panel']);
  expect(await getMetPage(token)).toMatchObject({ isPaused: false });
});
