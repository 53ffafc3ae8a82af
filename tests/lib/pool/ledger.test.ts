import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { standClockAt } from '@/lib/platform/clock';
import { networkPermitFor } from '@/lib/platform/permit';
import { getLedger } from '@/lib/pool/queries/ledger';
import { ledgerOf, ledgerRows, type Visit } from '@/lib/pool/rules/ledger';
import { aSecondHost } from '@/tests/support/joint';
import { aBody, aPeer } from '@/tests/support/pool';
import { aReview, asPerson, type World } from '@/tests/support/world';

describe('peer-days', () => {
  const [a, b, c] = ['Ansty', 'Brack', 'Caer'].map((name) => ({ id: name, name }));
  const visit = (change: Partial<Visit> = {}): Visit => ({
    from: '2026-12-30',
    to: '2027-01-05',
    hosts: c ? [c] : [],
    peers: [a, b, b].flatMap((of) => (of ? [{ of, until: null }] : [])),
    ...change,
  });
  const told = (visits: Visit[], today = '2027-06-01') =>
    ledgerOf(visits, today).map(
      ({ name, year, given, received }) => `${name} ${year}: ${given}, ${received}`,
    );

  test('are working days of each peer, in the year in which they lie, by name', () => {
    expect(told([visit()])).toEqual([
      'Ansty 2026: 2, 0',
      'Ansty 2027: 3, 0',
      'Brack 2026: 4, 0',
      'Brack 2027: 6, 0',
      'Caer 2026: 0, 6',
      'Caer 2027: 0, 9',
    ]);
  });

  test('end with the seat, and with today', () => {
    const peers = a ? [{ of: a, until: '2026-12-30' }] : [];
    expect(told([visit({ peers })])).toEqual(['Ansty 2026: 1, 0', 'Caer 2026: 0, 1', 'Caer 2027: 0, 0']);
    expect(told([visit()], '2026-12-30')).toEqual([
      'Ansty 2026: 1, 0',
      'Brack 2026: 2, 0',
      'Caer 2026: 0, 3',
    ]);
  });

  test('of a joint review are shared', () => {
    const hosts = [b, c].flatMap((each) => each ?? []);
    const peers = a ? [{ of: a, until: null }] : [];
    const joint = visit({ from: '2027-03-01', to: '2027-03-01', hosts, peers });
    expect(told([joint])).toEqual(['Ansty 2027: 1, 0', 'Brack 2027: 0, 0.5', 'Caer 2027: 0, 0.5']);
  });

  test('add up over the years, or stand for one', () => {
    const lines = ledgerOf([visit()], '2027-06-01');
    expect(ledgerRows(lines, null).map(({ name, given, received }) => [name, given, received])).toEqual([
      ['Ansty', 5, 0],
      ['Brack', 10, 0],
      ['Caer', 0, 15],
    ]);
    expect(ledgerRows(lines, 2026).map(({ given }) => given)).toEqual([2, 4, 0]);
  });
});

describe('the ledger', () => {
  let world: World;
  beforeEach(async () => {
    standClockAt(new Date('2027-04-10T10:00:00Z'));
    world = await aReview('reporting');
  });
  afterEach(() => standClockAt(null));

  const ledger = async (since?: string) => {
    const permit = networkPermitFor(world.people.otherCoordinator, 'peer.list');
    if (!permit) throw new Error('A coordinator sees no ledger');
    return getLedger(permit, since);
  };
  const seat = async (at: string, post: { kind?: 'councillor'; from?: string; until?: string } = {}) => {
    const peer = await aPeer('Greta Ollerenby', { posts: [{ at, ...post }] });
    const startedAt = new Date('2027-02-01T10:00:00Z');
    const row = { reviewId: world.reviewId, personId: peer.personId };
    await asPerson(world.people.coordinator, async (db) => {
      await db.seat.create({ data: { ...row, role: 'peer', startedAt } });
      await db.teamMember.create({
        data: { ...row, place: 'officer', status: 'accepted', proposedAt: startedAt },
      });
    });
  };

  test('counts who sat, for the body of the post that they held then', async () => {
    const fellgate = await aBody('Fellgate');
    await seat(fellgate, { until: '2027-04-01' });
    const { lines } = await ledger();
    const of = (id: string) => lines.find((line) => line.id === id);
    expect(of(fellgate)).toMatchObject({ year: 2027, given: 4, received: 0 });
    expect(of(world.hostId)).toMatchObject({ year: 2027, given: 0, received: 4 });
  });

  test('leaves out visits to come and names members without any', async () => {
    const coming = await aReview('preparing', { from: '2027-05-03', to: '2027-05-06' });
    const { lines, without } = await ledger();
    expect(lines.some((line) => line.id === coming.hostId)).toBe(false);
    expect(without.map(({ id }) => id)).toContain(coming.hostId);
  });

  test('looks back no further than it is asked to', async () => {
    const hosts = async (since?: string) => (await ledger(since)).lines.map(({ id }) => id);
    expect(await hosts('2027-03-22')).toContain(world.hostId);
    expect(await hosts('2027-03-23')).not.toContain(world.hostId);
    expect(await hosts()).toContain(world.hostId);
  });

  test('shares a joint review’s days among its hosts', async () => {
    const second = await aSecondHost(world);
    await seat(await aBody('Fellgate'));
    const received = (await ledger()).lines.filter((line) =>
      [world.hostId, second.organisationId].includes(line.id),
    );
    expect(received.map((line) => line.received)).toEqual([2, 2]);
  });

  test('is the coordinators’', () => {
    for (const who of [world.people.organiser, world.people.peer, world.people.administrator]) {
      expect(networkPermitFor(who, 'peer.list')).toBe(null);
    }
  });
});
