import { beforeEach, describe, expect, test } from 'vitest';
import { answerDaily } from '@/lib/feedback/commands/answer-daily';
import { recordRoundtable } from '@/lib/feedback/commands/record-roundtable';
import { sendDaily } from '@/lib/feedback/commands/send-daily';
import { getRoundtable, listDaily } from '@/lib/feedback/queries/feedback';
import { standClockAt } from '@/lib/platform/clock';
import { reading } from '@/lib/platform/database';
import { newId } from '@/lib/platform/ids';
import { aReview, granted, type World } from '@/tests/support/world';

let world: World;
beforeEach(async () => {
  standClockAt(new Date('2027-03-25T16:00:00Z'));
  world = await aReview('on_site');
  return () => standClockAt(null);
});

const secret = 'CANARY: tenants set the order of works.';
const send = (id = newId(), who = world.people.lead) =>
  sendDaily.as(who, { reference: world.reference, id, text: secret });
const daily = async () => listDaily(await granted(world, world.people.politicalLead, 'daily.view'));

describe('a word of the day', () => {
  test('reaches the leaders and the organiser, without its content in the mail', async () => {
    const id = newId();
    await send(id);
    await send(id);
    expect((await daily()).map(({ text, sentBy, answer }) => [text, sentBy, answer])).toEqual([
      [secret, world.people.lead.name, null],
    ]);
    const letters = await reading().mail.findMany({ where: { reviewId: world.reviewId } });
    expect(new Set(letters.map((letter) => letter.to))).toEqual(
      new Set([
        world.people.politicalLead.email,
        world.people.chiefExecutive.email,
        world.people.organiser.email,
      ]),
    );
    expect(letters.some((letter) => JSON.stringify(letter).includes('CANARY'))).toBe(false);
  });

  test('sent again with other words it is answered with those that the host has', async () => {
    const id = newId();
    await send(id);
    const input = { reference: world.reference, id, text: 'Nobody asked tenants.' };
    expect(await sendDaily.as(world.people.lead, input)).toEqual({
      ok: false,
      refusal: { reason: 'out_of_date', current: { text: secret } },
    });
    expect((await daily()).map(({ text }) => text)).toEqual([secret]);
  });

  test('is the lead’s to send and the host’s to answer, once', async () => {
    const id = newId();
    for (const who of [world.people.peer, world.people.coordinator, world.people.organiser])
      expect(await send(newId(), who)).toMatchObject({ refusal: { reason: 'not_permitted' } });
    await send(id);
    const answer = (text: string, who = world.people.organiser) =>
      answerDaily.as(who, { reference: world.reference, id, answer: text });
    expect(await answer('Thanks', world.people.lead)).toMatchObject({ refusal: { reason: 'not_permitted' } });
    expect(await answer('Thank you.')).toMatchObject({ ok: true });
    expect(await answer('Thank you.')).toMatchObject({ ok: true });
    expect(await answer('Hm.', world.people.chiefExecutive)).toMatchObject({
      refusal: { reason: 'out_of_date', current: { answer: 'Thank you.' } },
    });
    expect((await daily())[0]).toMatchObject({
      answer: 'Thank you.',
      answeredBy: world.people.organiser.name,
    });
  });

  test('one of another review is not there', async () => {
    const other = await aReview('on_site');
    const id = newId();
    await sendDaily.as(other.people.lead, { reference: other.reference, id, text: secret });
    const { reference } = world;
    const outcomes = [
      await answerDaily.as(world.people.organiser, { reference, id, answer: 'Ours now' }),
      await send(id),
    ];
    for (const outcome of outcomes) expect(outcome).toEqual({ ok: false, refusal: { reason: 'not_found' } });
    expect(await daily()).toEqual([]);
  });
});

describe('the roundtable', () => {
  const record = (input: object, who = world.people.lead) =>
    recordRoundtable.as(who, { reference: world.reference, ...input });
  const recorded = async () => getRoundtable(await granted(world, world.people.organiser, 'daily.view'));

  test('is recorded as held before an audience, and not before it was', async () => {
    const held = { how: 'held', day: '2027-03-25', at: '13:30', audience: 'Cabinet and partners' };
    expect(await record({ ...held, at: '17:30' })).toMatchObject({ refusal: { reason: 'invalid' } });
    expect(await record({ ...held, audience: ' ' })).toMatchObject({ refusal: { reason: 'invalid' } });
    expect(await record(held, world.people.peer)).toMatchObject({ refusal: { reason: 'not_permitted' } });
    expect(await recorded()).toBeNull();
    expect(await record(held)).toMatchObject({ ok: true });
    expect(await recorded()).toMatchObject({
      heldAt: new Date('2027-03-25T13:30:00Z'),
      audience: 'Cabinet and partners',
      waivedReason: null,
    });
  });

  test('is waived with a reason only', async () => {
    expect(await record({ how: 'waived' })).toMatchObject({ refusal: { reason: 'invalid' } });
    expect(await record({ how: 'waived', reason: 'A storm.' }, world.people.coordinator)).toMatchObject({
      ok: true,
    });
    expect(await recorded()).toMatchObject({ heldAt: null, audience: '', waivedReason: 'A storm.' });
  });

  test('what one recorded is not taken away by another who has not read it', async () => {
    const held = { how: 'held', day: '2027-03-25', at: '13:30', audience: 'Cabinet and partners' };
    const none = { how: 'waived', reason: 'A storm.' };
    await record(held);
    const outcome = await record(none, world.people.coordinator);
    expect(outcome).toMatchObject({ ok: false, refusal: { reason: 'out_of_date' } });
    expect(JSON.stringify(outcome)).toContain('Cabinet and partners');
    expect(await recorded()).toMatchObject({ audience: 'Cabinet and partners', waivedReason: null });
    expect(await record(held, world.people.coordinator)).toMatchObject({ ok: true });
    const recordedAt = (await recorded())?.recordedAt.toISOString();
    expect(await record({ ...none, recordedAt }, world.people.coordinator)).toMatchObject({ ok: true });
    expect(await recorded()).toMatchObject({ waivedReason: 'A storm.' });
    expect(await record({ ...held, recordedAt: 'yesterday' })).toMatchObject({
      refusal: { reason: 'invalid' },
    });
  });
});
