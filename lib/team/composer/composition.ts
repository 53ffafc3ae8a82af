import { type Asked, seatFrom } from '@/lib/team/composer/address';
import { clashOf, type Rule } from '@/lib/team/composer/clash';
import type { Pool } from '@/lib/team/composer/pool';
import { chairsToFill, type Problem, type Sitting } from '@/lib/team/composer/problem';
import { inOrder, proposeTeams } from '@/lib/team/composer/propose';
import { relieved, type Way, waysOut } from '@/lib/team/composer/reliefs';

/** What the composer's page shows: a team, or why there is none, or that there is nothing left to propose. */
export type Composition =
  | { kind: 'full' }
  | { kind: 'none'; clash: Rule[]; ways: Way[] }
  | {
      kind: 'team';
      /** The problem that the team answers: with some rules eased, where a way out was chosen. */
      problem: Problem;
      team: Sitting[];
      /** Which proposal it is or comes from, and of how many. */
      proposal: number;
      of: number;
      /** The proposed team that a person has changed since; null where it stands as proposed. */
      changedFrom: Sitting[] | null;
      way: Way | null;
    };

export function composed({ problem }: Pool, asked: Asked): Composition {
  const { extra: _, ...free } = chairsToFill(problem);
  if (Object.values(free).every((count) => count === 0)) return { kind: 'full' };
  const best = proposeTeams(problem);
  if (best.length > 0) return shown(problem, best, { asked, way: null });
  const ways = waysOut(problem);
  const way = asked.way === null ? undefined : ways[asked.way - 1];
  if (!way) return { kind: 'none', clash: clashOf(problem), ways };
  const eased = relieved(problem, way.reliefs);
  return shown(eased, proposeTeams(eased), { asked, way });
}

function shown(
  problem: Problem,
  found: readonly { team: readonly Sitting[] }[],
  { asked, way }: { asked: Asked; way: Way | null },
): Composition {
  const proposal = Math.min(Math.max(1, asked.proposal), found.length);
  const proposed = [...(found[proposal - 1]?.team ?? [])];
  const byHand = asked.team && teamFrom(problem, asked.team);
  const changed = byHand !== null && !isSame(byHand, proposed);
  return {
    kind: 'team',
    problem,
    team: changed ? byHand : proposed,
    proposal,
    of: found.length,
    changedFrom: changed ? proposed : null,
    way,
  };
}

/** The team that an address names; null where it names somebody who cannot sit there. */
function teamFrom(problem: Problem, names: readonly string[]): Sitting[] | null {
  const settled = new Set(problem.settled.map(({ peer }) => peer.key));
  const team = names.flatMap((name): Sitting[] => {
    const seat = seatFrom(name);
    const peer = problem.peers.find((each) => each.key === seat?.key);
    const seating = peer?.seatings.find((each) => each.place === seat?.place);
    return peer && seating && peer.against === 0 && !settled.has(peer.key) ? [{ peer, seating }] : [];
  });
  const keys = new Set(team.map(({ peer }) => peer.key));
  return team.length === names.length && keys.size === team.length ? inOrder(team) : null;
}

function isSame(one: readonly Sitting[], other: readonly Sitting[]): boolean {
  const keys = new Set(other.map(({ peer }) => peer.key));
  return one.length === other.length && one.every(({ peer }) => keys.has(peer.key));
}
