import type { TeamPlace } from '@/lib/platform/prisma/enums';
import { type Admission, type Model, modelOf } from '@/lib/team/composer/model';
import { against, chairsToFill, type Problem } from '@/lib/team/composer/problem';
import { solved } from '@/lib/team/composer/solve';

/** A rule that can stand in the way of every team. */
export type Rule =
  | { rule: 'experience' | 'welsh' | 'group' | 'one_a_council' | 'away' | 'elsewhere' | 'waivable' }
  | { rule: 'principle'; bit: number }
  | { rule: 'chairs'; place: TeamPlace };

/** A smallest set of rules that no team can keep together: without any one of them there would be a team. */
export function clashOf(problem: Problem): Rule[] {
  const needed = rulesOf(problem);
  for (const rule of [...needed]) {
    const rest = needed.filter((each) => each !== rule);
    if (!isPossible(problem, rest)) needed.splice(needed.indexOf(rule), 1);
  }
  return needed;
}

/** Every rule that a problem has, those first that are let go first where either would do. */
function rulesOf(problem: Problem): Rule[] {
  const { extra: _, ...free } = chairsToFill(problem);
  const chairs = (['lead', 'councillor', 'officer', 'external'] as const).filter((place) => free[place] > 0);
  return [
    ...(problem.experienceNeeded ? [{ rule: 'experience' as const }] : []),
    ...(problem.welshNeeded ? [{ rule: 'welsh' as const }] : []),
    { rule: 'group' },
    { rule: 'one_a_council' },
    ...[...problem.leading.keys()].map((bit) => ({ rule: 'principle' as const, bit })),
    { rule: 'elsewhere' },
    { rule: 'waivable' },
    { rule: 'away' },
    ...chairs.map((place) => ({ rule: 'chairs' as const, place })),
  ];
}

function isPossible(problem: Problem, rules: readonly Rule[]): boolean {
  const holds = (rule: Rule['rule']) => rules.some((each) => each.rule === rule);
  const admission: Admission = {
    admits: ({ peer }) => {
      const barring = (['away', 'elsewhere', 'waivable'] as const).filter(holds).map((each) => against[each]);
      return [against.conflict, ...barring].every((bit) => !(peer.against & bit));
    },
    cost: () => 0,
  };
  const model = modelOf(problem, admission);
  for (const [name, row] of model.rows) if (!stands(name, rules)) loosen(name, row);
  if (!holds('one_a_council')) addPersons(model);
  for (const column of model.columns.values()) column.cost = 0;
  return solved(model) !== null;
}

/** Whether a row belongs to a rule that still holds; rows of no rule always do. */
function stands(row: string, rules: readonly Rule[]): boolean {
  const [kind, what] = row.split(' ');
  if (kind === 'knows') return rules.some((each) => each.rule === 'principle' && each.bit === Number(what));
  if (kind === 'council') return rules.some((each) => each.rule === 'one_a_council');
  if (kind === 'chairs' && what !== 'extra') {
    return rules.some((each) => each.rule === 'chairs' && each.place === what);
  }
  const named = kind === 'group' || kind === 'experience' || kind === 'welsh';
  return !named || rules.some((each) => each.rule === kind);
}

function loosen(name: string, row: { min?: number; max?: number }): void {
  delete row.min;
  if (!name.startsWith('chairs')) delete row.max;
}

/** Where several may come from one council, nobody may still sit twice. */
function addPersons({ rows, columns, sittings }: Model): void {
  for (const [name, { peer }] of sittings) {
    rows.set(`person ${peer.key}`, { max: 1 });
    columns.get(name)?.adds.set(`person ${peer.key}`, 1);
  }
}
