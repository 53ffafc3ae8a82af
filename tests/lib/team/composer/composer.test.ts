import fc from 'fast-check';
import loadHighs from 'highs';
import { beforeAll, describe, expect, test } from 'vitest';
import { clashOf } from '@/lib/team/composer/clash';
import { teamCost } from '@/lib/team/composer/costs';
import { type Model, modelOf } from '@/lib/team/composer/model';
import type { Problem, Sitting } from '@/lib/team/composer/problem';
import { proposeTeams } from '@/lib/team/composer/propose';
import { relieved, waysOut } from '@/lib/team/composer/reliefs';
import { brokenRules } from '@/lib/team/composer/rules';
import { solved } from '@/lib/team/composer/solve';
import { swapsFor } from '@/lib/team/composer/swaps';
import { aProblem } from './pools';
import { under } from './rules-only';

let highs: Awaited<ReturnType<typeof loadHighs>>;
beforeAll(async () => {
  highs = await loadHighs();
});

const pools = fc.record({
  peers: fc.integer({ min: 20, max: 90 }),
  seed: fc.nat(100_000),
  councils: fc.integer({ min: 6, max: 30 }),
  free: fc.constantFrom(0.4, 0.6, 0.9),
  knowing: fc.constantFrom(0.2, 0.3, 0.5),
  welsh: fc.boolean(),
});
/** Like a pool on which somebody has begun already: up to three at the table before the rest is proposed. */
const begun = fc
  .tuple(pools, fc.integer({ min: 0, max: 3 }))
  .map(([make, settled]) => withSettled(aProblem(make), settled));

test('no proposed team breaks a hard rule, and each is unlike those before in two people', () => {
  let teams = 0;
  fc.assert(
    fc.property(begun, (problem) => {
      const found = proposeTeams(problem);
      teams += found.length;
      found.forEach(({ team }, index) => {
        expect(brokenRules(problem, team)).toEqual([]);
        for (const before of found.slice(0, index)) {
          const same = team.filter((each) => before.team.some((other) => other.peer.key === each.peer.key));
          expect(same.length).toBeLessThanOrEqual(Math.max(0, before.team.length - 2));
        }
      });
      const costs = found.map((each) => each.cost);
      expect(costs).toEqual(costs.toSorted((a, b) => a - b));
    }),
    { numRuns: 300, seed: 7 },
  );
  expect(teams).toBeGreaterThan(400);
});

test('a second solver finds the same cost, and none where we find none', () => {
  let possible = 0;
  fc.assert(
    fc.property(begun, (problem) => {
      const model = modelOf(problem);
      const ours = solved(model);
      const theirs = highs.solve(inLpFormat(model));
      expect(theirs.Status).toBe(ours ? 'Optimal' : 'Infeasible');
      if (!ours) return;
      possible += 1;
      expect(Math.round(theirs.ObjectiveValue)).toBe(ours.cost);
      // What the model adds up is what the team costs by plain counting, but for what the settled cost anyhow.
      const alone = teamCost({ ...problem, leading: everyPrinciple }, []);
      expect(teamCost(problem, ours.team) - ours.cost).toBe(alone);
    }),
    { numRuns: 120, seed: 11 },
  );
  expect(possible).toBeGreaterThan(60);
});

test('the same pool has the same answer, in whatever order it comes', () => {
  fc.assert(
    fc.property(pools, fc.nat(1000), (make, turn) => {
      const problem = aProblem(make);
      const cut = turn % problem.peers.length;
      const turned = { ...problem, peers: [...problem.peers.slice(cut), ...problem.peers.slice(0, cut)] };
      const keys = (of: Problem) => proposeTeams(of).map(({ team }) => team.map(({ peer }) => peer.key));
      expect(keys(turned)).toEqual(keys(problem));
      expect(keys(problem)).toEqual(keys(problem));
    }),
    { numRuns: 40, seed: 13 },
  );
});

describe('where there is no team', () => {
  const poor = fc
    .record({
      peers: fc.integer({ min: 10, max: 45 }),
      seed: fc.nat(100_000),
      councils: fc.integer({ min: 4, max: 12 }),
      free: fc.constantFrom(0.2, 0.35),
      knowing: fc.constantFrom(0.15, 0.3),
      welsh: fc.boolean(),
    })
    .map(aProblem)
    .filter((problem) => solved(modelOf(problem)) === null);

  test('each way out, once taken, leads to a team', () => {
    let ways = 0;
    fc.assert(
      fc.property(poor, (problem) => {
        for (const way of waysOut(problem)) {
          ways += 1;
          expect(way.reliefs.length).toBeGreaterThan(0);
          const easier = relieved(problem, way.reliefs);
          expect(brokenRules(easier, way.team)).toEqual([]);
          expect(proposeTeams(easier, 1)).toHaveLength(1);
        }
      }),
      { numRuns: 80, seed: 17 },
    );
    expect(ways).toBeGreaterThan(80);
  });

  test('the rules that clash leave no team together, and a team without any one of them', () => {
    let rules = 0;
    fc.assert(
      fc.property(poor, (problem) => {
        const clash = clashOf(problem);
        expect(clash.length).toBeGreaterThan(0);
        expect(solved(modelOf(under(problem, clash)))).toBeNull();
        for (const rule of clash) {
          rules += 1;
          const rest = clash.filter((each) => each !== rule);
          expect(solved(modelOf(under(problem, rest)))).not.toBeNull();
        }
      }),
      { numRuns: 40, seed: 19 },
    );
    expect(rules).toBeGreaterThan(60);
  });
});

test('a swap costs what the team with it costs more, and is said to break what it breaks', () => {
  fc.assert(
    fc.property(pools, (make) => {
      const problem = aProblem(make);
      const [best] = proposeTeams(problem, 1);
      for (const leaving of best?.team ?? []) checkSwaps(problem, best?.team ?? [], leaving);
    }),
    { numRuns: 40, seed: 23 },
  );
});

function checkSwaps(problem: Problem, team: readonly Sitting[], leaving: Sitting): void {
  for (const { sitting, more, breaks } of swapsFor(problem, team, leaving)) {
    const then = team.map((each) => (each === leaving ? sitting : each));
    expect(teamCost(problem, then)).toBe(teamCost(problem, team) + more);
    expect(brokenRules(problem, then)).toEqual(breaks);
    // The best team is the best: no swap that keeps the rules is cheaper.
    if (breaks.length === 0) expect(more).toBeGreaterThanOrEqual(0);
  }
}

const everyPrinciple = new Map(Array.from({ length: 9 }, (_, index) => [1 << index, 0] as const));

function withSettled(problem: Problem, count: number): Problem {
  const places = ['lead', 'officer', 'external'] as const;
  const bodies = new Set<string>();
  const settled = places.slice(0, count).flatMap((place) => {
    for (const peer of problem.peers) {
      const seating = peer.seatings.find((each) => each.place === place && !bodies.has(each.bodyId));
      if (!seating || peer.against !== 0) continue;
      bodies.add(seating.bodyId);
      return [{ peer, seating }];
    }
    return [];
  });
  return { ...problem, settled };
}

/** The model in the format of CPLEX, which the other solver reads. */
function inLpFormat({ columns, rows }: Model): string {
  const names = new Map([...columns.keys()].map((name, index) => [name, `x${index}`]));
  const sum = (terms: [string, number][]) =>
    terms.map(([name, by]) => `${by < 0 ? '-' : '+'} ${Math.abs(by)} ${names.get(name)}`).join(' ') || '0 x0';
  const lines = [...rows].flatMap(([row, { min, max }]) => {
    const terms = [...columns].flatMap(([name, { adds }]): [string, number][] =>
      adds.has(row) ? [[name, adds.get(row) ?? 0]] : [],
    );
    const bounds = [min === undefined ? [] : [`>= ${min}`], max === undefined ? [] : [`<= ${max}`]].flat();
    return bounds.map((bound) => `${sum(terms)} ${bound}`);
  });
  const whole = [...columns].filter(([, column]) => column.whole).map(([name]) => names.get(name));
  const cost = sum([...columns].map(([name, column]) => [name, column.cost]));
  return `Minimize\n obj: ${cost}\nSubject To\n${lines.join('\n')}\nGenerals\n ${whole.join(' ')}\nEnd\n`;
}
