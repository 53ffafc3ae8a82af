import {
  against,
  type Body,
  capFor,
  type PoolPeer,
  type Problem,
  type Seating,
} from '@/lib/team/composer/problem';
import { usualShape } from '@/lib/team/rules/chairs';

/** Numbers from a seed, the same on every machine (mulberry32). */
export function numbersFrom(seed: number) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (most: number) => Math.floor(next() * most);
  return {
    below,
    chance: (share: number) => next() < share,
    of: <T>(list: readonly [T, ...T[]]): T => list[below(list.length)] ?? list[0],
  };
}

interface Make {
  peers: number;
  seed: number;
  /** How many councils they come from. */
  councils?: number;
  /** The share of peers who are free and have no conflict. */
  free?: number;
  /** The share of principles that each knows. */
  knowing?: number;
  welsh?: boolean;
}

const groups = ['Labour', 'Conservative', 'Liberal Democrat', 'Green', 'Independent', 'Plaid Cymru'] as const;
const regions = ['Scotland', 'Wales', 'North West', 'North East', 'London', 'South West', 'East'] as const;

/** A pool as the database might hold it: three in eight councillors, a tenth from co-operative bodies. */
export function aProblem(make: Make): Problem {
  const { seed, peers: count, councils = Math.max(8, Math.round(count / 12)), welsh = false } = make;
  const numbers = numbersFrom(seed);
  const bodies = new Map<string, Body>();
  for (let index = 0; index < councils; index += 1) {
    const id = `council ${index}`;
    bodies.set(id, {
      id,
      name: `Council ${index}`,
      region: numbers.of(regions),
      km: numbers.chance(0.05) ? null : numbers.below(700),
      given: numbers.below(40),
      received: numbers.below(40),
    });
  }
  for (let index = 0; index < Math.max(2, councils / 6); index += 1) {
    const id = `body ${index}`;
    bodies.set(id, {
      id,
      name: `Body ${index}`,
      region: null,
      km: null,
      given: numbers.below(20),
      received: 0,
    });
  }
  const own = { numbers, councils, ...make };
  return {
    shape: usualShape,
    leading: new Map([1, 2, 4, 128].map((bit) => [bit, 2])),
    welshNeeded: welsh,
    experienceNeeded: true,
    groupCap: capFor(usualShape),
    bodies,
    peers: Array.from({ length: count }, (_, index) => aPeer(index, own)),
    settled: [],
  };
}

type Own = Make & { numbers: ReturnType<typeof numbersFrom>; councils: number };

function aPeer(index: number, { numbers, councils, free = 0.6, knowing = 0.3 }: Own): PoolPeer {
  const kind = numbers.of([
    'councillor',
    'councillor',
    'councillor',
    'officer',
    'officer',
    'officer',
    'officer',
    'body',
  ]);
  let knows = 0;
  for (let bit = 0; bit < 9; bit += 1) if (numbers.chance(knowing)) knows |= 1 << bit;
  const bits = [against.conflict, against.away, against.away, against.elsewhere, against.waivable] as const;
  return {
    key: `peer ${String(index).padStart(5, '0')}`,
    seatings: seatings(kind, numbers, councils),
    knows,
    trained: numbers.chance(0.5),
    earlier: numbers.below(4),
    visits: numbers.below(3),
    welsh: numbers.chance(0.1),
    saidFree: numbers.chance(0.7),
    neighboursUnknown: numbers.chance(0.1),
    waived: numbers.chance(0.05) ? 1 : 0,
    against: numbers.chance(free) ? 0 : numbers.of(bits),
  };
}

function seatings(kind: string, numbers: Own['numbers'], councils: number): Seating[] {
  if (kind === 'body') {
    const bodyId = `body ${numbers.below(Math.max(2, councils / 6))}`;
    return [{ place: 'external', bodyId, group: null }];
  }
  const bodyId = `council ${numbers.below(councils)}`;
  if (kind === 'officer') return [{ place: 'officer', bodyId, group: null }];
  const group = numbers.of(groups);
  return [
    { place: 'lead', bodyId, group },
    { place: 'councillor', bodyId, group },
  ];
}
