import { beforeEach, describe, expect, test } from 'vitest';
import { answerDaily } from '@/lib/feedback/commands/answer-daily';
import { sendDaily } from '@/lib/feedback/commands/send-daily';
import { listDaily } from '@/lib/feedback/queries/feedback';
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
