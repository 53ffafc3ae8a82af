import { beforeEach, describe, expect, test } from 'vitest';
import { databaseDate, standClockAt } from '@/lib/platform/clock';
import { reading, writing } from '@/lib/platform/database';
import { newId } from '@/lib/platform/ids';
import { networkPermitFor } from '@/lib/platform/permit';
import { viewerFor } from '@/lib/platform/viewer';
import { addHost, answerQuestion, discardDraft, dropHost, startDraft } from '@/lib/request/commands/draft';
import { submitRequest } from '@/lib/request/commands/submit';
import { getDraft, listDrafts } from '@/lib/request/queries/drafts';
import { aReview, type World } from '@/tests/support/world';
import { aCompleteDraft, complete, draftNow } from './world';

let world: World;
beforeEach(async () => {
  standClockAt(new Date('2027-01-11T09:00:00Z'));
  world = await aReview('preparing');
});

const notFound = { ok: false, refusal: { reason: 'not_found' } };

async function begun() {
  const draft = newId();
  await startDraft.as(world.people.organiser, { id: draft });
  return draft;
}

describe('beginning a request', () => {
  test('somebody at a full member begins with their council chosen; a second press changes nothing', async () => {
    const draft = await begun();
    expect(await startDraft.as(world.people.organiser, { id: draft })).toEqual({
      ok: true,
      result: undefined,
    });
    const { version, answers } = await draftNow(draft);
    expect([version, answers]).toEqual([1, expect.objectContaining({ hosts: [world.hostId], asker: null })]);
  });

  test.each([
    ['associate', 'request.associate'],
    ['affiliate', 'request.not_member'],
  ] as const)('an %s member cannot commit its council', async (kind, rule) => {
    await writing().membership.updateMany({ where: { organisationId: world.hostId }, data: { kind } });
    const outcome = await startDraft.as(world.people.organiser, { id: newId() });
    expect(outcome).toMatchObject({ ok: false, refusal: { reason: 'rule', rule } });
    expect(await reading().requestDraft.count({ where: { authorId: world.people.organiser.personId } })).toBe(
      0,
    );
  });

  test('a membership that has run out does not count', async () => {
    await writing().membership.updateMany({
      where: { organisationId: world.hostId },
      data: { untilOn: databaseDate('2026-12-31') },
    });
    const outcome = await startDraft.as(world.people.organiser, { id: newId() });
    expect(outcome).toMatchObject({ ok: false, refusal: { rule: 'request.not_member' } });
  });

  test('a stranger, an administrator and a visitor are told that there is nothing here', async () => {
    for (const who of [world.people.stranger, world.people.administrator, null]) {
      expect(await startDraft.as(who, { id: newId() })).toEqual(notFound);
    }
  });
});

describe('answering', () => {
  test('a pressed answer is checked, an unfinished one is kept while typing', async () => {
    const draft = await begun();
    const who = world.people.organiser;
    const windows = [{ from: '2027-09-30', to: '2027-09-13' }];
    const pressed = { draft, version: 1, question: 'dates', windows };
    expect(await answerQuestion.as(who, pressed)).toEqual({
      ok: false,
      refusal: {
        reason: 'invalid',
        fields: { 'windows[0][to]': ['The last day comes before the first day'] },
      },
    });
    expect((await draftNow(draft)).version).toBe(1);
    expect(await answerQuestion.as(who, { ...pressed, autosave: '1' })).toMatchObject({ ok: true });
    expect(await draftNow(draft)).toMatchObject({ version: 2, answers: { windows } });
  });

  test('a stale answer shows what stands there; the same answer again does no harm', async () => {
    const draft = await begun();
    const who = world.people.organiser;
    const first = { draft, version: 1, question: 'why', whyNow: complete.whyNow };
    expect(await answerQuestion.as(who, first)).toEqual({ ok: true, result: { draft, next: 'focus' } });
    expect(await answerQuestion.as(who, first)).toEqual({ ok: true, result: { draft, next: 'focus' } });
    expect(await answerQuestion.as(who, { ...first, whyNow: 'Another text' })).toEqual({
      ok: false,
      refusal: { reason: 'out_of_date', current: { whyNow: complete.whyNow } },
    });
    expect(await draftNow(draft)).toMatchObject({ version: 2, answers: { whyNow: complete.whyNow } });
  });

  test('invisible characters go, an enormous text and nonsense are refused', async () => {
    const draft = await begun();
    const who = world.people.organiser;
    await answerQuestion.as(who, { draft, version: 1, question: 'why', whyNow: 'A\u200b new\u0007 plan' });
    expect((await draftNow(draft)).answers).toMatchObject({ whyNow: 'A new plan' });
    const huge = { draft, version: 2, question: 'why', whyNow: 'x'.repeat(4001) };
    expect(await answerQuestion.as(who, huge)).toEqual({
      ok: false,
      refusal: { reason: 'invalid', fields: { whyNow: ['Use 4,000 characters or fewer'] } },
    });
    for (const question of ['councils', 'nonsense', undefined]) {
      const outcome = await answerQuestion.as(who, { draft, version: 2, question, whyNow: 'x' });
      expect(outcome).toMatchObject({ ok: false, refusal: { reason: 'invalid' } });
    }
    expect(
      await answerQuestion.as(who, { draft, version: 2, question: 'people', leaders: 'x' }),
    ).toMatchObject({
      ok: false,
      refusal: { reason: 'invalid' },
    });
    expect((await draftNow(draft)).version).toBe(2);
  });

  test('nobody says that they are a coordinator who is none', async () => {
    const draft = await begun();
    const answer = { draft, version: 1, question: 'you', asker: 'coordinator' };
    expect(await answerQuestion.as(world.people.organiser, answer)).toEqual({
      ok: false,
      refusal: {
        reason: 'invalid',
        fields: { asker: ['Only a coordinator asks for a council that is not theirs'] },
      },
    });
  });

  test('councils are added and taken out; the asker’s own leads', async () => {
    const draft = await begun();
    const who = world.people.organiser;
    expect(await addHost.as(who, { draft, version: 1, organisationId: world.homeId })).toMatchObject({
      ok: true,
    });
    expect((await draftNow(draft)).answers).toMatchObject({ hosts: [world.hostId, world.homeId] });
    expect(await dropHost.as(who, { draft, version: 2, organisationId: world.hostId })).toMatchObject({
      ok: true,
    });
    expect(await addHost.as(who, { draft, version: 3, organisationId: world.hostId })).toMatchObject({
      ok: true,
    });
    expect((await draftNow(draft)).answers).toMatchObject({ hosts: [world.hostId, world.homeId] });
  });
});

test('a draft is its author’s alone', async () => {
  const { draft, version } = await aCompleteDraft(world.people.organiser, [world.hostId]);
  for (const who of [world.people.politicalLead, world.people.coordinator, world.people.member]) {
    const permit = networkPermitFor(who, 'request.draft');
    if (!permit) throw new Error('no permit');
    expect(await listDrafts(permit)).toEqual([]);
    expect(await getDraft(permit, draft)).toBeNull();
    expect(await answerQuestion.as(who, { draft, version, question: 'why', whyNow: 'x' })).toEqual(notFound);
    expect(await submitRequest.as(who, { draft, version })).toEqual(notFound);
    expect(await startDraft.as(who, { id: draft })).toEqual(notFound);
    expect(await discardDraft.as(who, { draft, version })).toEqual({ ok: true, result: undefined });
  }
  expect((await draftNow(draft)).version).toBe(version);
  expect(await discardDraft.as(world.people.organiser, { draft, version })).toMatchObject({ ok: true });
  expect(await reading().requestDraft.count({ where: { id: draft } })).toBe(0);
});

test('whoever lost their post at the council cannot send its request', async () => {
  const { draft, version } = await aCompleteDraft(world.people.organiser, [world.hostId]);
  await writing().post.updateMany({
    where: { personId: world.people.organiser.personId },
    data: { organisationId: world.homeId },
  });
  const moved = await viewerFor(world.people.organiser.personId);
  expect(await submitRequest.as(moved, { draft, version })).toMatchObject({
    ok: false,
    refusal: { reason: 'rule', rule: 'request.not_your_council' },
  });
  expect(await reading().review.count({ where: { id: draft } })).toBe(0);
});
