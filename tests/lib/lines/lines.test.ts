import { beforeEach, describe, expect, test } from 'vitest';
import { closeLine } from '@/lib/lines/commands/close-line';
import { dropLine } from '@/lib/lines/commands/drop-line';
import { recordLine } from '@/lib/lines/commands/record-line';
import { reopenLine } from '@/lib/lines/commands/reopen-line';
import { tieLine } from '@/lib/lines/commands/tie-line';
import { listAnswers, listLines } from '@/lib/lines/queries/lines';
import { reading } from '@/lib/platform/database';
import { newId } from '@/lib/platform/ids';
import { permitFor } from '@/lib/platform/permit';
import { recordSession } from '@/lib/timetable/commands/record-session';
import { aReview, asPerson, granted, standing, type World } from '@/tests/support/world';

let world: World;
beforeEach(async () => {
  world = await aReview('preparing');
});

const question = 'How do tenants learn what became of their idea?';
const raise = (change: object = {}, who = world.people.peer) =>
  recordLine.as(who, {
    reference: world.reference,
    id: newId(),
    question,
    askOf: ['resident', 'staff'],
    areas: 'communities',
    ...change,
  });
const lines = async (who: keyof World['people'] = 'organiser') =>
  listLines(await granted(world, world.people[who], 'lines.view'));

async function aSession(change: object = {}): Promise<string> {
  const id = newId();
  await recordSession.as(world.people.organiser, {
    reference: world.reference,
    id,
    title: 'Tenants’ panel',
    kind: 'focus_group',
    day: '2027-03-22',
    from: '09:30',
    to: '10:30',
    placeId: '',
    ...change,
  });
  return id;
}

describe('recordLine', () => {
  test('the team raises under the next number; host and team see the question', async () => {
    const [first, second] = [newId(), newId()];
    await raise({ id: first });
    await raise({ id: first });
    await raise({ id: second, question: 'Who speaks for the estates?' }, world.people.coordinator);
    for (const who of ['organiser', 'politicalLead', 'hostOther', 'otherPeer'] as const)
      expect((await lines(who)).map((line) => [line.number, line.question, line.raisedBy])).toEqual([
        [1, question, world.people.peer.name],
        [2, 'Who speaks for the estates?', world.people.coordinator.name],
      ]);
    const drop = { reference: world.reference, id: second, version: 1 };
    await dropLine.as(world.people.peer, drop);
    await raise();
    expect((await lines()).map(({ number }) => number)).toEqual([1, 3]);
  });

  test('a change expects the version that was seen, and says what stands', async () => {
    const id = newId();
    await raise({ id });
    expect(await raise({ id, version: 1, question: 'Who answers tenants?' })).toMatchObject({ ok: true });
    expect(await raise({ id, version: 1, question: 'Who writes to them?' }, world.people.lead)).toMatchObject(
      {
        refusal: { reason: 'out_of_date', current: { question: 'Who answers tenants?' } },
      },
    );
    const events = await reading().event.findMany({
      where: { streamId: world.reviewId },
      orderBy: { sequence: 'asc' },
    });
    expect(events.map(({ name }) => name)).toEqual(['line.raised', 'line.changed']);
    expect(JSON.stringify(events)).not.toContain('tenants');
  });

  test('is refused for the host, without a question, for papers and lines of another review', async () => {
    for (const who of ['organiser', 'politicalLead'] as const)
      expect(await raise({}, world.people[who])).toMatchObject({ refusal: { reason: 'not_permitted' } });
    expect(await raise({ question: ' \u200B ' })).toMatchObject({ refusal: { reason: 'invalid' } });
    expect(await raise({ documentId: newId() })).toMatchObject({
      refusal: { reason: 'invalid', fields: { documentId: [expect.any(String)] } },
    });
    const other = await aReview('preparing');
    const id = newId();
    await raise({ id, reference: other.reference }, other.people.peer);
    expect(await raise({ id, version: 1 })).toEqual({ ok: false, refusal: { reason: 'not_found' } });
    expect(await lines()).toEqual([]);
  });
});

describe('a session asks it', () => {
  test('the organiser ties it; whoever had the session open is told of the change; dropped, it comes off', async () => {
    const [line, session] = [newId(), await aSession()];
    await raise({ id: line });
    const tie = (who = world.people.organiser) =>
      tieLine.as(who, { reference: world.reference, line, session });
    expect(await tie(world.people.peer)).toMatchObject({ refusal: { reason: 'not_permitted' } });
    expect(await tie()).toMatchObject({ ok: true });
    expect(await tie()).toMatchObject({ ok: true });
    const row = await reading().timetableSession.findUniqueOrThrow({
      where: { id: session },
      include: { lines: true },
    });
    expect([row.version, row.lines.map(({ lineId }) => lineId)]).toEqual([2, [line]]);
    await dropLine.as(world.people.peer, { reference: world.reference, id: line, version: 1 });
    expect(await reading().sessionLine.count({ where: { lineId: line } })).toBe(0);
  });

  test('a session’s form ties lines of its own review alone', async () => {
    const other = await aReview('preparing');
    const [own, foreign] = [newId(), newId()];
    await raise({ id: own });
    await raise({ id: foreign, reference: other.reference }, other.people.peer);
    const session = await aSession({ lines: [own] });
    expect(await reading().sessionLine.count({ where: { sessionId: session } })).toBe(1);
    const refused = await tieLine.as(world.people.organiser, {
      reference: world.reference,
      line: foreign,
      session,
    });
    expect(refused).toEqual({ ok: false, refusal: { reason: 'not_found' } });
    expect(
      await reading().timetableSession.count({ where: { id: await aSession({ lines: [foreign] }) } }),
    ).toBe(0);
  });
});

describe('what was found', () => {
  const close = (id: string, version: number, words: string, who = world.people.peer) =>
    closeLine.as(who, { reference: world.reference, id, version, words });

  test('closes the line, and is the peer team’s alone', async () => {
    const id = newId();
    await raise({ id });
    expect(await close(id, 1, 'SECRET: they do not.')).toMatchObject({ ok: true });
    expect(await close(id, 1, 'SECRET: they do not.')).toMatchObject({ ok: true });
    expect(await close(id, 1, 'They do.', world.people.lead)).toMatchObject({
      refusal: { reason: 'out_of_date', current: { words: 'SECRET: they do not.' } },
    });
    for (const who of ['lead', 'otherPeer', 'coordinator'] as const) {
      const answers = await listAnswers(await granted(world, world.people[who], 'lines.answers'));
      expect(answers.get(id)?.words).toBe('SECRET: they do not.');
    }
    for (const who of [
      'organiser',
      'politicalLead',
      'hostOther',
      'otherCoordinator',
      'administrator',
    ] as const) {
      const facts = await standing(world, world.people[who]);
      expect(permitFor(world.people[who], 'lines.answers', facts)).toBeNull();
      expect(await asPerson(world.people[who], (db) => db.lineAnswer.count())).toBe(0);
      expect(await close(id, 2, 'Mine.', world.people[who])).toMatchObject({ ok: false });
    }
    expect(await reading().lineAnswer.count()).toBe(0);
    expect(JSON.stringify(await lines())).not.toContain('SECRET');
    const events = await reading().event.findMany({ where: { streamId: world.reviewId } });
    expect(JSON.stringify(events)).not.toContain('SECRET');
  });

  test('opened again, it keeps what was found; a closed line is tied to nothing', async () => {
    const id = newId();
    await raise({ id });
    await close(id, 1, 'They do not.');
    const session = await aSession();
    const input = { reference: world.reference, id, version: 2 };
    expect(
      await tieLine.as(world.people.organiser, { reference: world.reference, line: id, session }),
    ).toMatchObject({ refusal: { rule: 'line.closed' } });
    expect(await reading().sessionLine.count({ where: { lineId: id } })).toBe(0);
    expect(await reopenLine.as(world.people.lead, input)).toMatchObject({ ok: true });
    expect((await lines())[0]?.closedAt).toBeNull();
    const answers = await listAnswers(await granted(world, world.people.lead, 'lines.answers'));
    expect(answers.get(id)?.words).toBe('They do not.');
  });
});
