import type { Rule } from '@/lib/team/composer/clash';
import { against, type Body, type PoolPeer, type Problem, type Seating } from '@/lib/team/composer/problem';
import { places } from '@/lib/team/rules/chairs';

/** The problem with some of its rules only: whatever the others ask for is there in plenty. */
export function under(problem: Problem, rules: readonly Rule[]): Problem {
  const holds = (rule: Rule['rule']) => rules.some((each) => each.rule === rule);
  const lifted = (['away', 'elsewhere', 'waivable'] as const)
    .filter((rule) => !holds(rule))
    .reduce((sum, rule) => sum | against[rule], 0);
  const peers = problem.peers.map((peer, index) => ({
    ...peer,
    against: peer.against & ~lifted,
    seatings: peer.seatings.map((seating) =>
      holds('one_a_council') ? seating : own(seating, String(index)),
    ),
  }));
  const bodies = new Map(problem.bodies);
  for (const { seatings } of [...peers, ...anybody]) {
    for (const { bodyId } of seatings) bodies.set(bodyId, bodies.get(bodyId) ?? nowhere(bodyId));
  }
  const free = places.filter(
    (place) => !rules.some((each) => each.rule === 'chairs' && each.place === place),
  );
  const principles = rules.flatMap((each) => (each.rule === 'principle' ? [each.bit] : []));
  return {
    ...problem,
    bodies,
    peers: [
      ...peers,
      ...anybody.filter(({ seatings }) => free.some((place) => place === seatings[0]?.place)),
    ],
    leading: new Map([...problem.leading].filter(([bit]) => principles.includes(bit))),
    welshNeeded: holds('welsh'),
    experienceNeeded: holds('experience'),
    groupCap: holds('group') ? problem.groupCap : 9,
  };
}

const own = (seating: Seating, mark: string): Seating => ({
  ...seating,
  bodyId: `${seating.bodyId} ${mark}`,
});
const nowhere = (id: string): Body => ({ id, name: id, region: null, km: null, given: 0, received: 0 });

/** People with nothing but a chair, as many as a shape could want of each kind. */
const anybody: PoolPeer[] = places.flatMap((place) =>
  [1, 2, 3].map((number) => ({
    key: `anybody ${place} ${number}`,
    seatings: [{ place, bodyId: `anywhere ${place} ${number}`, group: null }],
    knows: 0,
    trained: false,
    earlier: 0,
    visits: 0,
    welsh: false,
    saidFree: true,
    neighboursUnknown: false,
    waived: 0,
    against: 0,
  })),
);
