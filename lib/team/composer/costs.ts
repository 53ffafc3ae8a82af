import { bodyOf, isElected, type Problem, principleBits, type Sitting } from '@/lib/team/composer/problem';

/** What a choice costs, in whole points: more points, a worse team. Everything that the model weighs stands here. */
export const points = {
  /** For each other visit of the same year. */
  visit: 12,
  /** For each three days that a member has given more than it received; so much less where it owes them. */
  threeDaysGiven: 1,
  mostForDays: 10,
  /** For each 25 km. */
  every25Km: 1,
  mostForTravel: 24,
  distanceUnknown: 8,
  unsaid: 10,
  waived: 25,
  neighboursUnknown: 3,
  untrained: 6,
  /** A lead peer who has never sat on a review. */
  newLead: 20,
  /** Off for each principle known: the scope's own and any other. */
  knowsLeading: -4,
  knowsOther: -1,
  /** For each principle beside the scope's that nobody at the table knows. */
  unknownPrinciple: 5,
  /** For each peer from a region that somebody else comes from already. */
  sameRegion: 6,
  /** For each councillor of a group that another has already. */
  sameGroup: 10,
  /** For an officer more than agreed: only where a rule cannot be met without. */
  extraOfficer: 500,
} as const;

/** What one peer on one chair costs by themselves. */
export function sittingCost(problem: Problem, sitting: Sitting): number {
  const { peer, seating } = sitting;
  const leading = leadingMask(problem);
  return (
    peer.visits * points.visit +
    peer.waived * points.waived +
    (peer.saidFree ? 0 : points.unsaid) +
    (peer.neighboursUnknown ? points.neighboursUnknown : 0) +
    (peer.trained ? 0 : points.untrained) +
    (seating.place === 'lead' && peer.earlier === 0 ? points.newLead : 0) +
    bits(peer.knows & leading) * points.knowsLeading +
    bits(peer.knows & ~leading) * points.knowsOther +
    daysCost(problem, sitting) +
    travelCost(problem, sitting)
  );
}

/** What the team as a whole costs: its peers, and what they are together with those who sit there already. */
export function teamCost(problem: Problem, team: readonly Sitting[]): number {
  const everybody = [...problem.settled, ...team];
  const known = everybody.reduce((sum, { peer }) => sum | peer.knows, 0);
  const unknown = principleBits.filter((bit) => !((leadingMask(problem) | known) & bit)).length;
  const regions = everybody.map((sitting) => bodyOf(problem, sitting).region);
  const groups = everybody.map(({ seating }) => groupOf(seating));
  return (
    team.reduce((sum, sitting) => sum + sittingCost(problem, sitting), 0) +
    unknown * points.unknownPrinciple +
    repeated(regions) * points.sameRegion +
    repeated(groups) * points.sameGroup +
    extraOfficers(problem, everybody) * points.extraOfficer
  );
}

function daysCost(problem: Problem, sitting: Sitting): number {
  const { given, received } = bodyOf(problem, sitting);
  const cost = Math.round((given - received) / 3) * points.threeDaysGiven;
  // Adding nought turns -0 into 0: equal teams must look equal.
  return Math.max(-points.mostForDays, Math.min(points.mostForDays, cost)) + 0;
}

function travelCost(problem: Problem, sitting: Sitting): number {
  const { km } = bodyOf(problem, sitting);
  if (km === null) return points.distanceUnknown;
  return Math.min(points.mostForTravel, Math.round(km / 25) * points.every25Km);
}

export const groupOf = ({ place, group }: Sitting['seating']) => (isElected(place) ? group : null);

/** How many of a list are there already: three of one and two of another make three. Nothing is no repetition. */
export function repeated(names: readonly (string | null)[]): number {
  const named = names.filter((name) => name !== null);
  return named.length - new Set(named).size;
}

function extraOfficers({ shape }: Problem, everybody: readonly Sitting[]): number {
  const officers = everybody.filter(({ seating }) => seating.place === 'officer').length;
  return Math.max(0, officers - Math.max(0, shape.officers - shape.externals));
}

export function leadingMask({ leading }: Problem): number {
  return [...leading.keys()].reduce((sum, bit) => sum | bit, 0);
}

function bits(mask: number): number {
  return principleBits.filter((bit) => mask & bit).length;
}
