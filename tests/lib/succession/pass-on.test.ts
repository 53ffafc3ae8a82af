import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest';
import { examine } from '@/lib/doctor/examine';
import { recordAction } from '@/lib/follow-up/commands/actions';
import { respondToRecommendation } from '@/lib/follow-up/commands/respond';
import { listRecommendations } from '@/lib/follow-up/queries/follow-up';
import { followUpFacts } from '@/lib/follow-up/queries/report-facts';
import { followUpContent } from '@/lib/follow-up/report';
import { standClockAt } from '@/lib/platform/clock';
import { reading } from '@/lib/platform/database';
import { newId } from '@/lib/platform/ids';
import { permitFor } from '@/lib/platform/permit';
import { type Viewer, viewerFor } from '@/lib/platform/viewer';
import { decidePublication } from '@/lib/publication/commands/decide';
import { nameHostPerson } from '@/lib/request/commands/host-people';
import { getProgress } from '@/lib/reviews/queries/overview';
import { tasksOf } from '@/lib/reviews/tasks';
import { passOn } from '@/lib/succession/commands/pass-on';
import { nowWords } from '@/lib/succession/labels';
import { listToPassOn } from '@/lib/succession/queries/holders';
import { connected } from '@/scripts/database/connected';
import { answerTo, respond, withRecommendations } from '@/tests/lib/follow-up/made';
import { endsInto, follows } from '@/tests/support/ended';
import { aSecondHost } from '@/tests/support/joint';
import { asPerson, granted, standing, type World } from '@/tests/support/world';

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

const leader = (who: string, council: string) => ({
  name: `${who} of ${council.slice(-4)}`,
  email: `${who}.${council}@test.example`,
});
const takes = (organisationId: string, numbers: number[], more: object = {}) => ({
  organisationId,
  chosen: 'on',
  takes: numbers.map(String),
  leadTitle: 'Mayor',
  politicalLead: leader('lead', organisationId),
  chiefExecutive: leader('chief', organisationId),
  ...more,
});
const pass = (successors: object[], predecessor = world.hostId, who = world.people.coordinator) =>
  passOn.as(who, { reference: world.reference, predecessor, successors });

async function leaderOf(council: string, who = 'lead'): Promise<Viewer> {
  const email = leader(who, council).email;
  const { id } = await reading().person.findUniqueOrThrow({ where: { email } });
  const viewer = await viewerFor(id);
  if (!viewer) throw new Error('no viewer');
  return viewer;
}

async function holders(): Promise<string[][]> {
  const rows = await reading().recommendation.findMany({
    where: { reviewId: world.reviewId },
    orderBy: { number: 'asc' },
    select: { holders: { select: { organisationId: true } } },
  });
  return rows.map((row) => row.holders.map((each) => each.organisationId).toSorted());
}

const brokenBy = async () => {
  const findings = await connected(process.env['DATABASE_URL'] ?? '', examine);
  return findings
    .filter(
      ({ name, breaches }) =>
        name.startsWith('succession.') && breaches.some((each) => each.includes(world.reference)),
    )
    .map(({ name }) => name);
};

const opensSeats = async (council: string) =>
  (
    await reading().seat.findMany({
      where: { reviewId: world.reviewId, organisationId: council, endedAt: null },
      orderBy: { role: 'asc' },
    })
  ).map(({ role }) => role);

describe('one council ended into two', () => {
  let [east, west] = ['', ''];
  beforeEach(async () => {
    [east = '', west = ''] = await endsInto(world.hostId, '2028-03-31', 'East', 'West');
  });

  test('each recommendation passes to one or both, and their leaders take the seats', async () => {
    const proposed = await listToPassOn(await granted(world, world.people.coordinator, 'succession.record'));
    expect(proposed).toMatchObject([
      {
        id: world.hostId,
        recommendations: [{ number: 1 }, { number: 2 }],
        successors: [
          { id: east, isSeated: false },
          { id: west, isSeated: false },
        ],
      },
    ]);
    expect(await pass([takes(east, [1, 2]), takes(west, [2])])).toMatchObject(done);
    expect(await holders()).toEqual([[east], [east, west].toSorted()]);
    expect([await opensSeats(world.hostId), await opensSeats(east), await opensSeats(west)]).toEqual([
      [],
      ['political_lead', 'chief_executive'],
      ['political_lead', 'chief_executive'],
    ]);
    expect(await brokenBy()).toEqual([]);
    const event = await reading().event.findFirstOrThrow({
      where: { streamId: world.reviewId, name: 'recommendations.passed_on' },
    });
    expect(event.particulars).toEqual({ from: world.hostId, to: [east, west], recommendations: 2 });
    const mails = await reading().mail.findMany({ where: { to: leader('lead', east).email } });
    expect(mails.map((mail) => mail.subject)).toEqual([expect.stringContaining('takes over from Saltwick')]);
  });

  test('a second press passes nothing twice', async () => {
    expect(await pass([takes(east, [1, 2])])).toMatchObject(done);
    expect(await pass([takes(east, [1, 2])])).toMatchObject(done);
    const where = { streamId: world.reviewId, name: 'recommendations.passed_on' };
    expect(await reading().event.count({ where })).toBe(1);
    expect(await listToPassOn(await granted(world, world.people.coordinator, 'succession.record'))).toEqual(
      [],
    );
  });

  test('the people who hold a recommendation answer it and act on it; the old leaders see no more', async () => {
    await respond(world, 2);
    await pass([takes(east, [1]), takes(west, [2])]);
    const [mayor, chief] = [await leaderOf(east), await leaderOf(west, 'chief')];
    expect(await respondToRecommendation.as(mayor, answerTo(world, 1))).toMatchObject(done);
    expect(await respondToRecommendation.as(chief, answerTo(world, 1))).toMatchObject({
      refusal: { rule: 'succession.not_holder', words: expect.stringContaining('East') },
    });
    const action = (number: number) => ({
      reference: world.reference,
      id: newId(),
      number,
      version: 0,
      title: 'Write to tenants',
      owner: 'Housing',
      dueOn: '2028-09-01',
      measure: '',
    });
    expect(await recordAction.as(chief, action(2))).toMatchObject(done);
    expect(await recordAction.as(mayor, action(2))).toMatchObject({
      refusal: { rule: 'succession.not_holder' },
    });
    const old = world.people.politicalLead;
    expect(permitFor(old, 'follow_up.view', await standing(world, old))).toBeNull();
    const rows = await listRecommendations(await granted(world, mayor, 'follow_up.view'));
    expect(
      rows?.map((row) => [row.number, row.holders.map((each) => each.organisationId), row.response !== null]),
    ).toEqual([
      [1, [east], true],
      [2, [west], true],
    ]);
  });

  test('the review keeps its old name and says who the council is now', async () => {
    const before = await standing(world, world.people.coordinator);
    await pass([takes(east, [1]), takes(west, [2])]);
    const after = await standing(world, world.people.coordinator);
    expect([after.title, after.hosts]).toEqual([before.title, before.hosts]);
    expect(after.councils).toEqual([
      { organisationId: east, name: expect.stringContaining('East'), leadTitle: 'Mayor' },
      { organisationId: west, name: expect.stringContaining('West'), leadTitle: 'Mayor' },
    ]);
    expect(nowWords(after)).toEqual([
      expect.stringMatching(/^Saltwick .* is no more; now East .* and West .*\.$/),
    ]);
  });

  test('a published report stays public; then each successor decides, and the narrower counts', async () => {
    const decide = (who: Viewer, level: string) =>
      decidePublication.as(who, {
        reference: world.reference,
        id: newId(),
        level,
        form: 'full',
        decidedBy: 'Cabinet',
        decidedOn: '2028-05-01',
      });
    expect(await decide(world.people.politicalLead, 'public')).toMatchObject(done);
    standClockAt(new Date('2028-05-10T10:00:00Z'));
    await pass([takes(east, [1]), takes(west, [2])]);
    const isPublic = async () =>
      (await standing(world, world.people.stranger)).conditions.has('shared_with_public');
    expect(await isPublic()).toBe(true);
    standClockAt(new Date('2028-05-10T11:00:00Z'));
    expect(await decide(await leaderOf(west), 'members')).toMatchObject(done);
    expect(await isPublic()).toBe(false);
  });

  test('the follow-up report keeps the old name, and says who the council is now and decides', async () => {
    await respond(world, 1);
    await pass([takes(east, [1]), takes(west, [2])]);
    const facts = await asPerson(world.people.lead, async (db) =>
      followUpFacts(db, await standing(world, world.people.lead)),
    );
    const words = JSON.stringify(followUpContent(facts, '2028-05-10').sections);
    const { title } = await standing(world, world.people.lead);
    expect(words).toMatch(new RegExp(`came back to ${title} .* ${title} has ended since the visit`));
    expect(words).toMatch(/East \w+ and West \w+ decide who sees this report/);
  });

  test('a successor names its own organiser', async () => {
    await pass([takes(east, [1]), takes(west, [2])]);
    const named = {
      reference: world.reference,
      name: 'Una Fell',
      email: `una.${east}@test.example`,
      role: 'organiser',
      organisationId: west,
    };
    expect(await nameHostPerson.as(await leaderOf(west), named)).toMatchObject(done);
    const gone = { ...named, organisationId: world.hostId };
    expect(await nameHostPerson.as(await leaderOf(west), gone)).toMatchObject(field('organisationId'));
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
    expect(await pass(successors())).toMatchObject(refusal);
    expect(await holders()).toEqual([[], []]);
    expect(await opensSeats(world.hostId)).toContain('political_lead');
  });

  test.each(['politicalLead', 'lead', 'otherCoordinator', 'administrator', 'stranger'] as const)(
    'is not for the %s',
    async (who) => {
      expect(await pass([takes(east, [1, 2])], world.hostId, world.people[who])).toMatchObject({ ok: false });
      expect(await holders()).toEqual([[], []]);
    },
  );

  test('a successor that ends passes on what it holds, and nothing else', async () => {
    await pass([takes(east, [1, 2]), takes(west, [2])]);
    const [north = ''] = await endsInto(east, '2028-05-09', 'North');
    expect(await pass([takes(north, [1, 2])], east)).toMatchObject(done);
    expect(await holders()).toEqual([[north], [north, west].toSorted()]);
    expect(await brokenBy()).toEqual([]);
  });
});

describe('two councils ended into one', () => {
  test('each passes its part on, and the one that took over holds every recommendation once', async () => {
    const second = await aSecondHost(world);
    const [united = ''] = await endsInto(world.hostId, '2028-03-31', 'United');
    await endsInto(second.organisationId, '2028-03-31');
    await follows(second.organisationId, united);
    expect(await pass([takes(united, [1, 2])])).toMatchObject(done);
    expect(await holders()).toEqual([
      [second.organisationId, united].toSorted(),
      [second.organisationId, united].toSorted(),
    ]);
    expect(await opensSeats(second.organisationId)).toEqual(['political_lead', 'chief_executive']);
    const unnamed = { politicalLead: { name: '', email: '' }, chiefExecutive: { name: '', email: '' } };
    expect(await pass([takes(united, [1, 2], unnamed)], second.organisationId)).toMatchObject(done);
    expect(await holders()).toEqual([[united], [united]]);
    expect(await opensSeats(united)).toEqual(['political_lead', 'chief_executive']);
    expect(await opensSeats(second.organisationId)).toEqual([]);
    expect(await brokenBy()).toEqual([]);
    const after = await standing(world, world.people.coordinator);
    expect(after.councils.map((each) => each.organisationId)).toEqual([united]);
    expect(nowWords(after)).toHaveLength(2);
  });
});

test('a council that goes on passes nothing on', async () => {
  const [east = ''] = await endsInto(world.hostId, '2028-05-10', 'East');
  expect(await pass([takes(east, [1, 2])])).toMatchObject({ refusal: { rule: 'succession.not_ended' } });
  standClockAt(new Date('2028-05-11T09:00:00Z'));
  expect(await pass([takes(east, [1, 2])])).toMatchObject(done);
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
  await pass([takes(east, [1, 2])]);
  expect(await asked()).toEqual([]);
});

test('the doctor notices holders and seats that do not follow', async () => {
  const [east = ''] = await endsInto(world.hostId, '2028-03-31', 'East');
  await pass([takes(east, [1, 2])]);
  expect(await brokenBy()).toEqual([]);
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
  expect(await brokenBy()).toEqual([
    'succession.holders',
    'succession.nothing_left_behind',
    'succession.led',
    'succession.ended',
  ]);
});
