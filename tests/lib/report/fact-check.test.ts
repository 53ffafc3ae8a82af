import { beforeEach, describe, expect, test } from 'vitest';
import { standClockAt } from '@/lib/platform/clock';
import { reading, writing } from '@/lib/platform/database';
import { newId } from '@/lib/platform/ids';
import type { Viewer } from '@/lib/platform/viewer';
import { answerPoint, finishFactCheck, raisePoint } from '@/lib/report/commands/fact-check-points';
import { openFactCheck } from '@/lib/report/commands/open-fact-check';
import { reportWords } from '@/lib/report/words';
import { aSecondHost } from '@/tests/support/joint';
import { aReview, type World } from '@/tests/support/world';
import { aDraft } from './written';

let world: World;
beforeEach(async () => {
  // A Monday; Good Friday 2027 is 26 March, Easter Monday the 29th.
  standClockAt(new Date('2027-03-22T10:00:00Z'));
  world = await aReview('reporting', { from: '2027-03-01', to: '2027-03-04' });
  return () => standClockAt(null);
});

const open = (who = world.people.lead) => openFactCheck.as(who, { reference: world.reference });
const raise = (who = world.people.politicalLead, id = newId()) =>
  raisePoint.as(who, {
    reference: world.reference,
    id,
    section: 'vision',
    passage: 'On two estates.',
    kind: 'slip',
    text: 'CANARY: there are three.',
    evidence: 'The register.',
  });
const mails = () =>
  reading().mail.findMany({ where: { reviewId: world.reviewId }, select: { to: true, text: true } });

describe('opening the fact check', () => {
  test('waits for a summary and a recommendation', async () => {
    expect(await open()).toEqual({
      ok: false,
      refusal: { reason: 'rule', rule: 'fact_check.no_summary', words: reportWords.summaryFirst },
    });
  });

  test('sets a deadline in working days, keeps the draft and tells the leaders', async () => {
    await aDraft(world);
    expect(await open()).toMatchObject({ ok: true });
    expect(await open(world.people.coordinator)).toMatchObject({ ok: true });
    const row = await reading().factCheck.findUniqueOrThrow({ where: { reviewId: world.reviewId } });
    expect(row.deadlineOn.toISOString().slice(0, 10)).toBe('2027-04-07');
    expect(new Set((await mails()).map((mail) => mail.to))).toEqual(
      new Set([world.people.politicalLead.email, world.people.chiefExecutive.email]),
    );
  });

  test('is not the host’s, nor a peer’s', async () => {
    await aDraft(world);
    for (const who of [world.people.peer, world.people.politicalLead])
      expect(await open(who)).toMatchObject({ refusal: { reason: 'not_permitted' } });
    expect(await reading().factCheck.count({ where: { reviewId: world.reviewId } })).toBe(0);
  });
});

describe('a point', () => {
  test('is a leader’s to raise, from the opening to the deadline', async () => {
    await aDraft(world);
    expect(await raise()).toMatchObject({ refusal: { reason: 'not_found' } });
    await open();
    for (const who of [world.people.organiser, world.people.peer])
      expect(await raise(who)).toMatchObject({ refusal: { reason: 'not_permitted' } });
    const id = newId();
    expect(await raise(world.people.chiefExecutive, id)).toEqual({ ok: true, result: { number: 1 } });
    expect(await raise(world.people.chiefExecutive, id)).toEqual({ ok: true, result: { number: 1 } });
    const other = {
      reference: world.reference,
      id,
      section: 'vision',
      passage: 'On two estates.',
      kind: 'slip',
      text: 'There are four.',
      evidence: 'The register.',
    };
    expect(await raisePoint.as(world.people.chiefExecutive, other)).toMatchObject({
      refusal: { reason: 'out_of_date', current: { text: 'CANARY: there are three.' } },
    });
    standClockAt(new Date('2027-04-07T21:00:00Z'));
    expect(await raise()).toEqual({ ok: true, result: { number: 2 } });
    standClockAt(new Date('2027-04-08T09:00:00Z'));
    expect(await raise()).toMatchObject({ refusal: { rule: 'fact_check.over' } });
    expect((await mails()).some((mail) => JSON.stringify(mail).includes('CANARY'))).toBe(false);
  });

  test('is answered by the team with a reason, and both answers are shown where two differ', async () => {
    await aDraft(world);
    await open();
    const id = newId();
    await raise(world.people.politicalLead, id);
    const answer = (reason: string, version: number, who = world.people.peer) =>
      answerPoint.as(who, { reference: world.reference, id, version, answer: 'accepted', reason });
    expect(await answer('', 1)).toMatchObject({ refusal: { fields: { reason: ['Give the reason'] } } });
    expect(await answer('Yes.', 1, world.people.politicalLead)).toMatchObject({
      refusal: { reason: 'not_permitted' },
    });
    expect(await answer('The final says three.', 1)).toMatchObject({ ok: true });
    expect(await answer('Quite.', 1, world.people.lead)).toMatchObject({
      refusal: { reason: 'out_of_date', current: { answer: 'Accepted', reason: 'The final says three.' } },
    });
    const elsewhere = await aReview('reporting');
    await aDraft(elsewhere);
    await openFactCheck.as(elsewhere.people.lead, { reference: elsewhere.reference });
    const foreign = { reference: elsewhere.reference, id, version: 2, answer: 'declined', reason: 'No.' };
    expect(await answerPoint.as(elsewhere.people.lead, foreign)).toMatchObject({
      refusal: { reason: 'not_found' },
    });
  });

  test('comes no more once the host has finished', async () => {
    await aDraft(world);
    await open();
    const finish = () => finishFactCheck.as(world.people.chiefExecutive, { reference: world.reference });
    expect(await finish()).toMatchObject({ ok: true });
    expect(await finish()).toMatchObject({ ok: true });
    expect(await raise()).toMatchObject({ refusal: { rule: 'fact_check.over' } });
  });

  test('of one council does not end the check for the other of a joint review', async () => {
    const marlpit = await aSecondHost(world);
    await aDraft(world);
    await open();
    const finish = (who: Viewer) => finishFactCheck.as(who, { reference: world.reference });
    const row = () => reading().factCheck.findUniqueOrThrow({ where: { reviewId: world.reviewId } });
    const told = async () => (await mails()).filter((mail) => mail.to === world.people.lead.email).length;
    expect(await finish(marlpit.politicalLead)).toMatchObject({ ok: true });
    expect([(await row()).doneAt, await told()]).toEqual([null, 0]);
    expect(await raise(marlpit.chiefExecutive)).toMatchObject({ refusal: { rule: 'fact_check.over' } });
    expect(await raise()).toMatchObject({ ok: true });
    const before = await told();
    expect(await finish(world.people.chiefExecutive)).toMatchObject({ ok: true });
    expect((await row()).doneAt).not.toBeNull();
    expect(await told()).toBe(before + 1);
  });
});

describe('the answers', () => {
  test('are told to the reader who asked, and to no reader who did not', async () => {
    await aDraft(world);
    await open();
    const [asker, other] = [world.people.stranger, world.people.otherCoordinator];
    for (const who of [asker, other]) await aReader(who);
    const id = newId();
    expect(await raise(asker, id)).toMatchObject({ ok: true });
    const answer = { reference: world.reference, id, version: 1, answer: 'accepted', reason: 'Yes.' };
    expect(await answerPoint.as(world.people.lead, answer)).toMatchObject({ ok: true });
    const { politicalLead, chiefExecutive } = world.people;
    const answered = await reading().mail.findMany({
      where: { reviewId: world.reviewId, subject: { startsWith: 'Your points' } },
      select: { to: true, text: true },
    });
    expect(new Set(answered.map((mail) => mail.to))).toEqual(
      new Set([politicalLead.email, chiefExecutive.email, asker.email]),
    );
    expect(JSON.stringify(answered)).not.toContain('CANARY');
  });
});

function aReader({ personId }: Viewer) {
  const seat = { reviewId: world.reviewId, personId, role: 'reader', organisationId: world.hostId } as const;
  return writing().seat.create({ data: { ...seat, startedAt: new Date('2027-03-22T10:00:00Z') } });
}
