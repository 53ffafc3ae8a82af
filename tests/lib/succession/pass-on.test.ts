import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { recordAction } from '@/lib/follow-up/commands/actions';
import { respondToRecommendation } from '@/lib/follow-up/commands/respond';
import { listRecommendations } from '@/lib/follow-up/queries/follow-up';
import { followUpFacts } from '@/lib/follow-up/queries/report-facts';
import { followUpContent } from '@/lib/follow-up/report';
import { standClockAt } from '@/lib/platform/clock';
import { reading } from '@/lib/platform/database';
import { newId } from '@/lib/platform/ids';
import { permitFor } from '@/lib/platform/permit';
import type { Viewer } from '@/lib/platform/viewer';
import { decidePublication } from '@/lib/publication/commands/decide';
import { nameHostPerson } from '@/lib/request/commands/host-people';
import { nowWords } from '@/lib/succession/labels';
import { listToPassOn } from '@/lib/succession/queries/holders';
import { answerTo, respond, withRecommendations } from '@/tests/lib/follow-up/made';
import { endsInto } from '@/tests/support/ended';
import { asPerson, granted, standing, type World } from '@/tests/support/world';
import { brokenBy, holders, leader, leaderOf, openSeats, pass, takes } from './made';

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
    expect(await pass(world, [takes(east, [1, 2]), takes(west, [2])])).toMatchObject(done);
    expect(await holders(world)).toEqual([[east], [east, west].toSorted()]);
    expect([
      await openSeats(world, world.hostId),
      await openSeats(world, east),
      await openSeats(world, west),
    ]).toEqual([[], ['political_lead', 'chief_executive'], ['political_lead', 'chief_executive']]);
    expect(await brokenBy(world)).toEqual([]);
    const event = await reading().event.findFirstOrThrow({
      where: { streamId: world.reviewId, name: 'recommendations.passed_on' },
    });
    expect(event.particulars).toEqual({ from: world.hostId, to: [east, west], recommendations: 2 });
    const mails = await reading().mail.findMany({ where: { to: leader('lead', east).email } });
    expect(mails.map((mail) => mail.subject)).toEqual([expect.stringContaining('takes over from Saltwick')]);
  });

  test('a second press passes nothing twice', async () => {
    expect(await pass(world, [takes(east, [1, 2])])).toMatchObject(done);
    expect(await pass(world, [takes(east, [1, 2])])).toMatchObject(done);
    const where = { streamId: world.reviewId, name: 'recommendations.passed_on' };
    expect(await reading().event.count({ where })).toBe(1);
    expect(await listToPassOn(await granted(world, world.people.coordinator, 'succession.record'))).toEqual(
      [],
    );
  });

  test('the people who hold a recommendation answer it and act on it; the old leaders see no more', async () => {
    await respond(world, 2);
    await pass(world, [takes(east, [1]), takes(west, [2])]);
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
    await pass(world, [takes(east, [1]), takes(west, [2])]);
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
    await pass(world, [takes(east, [1]), takes(west, [2])]);
    const isPublic = async () =>
      (await standing(world, world.people.stranger)).conditions.has('shared_with_public');
    expect(await isPublic()).toBe(true);
    standClockAt(new Date('2028-05-10T11:00:00Z'));
    expect(await decide(await leaderOf(west), 'members')).toMatchObject(done);
    expect(await isPublic()).toBe(false);
  });

  test('the follow-up report keeps the old name, and says who the council is now and decides', async () => {
    await respond(world, 1);
    await pass(world, [takes(east, [1]), takes(west, [2])]);
    const facts = await asPerson(world.people.lead, async (db) =>
      followUpFacts(db, await standing(world, world.people.lead)),
    );
    const words = JSON.stringify(followUpContent(facts, '2028-05-10').sections);
    const { title } = await standing(world, world.people.lead);
    expect(words).toMatch(new RegExp(`came back to ${title} .* ${title} has ended since the visit`));
    expect(words).toMatch(/East \w+ and West \w+ decide who sees this report/);
  });

  test('a successor names its own organiser', async () => {
    await pass(world, [takes(east, [1]), takes(west, [2])]);
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
});
