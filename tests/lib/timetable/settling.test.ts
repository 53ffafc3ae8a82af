import { beforeEach, describe, expect, test } from 'vitest';
import { reading } from '@/lib/platform/database';
import { newId } from '@/lib/platform/ids';
import { keepConcern } from '@/lib/timetable/commands/keep-concern';
import { recordSession } from '@/lib/timetable/commands/record-session';
import { releaseTimetable } from '@/lib/timetable/commands/release-timetable';
import { reopenConcern } from '@/lib/timetable/commands/reopen-concern';
import { setGoers } from '@/lib/timetable/commands/set-goers';
import { setRuleLevels } from '@/lib/timetable/commands/set-rule-levels';
import { getCircumstances } from '@/lib/timetable/queries/circumstances';
import { getTimetable } from '@/lib/timetable/queries/timetable';
import { concerns } from '@/lib/timetable/rules';
import { aReview, asPerson, granted, type World } from '@/tests/support/world';

let world: World;
const [first, second] = [newId(), newId()];

beforeEach(async () => {
  world = await aReview('preparing');
});

const plan = (id: string, change: object = {}) =>
  recordSession.as(world.people.organiser, {
    reference: world.reference,
    id,
    title: 'Leader',
    kind: 'interview',
    day: '2027-03-22',
    from: '09:30',
    to: '10:30',
    placeId: '',
    peers: [world.people.peer.personId],
    ...change,
  });

async function clashing() {
  const ids = [newId(), newId()];
  for (const id of ids) await plan(id);
  return ids;
}

async function toSettle(rule?: string) {
  const view = await granted(world, world.people.organiser, 'timetable.view');
  const { sessions } = await getTimetable(view);
  const found = concerns(sessions, await getCircumstances(view));
  return rule ? found.filter(({ kind }) => kind === rule) : found;
}

const release = () => releaseTimetable.as(world.people.organiser, { reference: world.reference });

describe('keepConcern', () => {
  test('takes a clash out of what stops a release, with name and reason; taken up again, it stops one', async () => {
    await clashing();
    const [clash] = await toSettle('peer_twice');
    const { reference } = world;
    const keep = (reason: string) =>
      keepConcern.as(world.people.coordinator, { reference, key: clash?.key, reason });
    expect(await release()).toMatchObject({ refusal: { rule: 'timetable.to_settle' } });
    expect(await keep('SECRET: one looks in on the other.')).toMatchObject({ ok: true });
    expect(await keep('SECRET: one looks in on the other.')).toMatchObject({ ok: true });
    expect(await keep('Another.')).toMatchObject({ refusal: { reason: 'out_of_date' } });
    const [kept] = await toSettle('peer_twice');
    expect(kept?.kept).toMatchObject({
      reason: 'SECRET: one looks in on the other.',
      by: world.people.coordinator.name,
    });
    expect(await release()).toMatchObject({ ok: true });
    expect(await reopenConcern.as(world.people.organiser, { reference, key: clash?.key })).toMatchObject({
      ok: true,
    });
    await plan(newId(), { from: '14:00', to: '15:00' });
    expect(await release()).toMatchObject({ refusal: { rule: 'timetable.to_settle' } });
    const events = await reading().event.findMany({ where: { streamId: world.reviewId } });
    const told = events.filter(({ name }) => name.startsWith('timetable.concern_'));
    expect(told.map(({ name, particulars }) => [name, particulars])).toEqual([
      ['timetable.concern_kept', { rule: 'peer_twice' }],
      ['timetable.concern_reopened', { rule: 'peer_twice' }],
    ]);
    expect(JSON.stringify(events)).not.toContain('SECRET');
  });

  test('what is not there cannot be kept, nor without a reason, nor by a peer', async () => {
    await clashing();
    const [clash] = await toSettle('peer_twice');
    const { reference } = world;
    const { organiser, peer } = world.people;
    const input = { reference, key: clash?.key, reason: 'They share it.' };
    expect(await keepConcern.as(organiser, { ...input, key: 'peer_twice nothing' })).toEqual({
      ok: false,
      refusal: { reason: 'not_found' },
    });
    expect(await keepConcern.as(organiser, { ...input, reason: ' ' })).toMatchObject({
      refusal: { reason: 'invalid' },
    });
    for (const command of [keepConcern, reopenConcern])
      expect(await command.as(peer, input)).toMatchObject({ refusal: { reason: 'not_permitted' } });
    expect(await reading().keptConcern.count({ where: { reviewId: world.reviewId } })).toBe(0);
  });
});

describe('setRuleLevels', () => {
  const set = (levels: object, were: object = {}, who = world.people.organiser) =>
    setRuleLevels.as(who, { reference: world.reference, levels, were });
  const stored = () => reading().timetableRuleLevel.findMany({ where: { reviewId: world.reviewId } });

  test('what the review says weighs; the usual level needs no row', async () => {
    await clashing();
    expect(await set({ peer_twice: 'warn', alone: 'block' })).toMatchObject({ ok: true });
    const levels = (await toSettle()).map(({ kind, level }) => [kind, level]);
    expect(levels).toContainEqual(['peer_twice', 'warn']);
    expect(levels).toContainEqual(['alone', 'block']);
    await set({ alone: 'ignore' });
    expect(await toSettle('alone')).toEqual([]);
    await set({ peer_twice: 'block', alone: 'warn' });
    expect(await stored()).toEqual([]);
  });

  test('only what was changed on the page is set; what somebody else changed meanwhile is answered', async () => {
    await set({ alone: 'block' });
    const page = { alone: 'warn', nobody: 'warn' };
    expect(await set({ ...page, nobody: 'block' }, page)).toMatchObject({ ok: true });
    expect(await set({ alone: 'ignore' }, page)).toMatchObject({
      refusal: { reason: 'out_of_date', current: { 'A peer alone with the people met': 'Stop a release' } },
    });
    expect((await stored()).map(({ rule, level }) => `${rule} ${level}`).toSorted()).toEqual([
      'alone block',
      'nobody block',
    ]);
  });

  test('a rule that is none is left out; a level that is none is refused; a peer sets nothing', async () => {
    await set({ politeness: 'block' });
    expect(await set({ alone: 'forbid' })).toMatchObject({ refusal: { reason: 'invalid' } });
    expect(await set({ alone: 'block' }, {}, world.people.lead)).toMatchObject({
      refusal: { reason: 'not_permitted' },
    });
    expect(await stored()).toEqual([]);
  });
});

describe('setGoers', () => {
  test('changes who goes and nothing else, from the version that was seen', async () => {
    const { peer, lead, otherPeer, organiser } = world.people;
    const id = newId();
    await plan(id, { lines: [], groups: [{ kind: 'councillor', label: 'Leader', number: '1' }] });
    const set = (version: number, change: object) =>
      setGoers.as(organiser, { reference: world.reference, id, version, peers: [], ...change });
    const two = { lead: lead.personId, noteTaker: peer.personId };
    expect(await set(1, two)).toMatchObject({ ok: true });
    expect(await set(1, two)).toMatchObject({ ok: true });
    expect(await set(1, { lead: otherPeer.personId })).toMatchObject({
      refusal: { reason: 'out_of_date', current: { peers: `${lead.name}, ${peer.name}` } },
    });
    const row = await reading().timetableSession.findUnique({
      where: { id },
      include: { peers: { orderBy: { part: 'asc' } }, groups: true },
    });
    expect(row?.peers.map(({ personId, part }) => [personId, part])).toEqual([
      [lead.personId, 'lead'],
      [peer.personId, 'note_taker'],
    ]);
    expect([row?.version, row?.title, row?.groups.length]).toEqual([2, 'Leader', 1]);
  });

  test('is refused for strangers to the team, sessions of another review, and peers', async () => {
    const { organiser, lead, stranger } = world.people;
    const id = newId();
    await plan(id);
    const input = { reference: world.reference, id, version: 1, lead: lead.personId };
    expect(await setGoers.as(organiser, { ...input, lead: stranger.personId })).toMatchObject({
      refusal: { reason: 'invalid', fields: { peers: [expect.any(String)] } },
    });
    expect(await setGoers.as(lead, input)).toMatchObject({ refusal: { reason: 'not_permitted' } });
    const other = await aReview('preparing');
    const elsewhere = { ...input, reference: other.reference };
    expect(await setGoers.as(other.people.organiser, elsewhere)).toEqual({
      ok: false,
      refusal: { reason: 'not_found' },
    });
  });
});

test('a host who may not see names is warned without them; the organiser is told', async () => {
  await plan(first, { peers: [] });
  await plan(second, { peers: [], title: 'Cabinet', from: '10:00', to: '11:00' });
  const { organiser, hostOther } = world.people;
  for (const sessionId of [first, second])
    await asOrganiser((db) =>
      db.sessionPerson.create({
        data: { id: newId(), sessionId, reviewId: world.reviewId, name: 'SECRET Quist' },
      }),
    );
  const seenBy = async (who: typeof organiser) =>
    JSON.stringify(await getCircumstances(await granted(world, who, 'timetable.view')));
  expect(await seenBy(organiser)).toContain('SECRET');
  expect(await seenBy(hostOther)).not.toContain('SECRET');
  expect(await toSettle('person_twice')).toHaveLength(1);
});

async function asOrganiser<T>(work: Parameters<typeof asPerson<T>>[1]): Promise<T> {
  return asPerson(world.people.organiser, work);
}
