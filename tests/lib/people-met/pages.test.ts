import { beforeEach, describe, expect, test } from 'vitest';
import { revokePage } from '@/lib/people-met/commands/revoke-page';
import { getMetPage } from '@/lib/people-met/queries';
import { standClockAt } from '@/lib/platform/clock';
import { reading, writing } from '@/lib/platform/database';

import { aMetWorld, type MetWorld } from './met-world';

let world: MetWorld;
beforeEach(async () => {
  world = await aMetWorld();
});

describe('somebody’s own page', () => {
  test('says when, where, whom they meet and why: of their own session, and of nobody else’s', async () => {
    const other = await world.plan({
      title: 'Canary session',
      purpose: 'Canary purpose',
      from: '14:00',
      to: '15:00',
    });
    await world.aPerson(other, 'Canary name');
    await world.aPerson(world.panel, 'Canary of the same session');
    const page = await getMetPage(await world.tokenOf('Una Tenant'));
    expect(page).toMatchObject({
      person: { name: 'Una Tenant', cannotComeAt: null },
      isOff: false,
      own: {
        session: { title: 'Tenants’ panel', purpose: 'How repairs are decided.' },
        place: { name: 'Guildhall' },
      },
    });
    expect(page?.peers.map(({ name, part }) => [name, part])).toEqual([
      [world.people.lead.name, 'lead'],
      [world.people.peer.name, 'present'],
    ]);
    expect(page?.peers[0]?.post).toMatch(/Wexcombe/);
    expect(JSON.stringify(page)).not.toContain('Canary');
  });

  test('shows the session as it was released, not as it is being planned', async () => {
    const token = await world.tokenOf('Una');
    await world.plan({ id: world.panel, version: 1, title: 'Canary of the draft' });
    expect((await getMetPage(token))?.own.session.title).toBe('Tenants’ panel');
  });

  test('looking changes nothing', async () => {
    const id = await world.aPerson(world.panel, 'Una');
    await world.release();
    await world.send();
    const [letter] = await world.letters();
    const before = [await world.person(id), await reading().event.count()];
    await getMetPage(letter?.token ?? '');
    expect([await world.person(id), await reading().event.count()]).toEqual(before);
  });

  test('ends 14 days after the session, and not a moment before', async () => {
    const token = await world.tokenOf('Una');
    standClockAt(new Date('2027-04-05T09:29:59Z'));
    expect(await getMetPage(token)).not.toBeNull();
    standClockAt(new Date('2027-04-05T10:30:00Z'));
    expect(await getMetPage(token)).toBeNull();
    expect(await world.answer(token)).toMatchObject({ refusal: { reason: 'not_found' } });
  });

  test('ends when its link is taken back; sent again it has another link', async () => {
    const id = await world.aPerson(world.panel, 'Una');
    await world.release();
    await world.send();
    const token = (await world.letters())[0]?.token ?? '';
    const { reference, people } = world;
    const input = { reference, id };
    expect(await revokePage.as(people.peer, input)).toMatchObject({ refusal: { reason: 'not_permitted' } });
    expect(await getMetPage(token)).not.toBeNull();
    standClockAt(new Date('2027-03-02T10:00:00Z'));
    await revokePage.as(people.organiser, input);
    expect(await getMetPage(token)).toBeNull();
    const [withdrawn] = await world.letters();
    expect([withdrawn?.subject, withdrawn?.token]).toEqual(['No longer asked: Tenants’ panel', '']);
    expect(withdrawn?.calendar).toContain('METHOD:CANCEL');
    expect(await world.send()).toMatchObject({ refusal: { rule: 'people_met.nobody_waits' } });
    await world.send(people.organiser, id);
    const anew = (await world.letters())[0]?.token ?? '';
    expect(anew).not.toBe(token);
    expect(await getMetPage(token)).toBeNull();
    expect(await getMetPage(anew)).not.toBeNull();
  });

  test('what is sent between two releases counts on, so that calendars heed it', async () => {
    const id = await world.aPerson(world.panel, 'Una');
    await world.release();
    const { reference, people } = world;
    await world.send();
    await revokePage.as(people.organiser, { reference, id });
    await world.send(people.organiser, id);
    await world.send(people.organiser, id);
    const sent = (await world.letters()).filter(({ calendar }) => calendar);
    expect(sent.map(({ calendar }) => calendar?.match(/^(?:METHOD|SEQUENCE):\w+/gm))).toEqual([
      ['METHOD:REQUEST', 'SEQUENCE:101'],
      ['METHOD:CANCEL', 'SEQUENCE:102'],
      ['METHOD:REQUEST', 'SEQUENCE:103'],
      ['METHOD:REQUEST', 'SEQUENCE:104'],
    ]);
  });

  test.each(['', 'x', 'a'.repeat(43), '../secret', "' or ''='"])('“%s” opens nothing', async (token) => {
    await world.tokenOf('Una');
    expect(await getMetPage(token)).toBeNull();
    expect(await world.answer(token)).toEqual({ ok: false, refusal: { reason: 'not_found' } });
  });

  test('the database itself shows the holder of a link one row, and lets them change no other', async () => {
    const una = await world.aPerson(world.panel, 'Una');
    const cy = await world.aPerson(world.panel, 'Cy');
    await world.release();
    await world.send();
    const { linkHash } = await world.person(una);
    const seen = await writing().$transaction(async (db) => {
      await db.$queryRaw`select set_config('app.link', ${linkHash}, true)`;
      const changed = await db.sessionPerson.updateMany({ where: { id: cy }, data: { name: 'Changed' } });
      return [await db.sessionPerson.findMany({ select: { name: true } }), changed.count];
    });
    expect(seen).toEqual([[{ name: 'Una' }], 0]);
    const nobody = await reading().sessionPerson.findMany();
    expect(nobody).toEqual([]);
  });
});
