import { beforeEach, describe, expect, test } from 'vitest';
import { getMetPage } from '@/lib/people-met/queries';
import { now } from '@/lib/platform/clock';
import { writing } from '@/lib/platform/database';
import { tokenHash } from '@/lib/session/token';

import { aMetWorld, type MetWorld } from './met-world';

let world: MetWorld;
beforeEach(async () => {
  world = await aMetWorld();
});

describe('sending people their page', () => {
  test('one letter each with an invitation, and of the link the hash alone is kept', async () => {
    const una = await world.aPerson(world.panel, 'Una Tenant', 'una@met.example');
    await world.aPerson(world.panel, 'Nobody’s address', '');
    await world.release();
    expect(await world.send()).toEqual({ ok: true, result: { people: 1 } });
    const [letter, ...others] = await world.letters();
    expect(others).toEqual([]);
    expect([letter?.to, letter?.calendar?.match(/^METHOD:\w+/m)?.[0]]).toEqual([
      'una@met.example',
      'METHOD:REQUEST',
    ]);
    expect(letter?.calendar).not.toContain(letter?.token);
    const row = await world.person(una);
    expect(row.linkHash).toBe(tokenHash(letter?.token ?? ''));
    expect(JSON.stringify(row)).not.toContain(letter?.token);
    expect(await world.send()).toMatchObject({ refusal: { rule: 'people_met.nobody_waits' } });
  });

  test('is refused before a release tells of the session', async () => {
    await world.aPerson(world.panel, 'Una Tenant');
    expect(await world.send()).toMatchObject({ refusal: { rule: 'people_met.nobody_waits' } });
    expect(await world.letters()).toEqual([]);
  });

  test.each(['peer', 'lead', 'politicalLead', 'hostOther', 'otherCoordinator', 'stranger'] as const)(
    'is not for %s',
    async (who) => {
      await world.aPerson(world.panel, 'Una Tenant');
      await world.release();
      await world.letters();
      const reason = ['otherCoordinator', 'stranger'].includes(who) ? 'not_found' : 'not_permitted';
      expect(await world.send(world.people[who])).toMatchObject({ refusal: { reason } });
      expect(await world.letters()).toEqual([]);
    },
  );

  test('after a release only those whose session changed hear of it, by the same link', async () => {
    const cabinet = await world.plan({ title: 'Cabinet', from: '14:00', to: '15:00' });
    const una = await world.aPerson(world.panel, 'Una', 'una@met.example');
    await world.aPerson(cabinet, 'Cy', 'cy@met.example');
    await world.release();
    await world.send();
    const first = (await world.letters()).find(({ to }) => to === 'una@met.example');
    await world.plan({ id: world.panel, version: 1, title: 'Tenants’ panel', from: '11:00', to: '12:00' });
    await world.release();
    const again = await world.letters();
    expect(again.map(({ to, token }) => [to, token])).toEqual([['una@met.example', first?.token]]);
    expect(again[0]?.subject).toContain('Changed');
    expect(again[0]?.calendar).toContain('SEQUENCE:202');
    expect((await world.person(una)).toldNumber).toBe(2);
  });

  test('a change that is none for them is not told: areas, or who else is met', async () => {
    await world.aPerson(world.panel, 'Una');
    await world.release();
    await world.send();
    await world.letters();
    const groups = [{ kind: 'resident', label: 'Tenants', number: '6' }];
    await world.plan({ id: world.panel, version: 1, title: 'Tenants’ panel', areas: ['place'], groups });
    await world.release();
    expect(await world.letters()).toEqual([]);
  });

  test('a dropped session is called off, by mail and on the page', async () => {
    const token = await world.tokenOf('Una');
    await world.plan({ title: 'Cabinet', from: '14:00', to: '15:00' });
    await writing().timetableSession.update({ where: { id: world.panel }, data: { droppedAt: now() } });
    await world.release();
    const [letter] = await world.letters();
    expect([letter?.subject, letter?.token]).toEqual(['Called off: Tenants’ panel', '']);
    expect(letter?.calendar).toContain('METHOD:CANCEL');
    expect(await getMetPage(token)).toMatchObject({ isOff: true });
  });
});
