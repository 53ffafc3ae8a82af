import { shortDateWords } from '@/lib/platform/date-words';
import type { TeamPlace } from '@/lib/platform/prisma/enums';
import { type Pool, type PoolPerson, personOf } from '@/lib/team/composer/pool';
import { against, type Problem, type Sitting } from '@/lib/team/composer/problem';
import { listed } from '@/lib/team/composer/reason-labels';
import { brokenWords } from '@/lib/team/composer/swap-labels';
import type { Swap } from '@/lib/team/composer/swaps';
import { conflictWords } from '@/lib/team/labels';
import { needsWaiver } from '@/lib/team/rules/conflicts';

export interface Barred {
  person: PoolPerson;
  /** After the name, without a full stop. */
  words: string;
}

/** Who has a post for a chair and cannot take it, with why: first those for whom somebody could do something. */
export function barredFrom(
  pool: Pool,
  { problem, team, place }: { problem: Problem; team: readonly Sitting[]; place: TeamPlace },
  swaps: readonly Swap[],
): Barred[] {
  const seated = new Set([...problem.settled, ...team].map(({ peer }) => peer.key));
  const barred = problem.peers
    .filter((peer) => peer.against !== 0 && !seated.has(peer.key))
    .filter((peer) => peer.seatings.some((seating) => seating.place === place))
    .toSorted((a, b) => a.against - b.against || (a.key < b.key ? -1 : 1))
    .map((peer) => ({ peer, person: personOf(pool, peer.key) }));
  const nearby = barred.filter(({ peer }) => peer.against === against.waivable);
  const others = barred.filter(({ peer }) => peer.against !== against.waivable);
  const breaking = swaps.filter((swap) => swap.breaks.length > 0);
  return [
    ...nearby.map(({ person }) => ({ person, words: whyNot(person) })),
    ...breaking.map(({ sitting, breaks }) => ({
      person: personOf(pool, sitting.peer.key),
      words: `is free, but ${listed(breaks.map((each) => brokenWords(problem, each)))}`,
    })),
    ...others.map(({ person }) => ({ person, words: whyNot(person) })),
  ];
}

function whyNot(person: PoolPerson): string {
  const standing = person.conflicts.filter(
    (each) => each.hard || each.kind === 'elsewhere' || needsWaiver(each),
  );
  const words = standing.map(conflictWords);
  if (person.awayWeeks.length > 0) {
    words.push(`is away in the week of ${listed(person.awayWeeks.map(shortDateWords))}`);
  }
  if (person.status === 'declined') words.push('was asked for this team and declined');
  if (person.status === 'removed') words.push('was taken off this team');
  return words.join('; ');
}
