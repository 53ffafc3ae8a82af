import type { TeamPlace } from '@/lib/platform/prisma/enums';
import type { Pool } from '@/lib/team/composer/pool';
import type { Sitting } from '@/lib/team/composer/problem';
import { fillingsFor, type Swap } from '@/lib/team/composer/swaps';

/** Who was asked for a chair and does not come. */
export interface Leaver {
  personId: string;
  place: TeamPlace;
}

export interface Substitutes {
  /** The leaver's own sitting, for the comparison; null where they are in the pool no longer. */
  leaving: Sitting | null;
  swaps: Swap[];
}

/** The best who could come instead of somebody, by what the table would be with them. */
export function substitutesFor({ problem }: Pool, { personId, place }: Leaver, count = 3): Substitutes {
  const peer = problem.peers.find((each) => each.key === personId);
  const seating = peer?.seatings.find((each) => each.place === place);
  const swaps = fillingsFor(problem, [], place).filter((swap) => swap.breaks.length === 0);
  return { leaving: peer && seating ? { peer, seating } : null, swaps: swaps.slice(0, count) };
}
