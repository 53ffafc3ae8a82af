import { describe, expect, test } from 'vitest';
import { answers, disk, engine, pack, reference, sent, stateOf, taken, write, yes } from './played-server';

describe('what was written', () => {
  test('is counted at once, sent, settled, and the hour is told', async () => {
    const id = await write();
    expect(engine.view()).toMatchObject({ state: 'idle', unsent: 1, lastSentAt: null });
    await engine.run();
    expect(stateOf(id)).toBe('sent');
    expect(engine.view()).toMatchObject({
      state: 'idle',
      unsent: 0,
      lastSentAt: new Date('2027-03-23T14:05:00Z'),
    });
    expect(disk.packs.get(reference)).toEqual(pack);
  });

  test('that is refused stays with its reason, and is not sent again', async () => {
    const id = await write();
    answers.push(() => yes([{ acknowledged: [{ id, outcome: 'refused', reason: 'The review is over.' }] }]));
    await engine.run();
    expect(engine.view()).toMatchObject({
      unsent: 0,
      refused: [{ id, state: { refused: 'The review is over.' } }],
    });
    await engine.run();
    expect(sent.at(-1)?.body.reviews[0]?.operations).toEqual([]);
  });

  test('that nobody acknowledges, as in a pause, waits: no hour is told, and there is no rush', async () => {
    await write();
    answers.push(() => yes([{}]));
    await engine.run();
    expect(engine.view()).toMatchObject({ state: 'idle', unsent: 1, lastSentAt: null });
    expect(sent).toHaveLength(1);
  });

  test('goes in parts that the server reads, until all is there', async () => {
    for (let count = 0; count < 203; count += 1) await write();
    for (let count = 0; count < 100; count += 1) await write('字'.repeat(5000));
    await engine.run();
    expect(engine.view().unsent).toBe(0);
    expect(sent.length).toBeGreaterThan(2);
    for (const { body } of sent) {
      expect(body.reviews[0]?.operations.length).toBeLessThanOrEqual(200);
      expect(Buffer.byteLength(JSON.stringify(body))).toBeLessThan(2_000_000);
    }
  });

  test('goes in smaller parts after one that took too long, and in larger ones again after those that got through', async () => {
    for (let count = 0; count < 100; count += 1) await write('字'.repeat(1000));
    const brought = () => sent.at(-1)?.body.reviews[0]?.operations.length ?? 0;
    const tooLate = () => new DOMException('Too long', 'TimeoutError');
    answers.push(tooLate, tooLate, () => new TypeError('fetch failed'));
    const counts: number[] = [];
    for (let round = 0; round < 3; round += 1) {
      await engine.run();
      expect(engine.view()).toMatchObject({ state: 'offline', unsent: 100 });
      counts.push(brought());
    }
    const [first = 0, second = 0, third = 0] = counts;
    expect(second).toBeLessThan(first * 0.6);
    expect(third).toBeLessThan(second * 0.6);
    await engine.run();
    expect(engine.view().unsent).toBe(0);
    const parts = sent.slice(3).map(({ body }) => body.reviews[0]?.operations.length);
    expect(parts.slice(0, 3)).toEqual([third, second, first]);
  });

  test('goes though a single one is more than there is room for', async () => {
    answers.push(...Array.from({ length: 8 }, () => () => new DOMException('Too long', 'TimeoutError')));
    await write('字'.repeat(5000));
    await write('字'.repeat(5000));
    for (let round = 0; round < 9; round += 1) await engine.run();
    expect(engine.view().unsent).toBe(0);
    expect(sent[8]?.body.reviews[0]?.operations).toHaveLength(1);
  });

  test('is not told again with a pack that is here already', async () => {
    await engine.run();
    answers.push(({ body }) => {
      expect(body.reviews[0]?.mark).toBe(pack.mark);
      return yes([{ pack: 'unchanged', until: 7 }]);
    });
    await engine.run();
    expect(disk.packs.get(reference)).toEqual(pack);
    expect(disk.cursors.get(reference)).toBe(7);
  });

  test('during a round goes in the next, which follows at once', async () => {
    const first = await write();
    let late = '';
    answers.push((request) => {
      void write('Saved meanwhile').then((id) => {
        late = id;
      });
      void engine.run();
      return taken(request);
    });
    await engine.run();
    expect([stateOf(first), stateOf(late)]).toEqual(['sent', 'sent']);
  });

  test('whose acknowledgement was lost is settled when the server tells of it', async () => {
    const id = await write();
    const kept = disk.operations.get(id);
    if (!kept) throw new Error('It was written');
    const { reference: _, state: __, ...operation } = kept;
    answers.push(() => yes([{ operations: [operation], until: 5 }]));
    await engine.run();
    expect([stateOf(id), disk.cursors.get(reference)]).toEqual(['sent', 5]);
  });
});
