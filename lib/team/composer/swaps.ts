import type { TeamPlace } from '@/lib/platform/prisma/enums';
import { teamCost } from '@/lib/team/composer/costs';
import type { PoolPeer, Problem, Seating, Sitting } from '@/lib/team/composer/problem';
import { type Broken, brokenRules } from '@/lib/team/composer/rules';

export interface Swap {
  sitting: Sitting;
  /** Points more than the team has now; fewer where it is below nought. */
  more: number;
  /** The rules that the table would break only with them. */
  breaks: readonly Broken[];
  /** How many rules it would break in all: at a table with other empty chairs some are broken anyhow. */
  broken: number;
}

/** Everybody free who could take the chair of one of the team, the cheapest first; those who break a rule last. */
export function swapsFor(problem: Problem, team: readonly Sitting[], leaving: Sitting): Swap[] {
  const rest = team.filter((sitting) => sitting.peer.key !== leaving.peer.key);
  return weighed(problem, { rest, place: leaving.seating.place, now: team, without: leaving.peer.key });
}

/** Everybody free who could take an empty chair beside those at the table and those proposed. */
export function fillingsFor(problem: Problem, team: readonly Sitting[], place: TeamPlace): Swap[] {
  return weighed(problem, { rest: team, place, now: team, without: null });
}

interface Chair {
  rest: readonly Sitting[];
  place: TeamPlace;
  now: readonly Sitting[];
  without: string | null;
}

function weighed(problem: Problem, { rest, place, now, without }: Chair): Swap[] {
  const seated = new Set([...problem.settled, ...rest].map(({ peer }) => peer.key));
  const cost = teamCost(problem, now);
  const before = new Set(brokenRules(problem, now).map(nameOf));
  return problem.peers
    .filter((peer) => peer.against === 0 && peer.key !== without && !seated.has(peer.key))
    .flatMap((peer) => seatingsAt(peer, place).map((seating) => ({ peer, seating })))
    .map((sitting) => {
      const then = [...rest, sitting];
      const broken = brokenRules(problem, then);
      const breaks = broken.filter((each) => !before.has(nameOf(each)));
      return { sitting, more: teamCost(problem, then) - cost, breaks, broken: broken.length };
    })
    .toSorted(
      (a, b) =>
        a.breaks.length - b.breaks.length ||
        a.broken - b.broken ||
        a.more - b.more ||
        (a.sitting.peer.key < b.sitting.peer.key ? -1 : 1),
    );
}

const seatingsAt = (peer: PoolPeer, place: TeamPlace): Seating[] =>
  peer.seatings.filter((seating) => seating.place === place);

/** A rule, whoever breaks it by how much. */
function nameOf(broken: Broken): string {
  const about = [
    'place' in broken ? broken.place : '',
    'bit' in broken ? broken.bit : '',
    'group' in broken ? broken.group : '',
  ];
  return [broken.rule, ...about].join(' ');
}
