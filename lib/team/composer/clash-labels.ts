import { principleKeys, principleSign } from '@/lib/method/principle-signs';
import { countWords } from '@/lib/platform/date-words';
import type { TeamPlace } from '@/lib/platform/prisma/enums';
import type { Rule } from '@/lib/team/composer/clash';
import { type Pool, personOf } from '@/lib/team/composer/pool';
import { chairsToFill, type PoolPeer, type Problem } from '@/lib/team/composer/problem';
import { listed } from '@/lib/team/composer/reason-labels';
import type { Relief } from '@/lib/team/composer/reliefs';

const principle = (bit: number) => {
  const key = principleKeys[Math.log2(bit)];
  return key ? principleSign(key).shortName.toLowerCase() : '';
};

const chairs: Record<TeamPlace, (count: number) => string> = {
  lead: () => 'a lead peer, who is a councillor',
  councillor: (count) => countWords(count, 'councillor'),
  officer: (count) => countWords(count, 'officer'),
  external: (count) => `${countWords(count, 'person', 'people')} from co-operative bodies`,
};

/** A rule that clashes with others, as a thing that the team would need. */
export function ruleWords({ problem }: Pool, rule: Rule): string {
  switch (rule.rule) {
    case 'chairs':
      return `${chairs[rule.place](chairsToFill(problem)[rule.place])}${howMany(problem, (peer) =>
        peer.seatings.some(({ place }) => place === rule.place),
      )}`;
    case 'principle':
      return `${countWords(problem.leading.get(rule.bit) ?? 2, 'person', 'people')} at the table who know ${principle(rule.bit)}${howMany(problem, (peer) => (peer.knows & rule.bit) !== 0)}`;
    case 'away':
      return 'nobody who has said that they are away in the weeks of the visit';
    case 'elsewhere':
      return 'nobody who has been asked for another review on the same days';
    case 'waivable':
      return 'nobody from nearby: a neighbouring council, the same county or combined authority';
    case 'one_a_council':
      return 'one peer a council';
    case 'group':
      return `at most ${problem.groupCap} councillors of one group`;
    case 'experience':
      return 'somebody who is trained or has sat on a review';
    case 'welsh':
      return 'somebody who speaks Welsh';
  }
}

/** How many of the pool something holds for, and how many of them nothing keeps away. */
function howMany({ peers, settled }: Problem, holds: (peer: PoolPeer) => boolean): string {
  const seated = new Set(settled.map(({ peer }) => peer.key));
  const some = peers.filter((peer) => !seated.has(peer.key) && holds(peer));
  const free = some.filter((peer) => peer.against === 0).length;
  return ` (in the pool: ${some.length}, of whom free and without a conflict: ${free})`;
}

/** What would have to give way: “Tomos Hartle, who is away in those weeks, would have to come.” */
export function reliefWords(pool: Pool, relief: Relief): string {
  switch (relief.kind) {
    case 'waivable':
      return `Somebody sets aside, with a reason, that ${people(pool, relief.keys, 'comes', 'come')} from nearby`;
    case 'away':
      return `${people(pool, relief.keys, 'is', 'are')} away in those weeks and would have to come`;
    case 'elsewhere':
      return `${people(pool, relief.keys, 'has', 'have')} been asked elsewhere on the same days and would have to be let go`;
    case 'fewer':
      return `A shape with ${fewer[relief.place](relief.count)}, agreed anew in the scoping`;
    case 'principle':
      return `${left(pool, relief)} would know ${principle(relief.bit)}, with which the scope leads`;
    case 'group':
      return `More than ${pool.problem.groupCap} councillors of one group`;
    case 'experience':
      return 'Nobody at the table who is trained or has sat on a review';
    case 'welsh':
      return 'Nobody at the table who speaks Welsh';
  }
}

function people(pool: Pool, keys: readonly string[], one: string, many: string): string {
  return `${listed(keys.map((key) => personOf(pool, key).name))} ${keys.length === 1 ? one : many}`;
}

const fewer: Record<TeamPlace, (count: number) => string> = {
  lead: () => 'no lead peer',
  councillor: (count) => countWords(count, 'councillor fewer', 'councillors fewer'),
  officer: (count) => countWords(count, 'officer fewer', 'officers fewer'),
  external: (count) => `${countWords(count, 'person', 'people')} fewer from co-operative bodies`,
};

function left({ problem }: Pool, { bit, fewer: short }: Relief & { kind: 'principle' }): string {
  const known = (problem.leading.get(bit) ?? 0) - short;
  return known <= 0 ? 'Nobody at the table' : 'Only one person at the table';
}
