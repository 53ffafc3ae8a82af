import { afterEach, beforeEach, describe, expect, inject, test, vi } from 'vitest';
import { reading, signing, writing } from '@/lib/platform/database';
import { newId } from '@/lib/platform/ids';
import { LiveHub, liveHub, sequenceOf } from '@/lib/platform/live';
import { isStillGiven, liveAnswer } from '@/lib/platform/live-answer';
import { lockStream, recordEvent } from '@/lib/platform/stream';
import { recordPlace } from '@/lib/timetable/commands/record-place';
import { connected } from '@/scripts/database/connected';
import { aReview, asPerson, granted, type World } from '@/tests/support/world';

let world: World;
const hubs: LiveHub[] = [];

beforeEach(async () => {
  world = await aReview('preparing');
});
afterEach(() => {
  for (const hub of hubs.splice(0)) hub.close();
});

/** An instance of the application of its own; a lost signal is found only after an hour. */
function instance(options = { sweepMs: 3_600_000 }): LiveHub {
  const hub = new LiveHub(options);
  hubs.push(hub);
  return hub;
}

function followed(hub: LiveHub, reviewId = world.reviewId, since = 0): number[] {
  const heard: number[] = [];
  hub.watch({ reviewId, since, tell: (sequence) => heard.push(sequence), end: () => {} });
  return heard;
}

function change(name: string, to = world) {
  const { reference } = to;
  const input = { reference, id: newId(), name, address: '', accessNotes: '' };
  return recordPlace.as(to.people.organiser, input);
}

const listeners = (database: string) =>
  connected(inject('cluster').adminUrl, async (client) => {
    const { rows } = await client.query<{ pid: number }>(
      `select pid from pg_stat_activity where datname = $1 and query ilike 'listen %'`,
      [database],
    );
    return rows.map(({ pid }) => pid);
  });

const database = () => new URL(process.env['DATABASE_URL'] ?? '').pathname.slice(1);
const patience = { timeout: 10_000, interval: 20 };
const listening = (count: number) =>
  vi.waitFor(async () => expect(await listeners(database())).toHaveLength(count), patience);
const until = (heard: number[], sequence: number) =>
  vi.waitFor(() => expect(heard.at(-1)).toBe(sequence), patience);

describe('the hub', () => {
  test('every instance hears how far a review has come, in order, and of no other review', async () => {
    const other = await aReview('preparing');
    const [one, two] = [instance(), instance()];
    const heard = [followed(one), followed(two)];
    const elsewhere = followed(two, other.reviewId);
    await listening(2);
    for (const name of ['Guildhall', 'Quay Street hub', 'Copper Lane']) {
      await change(name);
      for (const each of heard) await until(each, await sequenceOf(world.reviewId));
    }
    expect(heard).toEqual([
      [1, 2, 3],
      [1, 2, 3],
    ]);
    expect(elsewhere).toEqual([]);
  });

  test('a burst is told as its end, never backwards', async () => {
    const heard = followed(instance());
    await listening(1);
    await Promise.all(Array.from({ length: 12 }, (_, index) => change(`Room ${index + 1}`)));
    await until(heard, 12);
    expect(heard).toEqual([...new Set(heard)].toSorted((a, b) => a - b));
  });

  test('what happened while its connection was lost is caught up', async () => {
    const heard = followed(instance({ sweepMs: 50 }));
    await listening(1);
    const before = await listeners(database());
    await connected(inject('cluster').adminUrl, (client) =>
      client.query('select pg_terminate_backend(pid) from unnest($1::int[]) as pid', [before]),
    );
    await change('Guildhall');
    await until(heard, 1);
    await vi.waitFor(async () => {
      const now = await listeners(database());
      expect(now).toHaveLength(1);
      expect(now).not.toEqual(before);
    }, patience);
    await change('Quay Street hub');
    await until(heard, 2);
  });

  test('a lost connection is made again at once, without waiting for the sweep', async () => {
    const heard = followed(instance());
    await listening(1);
    const before = await listeners(database());
    await connected(inject('cluster').adminUrl, (client) =>
      client.query('select pg_terminate_backend(pid) from unnest($1::int[]) as pid', [before]),
    );
    await change('Guildhall');
    await until(heard, 1);
    expect(await listeners(database())).not.toEqual(before);
  });

  test('a change that nobody signalled is found by the sweep', async () => {
    const heard = followed(instance({ sweepMs: 50 }));
    await asPerson(world.people.organiser, async (db) => {
      await lockStream(db, world.reviewId, 'review');
      const { personId: by } = world.people.organiser;
      const happening = { streamId: world.reviewId, by, at: new Date(), particulars: {} };
      await recordEvent(db, { ...happening, name: 'review.paused' });
    });
    await until(heard, 1);
  });

  test('whoever comes back is told what they missed, and nothing that they know', async () => {
    await change('Guildhall');
    const hub = instance();
    const [late, upToDate] = [followed(hub), followed(hub, world.reviewId, 1)];
    await until(late, 1);
    expect(upToDate).toEqual([]);
  });
});

describe('the open answer', () => {
  const aSession = async () => {
    const id = newId();
    const data = { id, sessionToken: newId(), expires: new Date(Date.now() + 60_000) };
    const { personId, email } = world.people.organiser;
    await writing().user.createMany({ data: { id: personId, email, name: '' }, skipDuplicates: true });
    await signing().session.create({ data: { ...data, userId: personId } });
    return id;
  };
  const permit = () => granted(world, world.people.organiser, 'review.follow');

  test('holds numbers and no text, and ends with the process', async () => {
    const answer = liveAnswer(await permit(), await aSession(), 0);
    expect(answer.headers.get('content-type')).toBe('text/event-stream');
    expect(answer.headers.get('connection')).toBe('close');
    let said = '';
    const read = (async () => {
      for await (const chunk of answer.body ?? []) said += new TextDecoder().decode(chunk);
    })();
    await change('The Guildhall’s secret chamber');
    await vi.waitFor(() => expect(said).toContain('id: 1'), patience);
    liveHub().close();
    await read;
    expect(said).toBe(': following\n\nid: 1\ndata: 1\n\n');
  });

  test('ends when the session does', async () => {
    const id = await aSession();
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    const answer = liveAnswer(await permit(), id, 0);
    let said = '';
    const read = (async () => {
      for await (const chunk of answer.body ?? []) said += new TextDecoder().decode(chunk);
    })();
    await vi.advanceTimersByTimeAsync(5_000);
    await vi.waitFor(() => expect(said).toContain('still here'), patience);
    await signing().session.delete({ where: { id } });
    await vi.advanceTimersByTimeAsync(5_000);
    await read;
    vi.useRealTimers();
  });

  test('ends when the seat does, and is never for a stranger', async () => {
    const given = await permit();
    const id = await aSession();
    expect(await isStillGiven(given, id)).toBe(true);
    await asPerson(world.people.organiser, (db) =>
      db.seat.updateMany({
        where: { reviewId: world.reviewId, personId: world.people.organiser.personId },
        data: { endedAt: new Date() },
      }),
    );
    expect(await isStillGiven(given, id)).toBe(false);
    expect(await isStillGiven({ ...given, viewer: world.people.stranger }, id)).toBe(false);
    await expect(granted(world, world.people.stranger, 'review.follow')).rejects.toThrow();
    expect(await reading().session.count({ where: { id } })).toBe(1);
  });
});
