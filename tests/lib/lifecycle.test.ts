import { expect, test } from 'vitest';
import { events } from '@/lib/events';
import { endedStages, moveNames, moves, movesFrom, stageLine } from '@/lib/lifecycle';
import { type Stage, Stage as stages } from '@/lib/platform/prisma/enums';
import { policy } from '@/lib/policy';
import { needLabels } from '@/lib/reviews/labels';

test('every stage can be reached from the request, and every running stage can be left', () => {
  const reached = new Set<Stage>(['requested']);
  for (const stage of reached) for (const move of movesFrom(stage)) reached.add(moves[move].to);
  expect([...reached].toSorted()).toEqual(Object.values(stages).toSorted());
  const running = stageLine.filter((stage) => stage !== 'closed');
  expect(running.filter((stage) => movesFrom(stage).length === 0)).toEqual([]);
});

test('nothing leaves an ended stage', () => {
  expect(endedStages.flatMap((stage) => movesFrom(stage))).toEqual([]);
});

test('every move goes one stage on, or ends the review', () => {
  const jumps = moveNames.filter((name) => {
    const line: readonly Stage[] = stageLine;
    const ends = (endedStages as readonly Stage[]).includes(moves[name].to);
    return !ends && moves[name].from.some((from) => line.indexOf(moves[name].to) !== line.indexOf(from) + 1);
  });
  expect(jumps).toEqual([]);
});

test('every move names a right, an event of its own and needs that have words', () => {
  for (const name of moveNames) {
    const move = moves[name];
    expect(Object.keys(policy)).toContain(move.permission);
    expect(Object.keys(events)).toContain(move.event);
    for (const need of move.needs) expect(needLabels[need]).toBeTruthy();
  }
  expect(new Set(moveNames.map((name) => moves[name].event)).size).toBe(moveNames.length);
});
