import { beforeEach, describe, expect, test } from 'vitest';
import { noteAnswer } from '@/lib/people-met/commands/note-answer';
import { revokePage } from '@/lib/people-met/commands/revoke-page';
import { sendPages } from '@/lib/people-met/commands/send-pages';
import { getMetPage, listPeopleMet } from '@/lib/people-met/queries';
import { now } from '@/lib/platform/clock';
import { reading, writing } from '@/lib/platform/database';
import { aReview, granted } from '@/tests/support/world';

import { aMetWorld, type MetWorld } from './met-world';

let world: MetWorld;
beforeEach(async () => {
  world = await aMetWorld();
});

describe('“I can’t come”', () => {
  test('is kept with its words, and the organiser hears that somebody can’t, not who or why', async () => {
    const id = await world.aPerson(world.panel, 'Una Tenant');
    await world.release();
    await world.send();
    const token = (await world.letters())[0]?.token ?? '';
    expect(await world.answer(token, { words: 'I work that day.' })).toMatchObject({ ok: true });
    const kept = await world.person(id);
    expect([kept.cannotComeAt, kept.cannotComeWords]).toEqual([now(), 'I work that day.']);
    const mails = await writing().mail.findMany({ where: { reviewId: world.reviewId } });
    expect(mails.map(({ to }) => to)).toEqual([world.people.organiser.email]);
    expect(mails[0]?.subject).toBe('Somebody can’t come: Tenants’ panel');
    expect(JSON.stringify(mails)).not.toMatch(/Una|I work/);
    const [event] = await reading().event.findMany({
      where: { name: 'people_met.answered' },
      orderBy: { at: 'desc' },
    });
    expect([event?.actorId, event?.particulars]).toEqual([null, { session: world.panel, comes: false }]);
  });

  test('pressed twice it is one answer; it can be taken back', async () => {
    const token = await world.tokenOf('Una');
    const count = () => writing().mail.count({ where: { reviewId: world.reviewId } });
    await world.answer(token, { words: 'Ill.' });
    await world.answer(token, { words: 'Ill.' });
    expect(await count()).toBe(1);
    await world.answer(token, { comes: 'yes' });
    expect(await count()).toBe(2);
    expect(await getMetPage(token)).toMatchObject({ person: { cannotComeAt: null, words: '' } });
  });

  test('too often is refused, and one network cannot try without end', async () => {
    const token = await world.tokenOf('Una');
    for (let time = 0; time < 10; time += 1) await world.answer(token, { words: `Ill ${time}.` });
    expect(await world.answer(token, { words: 'Again.' })).toMatchObject({ refusal: { reason: 'too_many' } });
  });

  test('waits for the organiser until they have noted it', async () => {
    const token = await world.tokenOf('Una');
    await world.answer(token);
    const { people } = await listPeopleMet(await granted(world, world.people.organiser, 'people_met.tell'));
    const id = people[0]?.person.id;
    const input = { reference: world.reference, id };
    expect(await noteAnswer.as(world.people.peer, input)).toMatchObject({
      refusal: { reason: 'not_permitted' },
    });
    expect(await noteAnswer.as(world.people.organiser, input)).toMatchObject({ ok: true });
    expect((await world.person(id ?? '')).cannotComeSeenAt).toEqual(now());
  });

  test('people of another review are not there', async () => {
    const id = await world.aPerson(world.panel, 'Una');
    const other = await aReview('preparing');
    for (const command of [sendPages, revokePage, noteAnswer])
      expect(await command.as(other.people.organiser, { reference: other.reference, id })).toEqual({
        ok: false,
        refusal: { reason: 'not_found' },
      });
  });
});
