import { teamCost } from '@/lib/team/composer/costs';
import { modelOf } from '@/lib/team/composer/model';
import type { Problem, Sitting } from '@/lib/team/composer/problem';
import { type Answer, solved } from '@/lib/team/composer/solve';
import { places } from '@/lib/team/rules/chairs';

export interface Proposal {
  team: readonly Sitting[];
  cost: number;
}

/** How many teams are proposed: the best and three others. */
export const proposals = 4;

/** The best team for the free chairs, then others that differ from each before in two people at least. */
export function proposeTeams(
  problem: Problem,
  count: number = proposals,
  solve: (model: ReturnType<typeof modelOf>) => Answer | null = solved,
): Proposal[] {
  const model = modelOf(problem);
  const found: Proposal[] = [];
  while (found.length < count) {
    const answer = solve(model);
    if (!answer || answer.team.length === 0) return found;
    const team = inOrder(answer.team);
    found.push({ team, cost: teamCost(problem, team) });
    const keys = new Set(team.map(({ peer }) => peer.key));
    const row = `unlike ${found.length}`;
    model.rows.set(row, { max: Math.max(0, team.length - 2) });
    for (const [name, { peer }] of model.sittings) {
      if (keys.has(peer.key)) model.columns.get(name)?.adds.set(row, 1);
    }
  }
  return found;
}

/** As they sit round the table: by kind of chair, then by a key that never changes. */
export function inOrder(team: readonly Sitting[]): Sitting[] {
  const rank = ({ seating }: Sitting) => places.indexOf(seating.place);
  return team.toSorted((a, b) => rank(a) - rank(b) || (a.peer.key < b.peer.key ? -1 : 1));
}
