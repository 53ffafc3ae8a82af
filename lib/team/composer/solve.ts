import { solve } from 'yalps';
import type { Model } from '@/lib/team/composer/model';
import type { Sitting } from '@/lib/team/composer/problem';

export interface Answer {
  cost: number;
  /** Every column that is used, and how much of it. */
  used: ReadonlyMap<string, number>;
  team: Sitting[];
}

/** The cheapest way to satisfy a model; null where there is none. No clock stops it: the same model, the same answer. */
export function solved(model: Model): Answer | null {
  const variables = new Map<string, [string, number][]>();
  for (const [name, { cost, adds }] of model.columns) variables.set(name, [['cost', cost], ...adds]);
  const whole = [...model.columns].filter(([, column]) => column.whole).map(([name]) => name);
  const {
    status,
    result,
    variables: found,
  } = solve(
    { direction: 'minimize', objective: 'cost', constraints: model.rows, variables, integers: whole },
    { tolerance: 0, maxPivots: 100_000 },
  );
  // Where the count of branches runs out, what was found until then stands.
  if (!(status === 'optimal' || status === 'timedout') || Number.isNaN(result)) return null;
  const used = new Map(found);
  const team = [...model.sittings]
    .filter(([name]) => (used.get(name) ?? 0) > 0.5)
    .map(([, sitting]) => sitting);
  return { cost: Math.round(result), used, team };
}
