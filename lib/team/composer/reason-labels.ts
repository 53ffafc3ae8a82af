import { principleKeys, principleSign } from '@/lib/method/principle-signs';
import { countWords, dateWords, rangeWords } from '@/lib/platform/date-words';
import type { Principle } from '@/lib/platform/prisma/enums';
import { type Pool, personOf } from '@/lib/team/composer/pool';
import { bodyOf, type Problem, type Sitting } from '@/lib/team/composer/problem';
import { waiverWords } from '@/lib/team/labels';

/** One reason for somebody on a chair; `good: false` is what speaks a little against them. */
export interface Reason {
  good: boolean;
  words: string;
  /** The principles that stand beside it. */
  principles: Principle[];
}

interface About {
  pool: Pool;
  problem: Problem;
  team: readonly Sitting[];
}

/** What each has done, by person. */
export type Examples = ReadonlyMap<string, readonly { principle: Principle; example: string }[]>;

/** Why a peer is proposed for a chair: one fact a line, the scope's principles first. */
export function reasonsFor(about: About, sitting: Sitting, examples: Examples): Reason[] {
  return [
    ...knowing(about, sitting, examples),
    ties(about.pool, sitting),
    ...days(about.problem, sitting),
    training(about, sitting),
    ...time(about.pool, sitting),
    ...travel(about, sitting),
  ];
}

const plain = (good: boolean, words: string): Reason => ({ good, words, principles: [] });

function knowing({ problem }: About, { peer }: Sitting, examples: Examples): Reason[] {
  const leading = [...problem.leading.keys()].flatMap((bit) => principleKeys[Math.log2(bit)] ?? []);
  const known = (examples.get(peer.key) ?? []).filter(({ principle }) => leading.includes(principle));
  if (known.length === 0) {
    const others = principleKeys.filter((_, index) => peer.knows & (1 << index));
    const words = others.map((principle) => principleSign(principle).shortName.toLowerCase());
    return others.length === 0
      ? [plain(false, 'Has named no principle that they know at first hand.')]
      : [
          {
            good: leading.length === 0,
            words: `Knows ${listed(words)}${leading.length > 0 ? ', none of them with which the scope leads' : ''}.`,
            principles: others,
          },
        ];
  }
  return known.map(({ principle, example }) => ({ good: true, words: example, principles: [principle] }));
}

function ties(pool: Pool, { peer }: Sitting): Reason {
  const { conflicts } = personOf(pool, peer.key);
  const waiver = conflicts.flatMap((each) => ('waiver' in each && each.waiver ? [each.waiver] : []))[0];
  if (waiver) return plain(false, `${waiverWords(waiver)}`);
  const hosts = listed(pool.hosts);
  return peer.neighboursUnknown
    ? plain(false, `Nothing known ties them to ${hosts}, but whether the two councils border is not known.`)
    : plain(true, `Nothing ties them to ${hosts}: no post, interest, boundary, county or earlier review.`);
}

function days(problem: Problem, sitting: Sitting): Reason[] {
  const { name, given, received } = bodyOf(problem, sitting);
  if (given === 0 && received === 0) {
    return [plain(true, `${name} has given and received no peer-days within five years.`)];
  }
  const good = given <= received;
  return [
    plain(good, `Within five years ${name} has received ${dayWords(received)} and given ${dayWords(given)}.`),
  ];
}

const dayWords = (count: number) => countWords(count, 'peer-day');

function training({ pool, team, problem }: About, { peer, seating }: Sitting): Reason {
  const { trainedOn } = personOf(pool, peer.key);
  const trained = trainedOn ? `Trained ${dateWords(trainedOn)}.` : 'Not trained yet.';
  const before = peer.earlier === 0 ? 'A first review' : `Has sat on ${countWords(peer.earlier, 'review')}`;
  const others = [...problem.settled, ...team].filter((each) => each.peer !== peer && each.peer.earlier > 0);
  const beside =
    peer.earlier === 0 && others.length > 0
      ? `; ${countWords(others.length, 'other at the table has', 'others at the table have')} done it before`
      : '';
  const good = trainedOn !== null && (seating.place !== 'lead' || peer.earlier > 0);
  return plain(good, `${trained} ${before}${beside}.`);
}

function time({ visit }: Pool, { peer }: Sitting): Reason[] {
  const load =
    peer.visits > 0 ? [plain(false, `On ${countWords(peer.visits, 'other visit')} in the same year.`)] : [];
  if (!visit) return load;
  const dates = rangeWords(visit.from, visit.to);
  const free = peer.saidFree
    ? plain(true, `Has said that they are free, ${dates}.`)
    : plain(false, `Has not said whether they are free, ${dates}.`);
  return [free, ...load];
}

function travel({ problem, team }: About, sitting: Sitting): Reason[] {
  const { km } = bodyOf(problem, sitting);
  if (km === null) return [];
  const all = [...problem.settled, ...team].map((each) => bodyOf(problem, each).km ?? 0);
  const furthest = km > 0 && km === Math.max(...all);
  return [plain(!furthest, `${furthest ? 'Travels furthest: about' : 'About'} ${roundKm(km)} each way.`)];
}

export const roundKm = (km: number) => `${Math.max(10, Math.round(km / 10) * 10)}\u00A0km`;

/** “X”, “X and Y”, “X, Y and Z”. */
export function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}
