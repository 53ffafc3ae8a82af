import { principleKeys } from '@/lib/method/principle-signs';
import type { Principle } from '@/lib/platform/prisma/enums';
import { type Pool, personOf } from '@/lib/team/composer/pool';
import type { Problem, Sitting } from '@/lib/team/composer/problem';

/** The whole table as the rule for coverage sees it: who knows which principle. */
export function knowersOf(pool: Pool, problem: Problem, team: readonly Sitting[]) {
  return [...problem.settled, ...team].map(({ peer }) => ({
    name: personOf(pool, peer.key).name,
    experience: principlesOf(peer.knows).map((principle) => ({ principle })),
  }));
}

/** The principles with which the scope leads. */
export const leadingOf = ({ problem }: Pool): Principle[] =>
  [...problem.leading.keys()].flatMap((bit) => principlesOf(bit));

const principlesOf = (knows: number): Principle[] => principleKeys.filter((_, index) => knows & (1 << index));
