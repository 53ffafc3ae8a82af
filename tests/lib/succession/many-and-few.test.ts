import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest';
import { standClockAt } from '@/lib/platform/clock';
import { getProgress } from '@/lib/reviews/queries/overview';
import { tasksOf } from '@/lib/reviews/tasks';
import { nowWords } from '@/lib/succession/labels';
import { connected } from '@/scripts/database/connected';
import { withRecommendations } from '@/tests/lib/follow-up/made';
import { endsInto, follows } from '@/tests/support/ended';
import { aSecondHost } from '@/tests/support/joint';
import { granted, standing, type World } from '@/tests/support/world';
import { brokenBy, holders, leader, openSeats, pass, takes } from './made';

let world: World;
beforeEach(async () => {
  standClockAt(new Date('2028-05-10T09:00:00Z'));
  world = await withRecommendations('delivered');
});
afterEach(() => standClockAt(null));

const done = { ok: true };
const field = (name: string) => ({
  ok: false,
  refusal: { reason: 'invalid', fields: { [name]: [expect.any(String)] } },
});

describe('passing on', () => {
  let [east, west] = ['', ''];
  beforeEach(async () => {
    [east = '', west = ''] = await endsInto(world.hostId, '2028-03-31', 'East', 'West');
  });

  test.each([
    [
      'nothing is chosen',
      () => [takes(east, [1, 2], { chosen: '' })],
      { refusal: { rule: 'succession.nobody' } },
    ],
    ['one takes nothing', () => [takes(east, [1, 2]), takes(west, [])], field('successors[1][takes]')],
    ['one recommendation is left over', () => [takes(east, [1])], field('successors[0][takes]')],
    [
      'a leader is missing',
      () => [takes(east, [1, 2], { chiefExecutive: { name: 'Ida', email: '' } })],
      field('successors[0][chiefExecutive][email]'),
    ],
    [
      'one person leads twice',
      () => [takes(east, [1, 2], { chiefExecutive: leader('lead', east) })],
      field('successors[0][chiefExecutive][email]'),
    ],
    [
      'a leader is on the peer team',
      () => [takes(east, [1, 2], { politicalLead: { name: 'P', email: world.people.peer.email } })],
      field('successors[0][politicalLead][email]'),
    ],
    [
      'the register knows no such successor',
      () => [takes(world.homeId, [1, 2])],
      field('successors[0][chosen]'),
    ],
  ])('is refused where %s', async (_, successors, refusal) => {
    expect(await pass(world, successors())).toMatchObject(refusal);
    expect(await holders(world)).toEqual([[], []]);
    expect(await openSeats(world, world.hostId)).toContain('political_lead');
  });

  test.each(['politicalLead', 'lead', 'otherCoordinator', 'administrator', 'stranger'] as const)(
    'is not for the %s',
    async (who) => {
      expect(await pass(world, [takes(east, [1, 2])], world.hostId, world.people[who])).toMatchObject({
        ok: false,
      });
      expect(await holders(world)).toEqual([[], []]);
    },
  );

  test('a successor that ends passes on what it holds, and nothing else', async () => {
    await pass(world, [takes(east, [1, 2]), takes(west, [2])]);
    const [north = ''] = await endsInto(east, '2028-05-09', 'North');
    expect(await pass(world, [takes(north, [1, 2])], east)).toMatchObject(done);
    expect(await holders(world)).toEqual([[north], [north, west].toSorted()]);
    expect(await brokenBy(world)).toEqual([]);
  });
});

describe('two councils ended into one', () => {
  test('each passes its part on, and the one that took over holds every recommendation once', async () => {
    const second = await aSecondHost(world);
    const [united = ''] = await endsInto(world.hostId, '2028-03-31', 'United');
    await endsInto(second.organisationId, '2028-03-31');
    await follows(second.organisationId, united);
    expect(await pass(world, [takes(united, [1, 2])])).toMatchObject(done);
    expect(await holders(world)).toEqual([
      [second.organisationId, united].toSorted(),
      [second.organisationId, united].toSorted(),
    ]);
    expect(await openSeats(world, second.organisationId)).toEqual(['political_lead', 'chief_executive']);
    const unnamed = { politicalLead: { name: '', email: '' }, chiefExecutive: { name: '', email: '' } };
    expect(await pass(world, [takes(united, [1, 2], unnamed)], second.organisationId)).toMatchObject(done);
    expect(await holders(world)).toEqual([[united], [united]]);
    expect(await openSeats(world, united)).toEqual(['political_lead', 'chief_executive']);
    expect(await openSeats(world, second.organisationId)).toEqual([]);
    expect(await brokenBy(world)).toEqual([]);
    const after = await standing(world, world.people.coordinator);
    expect(after.councils.map((each) => each.organisationId)).toEqual([united]);
    expect(nowWords(after)).toHaveLength(2);
  });
});

test('a council that goes on passes nothing on', async () => {
  const [east = ''] = await endsInto(world.hostId, '2028-05-10', 'East');
  expect(await pass(world, [takes(east, [1, 2])])).toMatchObject({
    refusal: { rule: 'succession.not_ended' },
  });
  standClockAt(new Date('2028-05-11T09:00:00Z'));
  expect(await pass(world, [takes(east, [1, 2])])).toMatchObject(done);
});

test('the coordinator is asked to pass on as long as a council that speaks has ended', async () => {
  const asked = async () => {
    const progress = await getProgress(await granted(world, world.people.coordinator, 'review.view'));
    return tasksOf(progress, '2028-05-10')
      .filter((task) => task.key === 'recommendations.pass_on')
      .map(({ status, people }) => [status, people.map((each) => each.personId)]);
  };
  expect(await asked()).toEqual([]);
  const [east = ''] = await endsInto(world.hostId, '2028-03-31', 'East');
  expect(await asked()).toEqual([['open', [world.people.coordinator.personId]]]);
  await pass(world, [takes(east, [1, 2])]);
  expect(await asked()).toEqual([]);
});

test('the doctor notices holders and seats that do not follow', async () => {
  const [east = ''] = await endsInto(world.hostId, '2028-03-31', 'East');
  await pass(world, [takes(east, [1, 2])]);
  expect(await brokenBy(world)).toEqual([]);
  const admin = inject('cluster').adminUrl.replace(
    /\/[^/]*$/,
    new URL(process.env['DATABASE_URL'] ?? '').pathname,
  );
  await connected(admin, async (client) => {
    await client.query(
      `update "Seat" set "endedAt" = now() where "organisationId" = $1 and role = 'chief_executive'`,
      [east],
    );
    await client.query(`update "Organisation" set "endedOn" = null where id = $1`, [world.hostId]);
    await client.query(
      `update "RecommendationHolder" set "organisationId" = $1 where "recommendationId" in (select id from "Recommendation" where "reviewId" = $2 and number = 1)`,
      [world.homeId, world.reviewId],
    );
    await client.query(
      `delete from "RecommendationHolder" where "recommendationId" in (select id from "Recommendation" where "reviewId" = $1 and number = 2)`,
      [world.reviewId],
    );
  });
  expect(await brokenBy(world)).toEqual([
    'succession.holders',
    'succession.nothing_left_behind',
    'succession.led',
    'succession.ended',
  ]);
});
