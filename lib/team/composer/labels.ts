import { countWords, rangeWords } from '@/lib/platform/date-words';
import type { TeamPlace } from '@/lib/platform/prisma/enums';
import { type Pool, personOf } from '@/lib/team/composer/pool';
import type { Problem, Sitting } from '@/lib/team/composer/problem';
import { listed } from '@/lib/team/composer/reason-labels';

/** “Proposed from 63 peers who are free, 14–17 June 2027, and have no conflict.” */
export function composerSentence(
  pool: Pool,
  problem: Problem,
  { proposal, of }: { proposal: number; of: number },
): string {
  const free = problem.peers.filter((peer) => peer.against === 0 && peer.seatings.length > 0).length;
  const when = pool.visit ? `not away, ${rangeWords(pool.visit.from, pool.visit.to)},` : 'in the pool';
  const which = of > 1 ? `Proposal ${proposal} of ${of}, from` : 'Proposed from';
  return `${which} ${countWords(free, 'peer who is', 'peers who are')} ${when} and ${
    free === 1 ? 'has' : 'have'
  } no conflict. Nobody is asked before you send the invitations.`;
}

export function noTeamSentence({ problem }: Pool): string {
  return `Looked for among ${countWords(problem.peers.length, 'peer')}. Nobody is asked by it.`;
}

/** How a team differs from another: “Instead of Tomos Hartle and Huw Caerwen: Greta Ollerenby and Non Garthwen.” */
export function insteadWords(pool: Pool, team: readonly Sitting[], before: readonly Sitting[]): string {
  const names = (some: readonly Sitting[], others: readonly Sitting[]) =>
    some
      .filter(({ peer }) => !others.some((each) => each.peer.key === peer.key))
      .map(({ peer }) => personOf(pool, peer.key).name);
  const [left, came] = [names(before, team), names(team, before)];
  if (left.length === 0) return `Added: ${listed(came)}.`;
  return `Instead of ${listed(left)}: ${came.length > 0 ? listed(came) : 'nobody'}.`;
}

/** “Chair 4: an officer”. */
export const chairWords = (number: number, place: TeamPlace): string => `Chair ${number}: ${kinds[place]}`;

const kinds: Record<TeamPlace, string> = {
  lead: 'the lead peer',
  councillor: 'a councillor',
  officer: 'an officer',
  external: 'from a co-operative body',
};
