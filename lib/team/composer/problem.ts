import { principleKeys } from '@/lib/method/principle-signs';
import type { TeamPlace } from '@/lib/platform/prisma/enums';
import type { Shape } from '@/lib/team/rules/chairs';

/** What keeps a peer out of a proposal, as bits of one number. Only a conflict can never be set aside. */
export const against = { conflict: 1, away: 2, elsewhere: 4, waivable: 8 } as const;
export type Against = keyof typeof against;

/** A council or body from which peers come, as far as a team's make-up depends on it. */
export interface Body {
  id: string;
  name: string;
  region: string | null;
  /** As the crow flies to the nearest host; null where either has no centre point. */
  km: number | null;
  /** Peer-days given and received so far. */
  given: number;
  received: number;
}

/** A chair that one of somebody's posts lets them take. */
export interface Seating {
  place: TeamPlace;
  bodyId: string;
  /** For balance between councillors' groups; null on every other chair. */
  group: string | null;
}

/** A peer as the model sees them: no name, no words. */
export interface PoolPeer {
  key: string;
  seatings: readonly Seating[];
  /** A bit for each principle that they know at first hand, in the method's order. */
  knows: number;
  trained: boolean;
  /** Reviews on which they have sat before. */
  earlier: number;
  /** Other visits on which they sit in the same calendar year. */
  visits: number;
  welsh: boolean;
  /** They have said that they are free, in every week of the visit. */
  saidFree: boolean;
  /** Soft conflicts that a coordinator has set aside for this review. */
  waived: number;
  /** Whether their council borders on a host is not known. */
  neighboursUnknown: boolean;
  /** `against` bits; nought: free to be proposed. */
  against: number;
}

export interface Sitting {
  peer: PoolPeer;
  seating: Seating;
}

/** Everything on which a proposal depends. The same problem always has the same answer. */
export interface Problem {
  shape: Shape;
  /** How many people each principle needs with which the scope leads, by its bit. */
  leading: ReadonlyMap<number, number>;
  welshNeeded: boolean;
  /** Somebody at the table has been trained or has sat on a review before. */
  experienceNeeded: boolean;
  /** At most so many councillors of one group, the lead peer counted. */
  groupCap: number;
  bodies: ReadonlyMap<string, Body>;
  peers: readonly PoolPeer[];
  /** Who is at the table already: they stay. */
  settled: readonly Sitting[];
}

/** No group holds more than half the councillors' chairs, rounded up. */
export const capFor = ({ councillors }: Shape): number => Math.ceil((councillors + 1) / 2);

export const bodyOf = (problem: Problem, { seating }: Sitting): Body => {
  const body = problem.bodies.get(seating.bodyId);
  if (!body) throw new Error('A peer comes from a body that the problem does not know');
  return body;
};

/** How many chairs of each kind are still free; `extra`: one officer more may sit where it helps. */
export function chairsToFill({ shape, settled }: Problem) {
  const taken = (place: TeamPlace) => settled.filter(({ seating }) => seating.place === place).length;
  const free = (place: TeamPlace, count: number) => Math.max(0, count - taken(place));
  const officers = Math.max(0, shape.officers - shape.externals);
  return {
    lead: free('lead', 1),
    councillor: free('councillor', shape.councillors),
    officer: free('officer', officers),
    external: free('external', shape.externals),
    extra: taken('officer') > officers ? 0 : 1,
  };
}

/** How many of the people whom a principle needs the free chairs still have to bring. */
export function stillNeeded({ settled, leading }: Problem, bit: number): number {
  const known = settled.filter(({ peer }) => peer.knows & bit).length;
  return Math.max(0, (leading.get(bit) ?? 0) - known);
}

export const isElected = (place: TeamPlace): boolean => place === 'lead' || place === 'councillor';

/** A bit for each principle, in the method's order. */
export const principleBits: readonly number[] = principleKeys.map((_, index) => 1 << index);
