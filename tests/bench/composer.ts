// How long the team composer takes at several sizes of pool: the best team, three others, and every single swap.
import { pathToFileURL } from 'node:url';
import { proposeTeams } from '@/lib/team/composer/propose';
import { swapsFor } from '@/lib/team/composer/swaps';
import { aProblem } from '@/tests/lib/team/composer/pools';

export interface Figures {
  peers: number;
  best: number;
  four: number;
  swaps: number;
}

/** Milliseconds, the middle of several pools. */
export function composerFigures(peers: number, pools = 5): Figures {
  const runs = Array.from({ length: pools }, (_, index) => measured(peers, index + 1));
  const middle = (of: (run: Omit<Figures, 'peers'>) => number) => {
    const sorted = runs.map(of).toSorted((a, b) => a - b);
    return Math.round(sorted[Math.floor(sorted.length / 2)] ?? 0);
  };
  return {
    peers,
    best: middle((run) => run.best),
    four: middle((run) => run.four),
    swaps: middle((run) => run.swaps),
  };
}

function measured(peers: number, seed: number): Omit<Figures, 'peers'> {
  const problem = aProblem({ peers, seed });
  const best = timed(() => proposeTeams(problem, 1));
  const four = timed(() => proposeTeams(problem));
  const [first] = proposeTeams(problem, 1);
  const swaps = timed(() => first?.team.map((leaving) => swapsFor(problem, first.team, leaving)));
  return { best, four, swaps };
}

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  console.info('Team composer, milliseconds (median of five pools)');
  console.table([50, 500, 5000].map((peers) => composerFigures(peers)));
}
