import { expect, test } from 'vitest';
import { Turns } from '@/app/api/sync/turns';

test('a few work at a time, the others in their order; one too many is turned away', async () => {
  const turns = new Turns({ atOnce: 2, mostWaiting: 2 });
  const begun: number[] = [];
  const ends: (() => void)[] = [];
  const work = (number: number) => () => {
    begun.push(number);
    return new Promise<number>((resolve) => ends.push(() => resolve(number)));
  };
  const taken = [1, 2, 3, 4, 5].map((number) => turns.take(work(number)));
  expect(await taken[4]).toBeNull();
  expect(begun).toEqual([1, 2]);
  ends[0]?.();
  expect(await taken[0]).toBe(1);
  expect(begun).toEqual([1, 2, 3]);
  ends[1]?.();
  ends[2]?.();
  expect(await taken[2]).toBe(3);
  expect(begun).toEqual([1, 2, 3, 4]);
  ends[3]?.();
  expect(await taken[3]).toBe(4);
});

test('work that fails hands its turn on', async () => {
  const turns = new Turns({ atOnce: 1, mostWaiting: 1 });
  const fails = turns.take(() => Promise.reject(new Error('The line went')));
  const next = turns.take(async () => 'done');
  await expect(fails).rejects.toThrow('The line went');
  expect(await next).toBe('done');
});
