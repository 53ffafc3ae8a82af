import { beforeEach, describe, expect, test } from 'vitest';
import { DELETE, POST } from '@/app/api/sync/route';
import { operationOf } from '@/lib/notes/one-note';
import { reading, writing } from '@/lib/platform/database';
import { newId } from '@/lib/platform/ids';
import { ask, askRaw, reviewIn } from '@/tests/lib/notes/asking';
import { aReview, asPerson, type World } from '@/tests/support/world';

const secret = 'CANARY: the harbour ward was never asked.';
let world: World;
beforeEach(async () => {
  world = await aReview('on_site');
});

const write = (text = secret) => operationOf(newId(), { text, source: 'resident' });
const bring = (...operations: unknown[]) => ({
  reviews: [{ reference: world.reference, since: 0, operations }],
});
const device = (id = newId()) => ({ id, keeps: true, unsent: 2 });
const deviceRow = (id: string) => reading().device.findUnique({ where: { id } });

describe('who is answered', () => {
  test('each answer bears the marker, is stored nowhere, and says why nothing was done', async () => {
    const { peer, otherPeer } = world.people;
    const answers = [
      [await askRaw(peer, 'no json'), 400, 'unreadable'],
      [await askRaw(peer, JSON.stringify({ protocol: 1 })), 400, 'unreadable'],
      [await askRaw(peer, `"${'x'.repeat(2_000_001)}"`), 400, 'unreadable'],
      [await askRaw(peer, JSON.stringify({ protocol: 0, other: 'shape' })), 426, 'too_old'],
      [await ask(peer, { protocol: 2 }), 426, 'too_old'],
      [await ask(null, bring(write())), 401, 'signed_out'],
      [await ask(otherPeer, { person: peer.personId, ...bring(write()) }), 409, 'another_person'],
    ] as const;
    for (const [answer, status, reason] of answers) {
      expect([answer.status, answer.body]).toMatchObject([status, { ok: false, reason }]);
      expect(answer.headers.get('cache-control')).toBe('no-store');
    }
    expect(await asPerson(peer, (db) => db.noteOperation.count())).toBe(0);
  });

  test('a device that asks who is signed in is told, and no more', async () => {
    const { peer } = world.people;
    const { status, body } = await ask(peer, { person: null, device: device() });
    expect([status, body]).toMatchObject([
      200,
      { ok: true, person: { id: peer.personId, name: peer.name }, reviews: [], forget: [] },
    ]);
    expect(await reading().device.count({ where: { personId: peer.personId } })).toBe(0);
  });

  test('a request from another site, or from nowhere, is not looked at', async () => {
    for (const origin of ['https://elsewhere.example', 'null', null]) {
      const headers = origin === null ? {} : { origin };
      const asked = { method: 'POST', headers, body: '{}' };
      expect((await POST(new Request('http://127.0.0.1:3000/api/sync', asked))).status).toBe(403);
      const said = { method: 'DELETE', headers };
      expect((await DELETE(new Request('http://127.0.0.1:3000/api/sync', said))).status).toBe(403);
    }
  });

  test('whoever comes too often is asked to wait', async () => {
    const { peer } = world.people;
    const asked = { device: device() };
    await ask(peer, asked);
    await writing().rateLimit.updateMany({ data: { count: 300 } });
    const { status, headers, body } = await ask(peer, asked);
    expect([status, body]).toMatchObject([503, { reason: 'busy' }]);
    expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
    await writing().rateLimit.deleteMany({});
  });
});

describe('what it brings', () => {
  test('is kept, acknowledged one by one, and told to the person’s other devices in order', async () => {
    const { peer, otherPeer } = world.people;
    const [first, second] = [write(), write('Second')];
    const brought = await ask(peer, bring(first, { id: 'x' }, second));
    expect(reviewIn(brought, world.reference).acknowledged).toMatchObject([
      { id: first.id, outcome: 'stored' },
      { id: 'x', outcome: 'refused' },
      { id: second.id, outcome: 'stored' },
    ]);
    const heard = reviewIn(await ask(peer, bring()), world.reference);
    expect(heard).toMatchObject({ operations: [first, second], more: false, acknowledged: [] });
    const since = heard.until;
    const later = reviewIn(
      await ask(peer, { reviews: [{ reference: world.reference, since, operations: [] }] }),
      world.reference,
    );
    expect(later).toMatchObject({ operations: [], until: since });
    const others = await ask(otherPeer, bring());
    expect(reviewIn(others, world.reference).operations).toEqual([]);
    expect(others.text).not.toContain('CANARY');
  });

  test('comes in parts that a weak signal carries, a long one by itself, until all was told', async () => {
    const { peer } = world.people;
    const long = Array.from({ length: 20 }, () => write('字'.repeat(4000)));
    await ask(peer, bring(...long));
    const told: string[] = [];
    let [since, more, rounds] = [0, true, 0];
    while (more && rounds < 30) {
      const part = await ask(peer, { reviews: [{ reference: world.reference, since, operations: [] }] });
      const heard = reviewIn(part, world.reference);
      expect(Buffer.byteLength(JSON.stringify(heard.operations))).toBeLessThan(62_000);
      told.push(...heard.operations.map(({ id }) => id));
      [since, more, rounds] = [heard.until, heard.more, rounds + 1];
    }
    expect(told).toEqual(long.map(({ id }) => id));
    expect(rounds).toBeGreaterThan(3);
  });

  test('brings no pack that the device has, and the new one once anything in it changed', async () => {
    const { peer } = world.people;
    const { pack } = reviewIn(await ask(peer, bring()), world.reference);
    const mark = pack === null || pack === 'unchanged' ? '' : pack.mark;
    const asked = { reviews: [{ reference: world.reference, since: 0, operations: [], mark }] };
    expect(reviewIn(await ask(peer, asked), world.reference).pack).toBe('unchanged');
    await writing().review.update({ where: { id: world.reviewId }, data: { title: 'Another title' } });
    expect(reviewIn(await ask(peer, asked), world.reference).pack).toMatchObject({ title: 'Another title' });
  });

  test('comes with the reviews that a new device should keep, and none of others', async () => {
    const elsewhere = await aReview('on_site');
    const { body, text } = await ask(world.people.lead);
    expect(body.ok && body.reviews.map(({ reference }) => reference)).toEqual([world.reference]);
    expect(text).not.toContain(elsewhere.reference);
    const early = await aReview('scoping');
    expect((await ask(early.people.lead)).body).toMatchObject({ reviews: [] });
    for (const who of ['organiser', 'politicalLead', 'otherCoordinator', 'stranger'] as const)
      expect((await ask(world.people[who])).body).toMatchObject({ ok: true, reviews: [] });
  });

  test('a review that one has left refuses its operations in words, and is forgotten', async () => {
    const { peer } = world.people;
    const answer = await ask(peer, bring(write()));
    expect(reviewIn(answer, world.reference).pack).not.toBeNull();
    await writing().seat.updateMany({
      where: { reviewId: world.reviewId, personId: peer.personId },
      data: { endedAt: new Date() },
    });
    const late = write('CANARY: written after the seat had ended.');
    const gone = await ask(peer, bring(late));
    expect(gone.body).toMatchObject({
      ok: true,
      forget: [{ reference: world.reference, because: 'left' }],
      reviews: [
        {
          pack: null,
          operations: [],
          acknowledged: [{ id: late.id, outcome: 'refused', reason: expect.stringContaining('not yours') }],
        },
      ],
    });
    expect(gone.text).not.toContain('CANARY');
  });

  test('somebody who never had a part learns nothing of a review, not even that it is there', async () => {
    const { stranger } = world.people;
    const real = await ask(stranger, bring(write()));
    const none = await ask(stranger, {
      reviews: [{ reference: 'CPR-1999-000', since: 0, operations: [write()] }],
    });
    const plain = (answer: typeof real) =>
      answer.text.replaceAll(/CPR-[\w-]+/g, 'CPR').replaceAll(/"id":"[\w-]+"/g, '');
    expect(plain(real)).toBe(plain(none));
  });

  test('after its raw notes are deleted nothing of a review is told, and it is forgotten', async () => {
    const { peer } = world.people;
    await ask(peer, bring(write()));
    await writing().review.update({
      where: { id: world.reviewId },
      data: { stage: 'delivered', notesPurgedAt: new Date() },
    });
    const gone = await ask(peer, bring(write()));
    expect(gone.body).toMatchObject({
      forget: [{ reference: world.reference, because: 'purged' }],
      reviews: [{ pack: null, operations: [], acknowledged: [{ outcome: 'refused' }] }],
    });
    expect(gone.text).not.toContain('CANARY');
    expect((await ask(peer)).body).toMatchObject({ reviews: [], forget: [] });
  });

  test('while a review is paused words wait on the device, and its pack says why', async () => {
    const { peer } = world.people;
    await writing().review.update({ where: { id: world.reviewId }, data: { pausedAt: new Date() } });
    const waiting = write();
    const paused = reviewIn(await ask(peer, bring(waiting)), world.reference);
    expect(paused).toMatchObject({ acknowledged: [], pack: { closed: expect.stringContaining('paused') } });
    await writing().review.update({ where: { id: world.reviewId }, data: { pausedAt: null } });
    const resumed = reviewIn(await ask(peer, bring(waiting)), world.reference);
    expect(resumed).toMatchObject({ acknowledged: [{ outcome: 'stored' }], pack: { closed: null } });
  });

  test('a stage that is over refuses in the words of the decision', async () => {
    await writing().review.update({ where: { id: world.reviewId }, data: { stage: 'delivered' } });
    const late = reviewIn(await ask(world.people.peer, bring(write())), world.reference);
    expect(late.acknowledged).toMatchObject([
      { outcome: 'refused', reason: expect.stringContaining('it is delivered now') },
    ]);
  });
});

describe('the device', () => {
  test('is known by its browser, its last contact and its session, and by nothing that is on it', async () => {
    const { peer } = world.people;
    const mine = device();
    const sessionId = newId();
    await ask(peer, { device: mine, ...bring(write()) }, { agent: 'Firefox/130.0 (Android)', sessionId });
    expect(await deviceRow(mine.id)).toMatchObject({
      personId: peer.personId,
      words: 'Firefox on Android',
      keeps: true,
      unsent: 2,
      sessionId,
      cutOffAt: null,
    });
    await ask(peer, { device: { ...mine, unsent: 0 } });
    expect(await deviceRow(mine.id)).toMatchObject({ unsent: 0 });
  });

  test('of another person is not taken over', async () => {
    const mine = device();
    await ask(world.people.peer, { device: mine });
    const answer = await ask(world.people.otherPeer, { device: mine, ...bring(write()) });
    expect([answer.status, answer.body]).toMatchObject([409, { reason: 'another_person' }]);
    expect(await deviceRow(mine.id)).toMatchObject({ personId: world.people.peer.personId });
  });

  test('that was cut off is told to wipe whoever is signed in, keeps nothing more, and says when it is done', async () => {
    const { peer } = world.people;
    const [lost, other] = [device(), device()];
    for (const each of [lost, other]) await ask(peer, { device: each });
    const cutOffAt = new Date('2027-03-23T20:00:00Z');
    await writing().device.update({ where: { id: lost.id }, data: { cutOffAt } });
    for (const who of [peer, null]) {
      const { status, body } = await ask(who, { device: lost, person: peer.personId, ...bring(write()) });
      expect([status, body]).toMatchObject([410, { reason: 'wipe', cutOffAt: cutOffAt.toISOString() }]);
    }
    expect(await asPerson(peer, (db) => db.noteOperation.count())).toBe(0);
    for (const { id } of [lost, other]) {
      const said = { method: 'DELETE', headers: { origin: 'http://127.0.0.1:3000' } };
      const answer = await DELETE(new Request(`http://127.0.0.1:3000/api/sync?device=${id}`, said));
      expect(answer.status).toBe(204);
    }
    expect(await deviceRow(lost.id)).toMatchObject({ wipedAt: expect.any(Date), unsent: 0 });
    expect(await deviceRow(other.id)).toMatchObject({ wipedAt: null, unsent: 2 });
  });
});
