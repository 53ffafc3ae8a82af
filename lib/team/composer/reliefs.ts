import type { TeamPlace } from '@/lib/platform/prisma/enums';
import { sittingCost } from '@/lib/team/composer/costs';
import { type Admission, type Model, modelOf } from '@/lib/team/composer/model';
import { type Against, against, type Problem, type Sitting } from '@/lib/team/composer/problem';
import { inOrder } from '@/lib/team/composer/propose';
import { type Answer, solved } from '@/lib/team/composer/solve';

/** A rule that would have to give way, by how much, or for whom. */
export type Relief =
  | { kind: 'waivable' | 'away' | 'elsewhere'; keys: string[] }
  | { kind: 'principle'; bit: number; fewer: number }
  | { kind: 'fewer'; place: TeamPlace; count: number }
  | { kind: 'group'; more: number }
  | { kind: 'experience' | 'welsh' };
type Kind = Relief['kind'];

export interface Way {
  reliefs: Relief[];
  /** The best team that there would be then. */
  team: Sitting[];
}

/** What giving way costs beside everything else: first the fewest and lightest, then the better team. */
const prices: Record<Kind, number> = {
  waivable: 10,
  away: 20,
  elsewhere: 30,
  experience: 40,
  group: 40,
  principle: 50,
  welsh: 50,
  fewer: 60,
};
const weight = 10_000;
const peopleKinds = ['waivable', 'away', 'elsewhere'] as const;
const fewerPlaces = ['councillor', 'officer', 'external'] as const;
const kinds: readonly Kind[] = [
  'waivable',
  'away',
  'elsewhere',
  'experience',
  'group',
  'principle',
  'welsh',
  'fewer',
];

/**
 * The smallest ways out where no team exists: for each kind of rule the least of it that would do by itself, else the
 * cheapest mixture. A conflict of interest never gives way, nor that there is a lead peer and one peer a council.
 */
export function waysOut(problem: Problem): Way[] {
  const single = kinds.flatMap((kind) => wayBy(problem, [kind]) ?? []);
  const mixed = single.length > 0 ? null : wayBy(problem, kinds);
  return mixed ? [mixed] : single;
}

function wayBy(problem: Problem, allowed: readonly Kind[]): Way | null {
  const model = relaxed(problem, allowed);
  const answer = solved(model);
  if (!answer) return null;
  const reliefs = reliefsOf(model, answer);
  const easier = new Map(relieved(problem, reliefs).peers.map((peer) => [peer.key, peer]));
  const team = answer.team.map(({ peer, seating }) => ({ peer: easier.get(peer.key) ?? peer, seating }));
  return { reliefs, team: inOrder(team) };
}

function relaxed(problem: Problem, allowed: readonly Kind[]): Model {
  const barring = peopleKinds.filter((kind) => !allowed.includes(kind));
  const admission: Admission = {
    admits: ({ peer }) =>
      [against.conflict, ...barring.map((kind) => against[kind])].every((bit) => !(peer.against & bit)),
    cost: (sitting) =>
      sittingCost(problem, sitting) +
      peopleKinds
        .filter((kind) => sitting.peer.against & against[kind])
        .reduce((sum, kind) => sum + prices[kind] * weight, 0),
  };
  const model = modelOf(problem, admission);
  for (const row of [...model.rows.keys()]) addSlack(model, row, allowed);
  return model;
}

/** What gives way in which row: a missing person counts as there, or a group's cap rises. */
function addSlack({ rows, columns }: Model, row: string, allowed: readonly Kind[]): void {
  const kind = kindOf(row);
  if (!(kind && allowed.includes(kind) && rows.has(row))) return;
  const adds = new Map([[row, kind === 'group' ? -1 : 1]]);
  columns.set(`gives ${row}`, { cost: prices[kind] * weight, whole: true, adds });
}

/** The rule that a row stands for, where it may give way. */
function kindOf(row: string): Kind | null {
  const [what, which = ''] = row.split(' ');
  if (what === 'knows') return 'principle';
  if (what === 'chairs') return fewerPlaces.some((place) => place === which) ? 'fewer' : null;
  return what === 'group' || what === 'experience' || what === 'welsh' ? what : null;
}

function reliefsOf({ rows }: Model, { used, team }: Answer): Relief[] {
  const people = peopleKinds.flatMap((kind): Relief[] => {
    const keys = team.filter(({ peer }) => peer.against & against[kind]).map(({ peer }) => peer.key);
    return keys.length > 0 ? [{ kind, keys: keys.toSorted() }] : [];
  });
  const given = [...rows.keys()].flatMap((row) => {
    const count = Math.round(used.get(`gives ${row}`) ?? 0);
    return count > 0 ? [{ row, count }] : [];
  });
  const more = given.filter(({ row }) => kindOf(row) === 'group').map(({ count }) => count);
  const ruled = given.flatMap(({ row, count }) => ruleRelief(row, count) ?? []);
  return [
    ...people,
    ...ruled,
    ...(more.length > 0 ? [{ kind: 'group' as const, more: Math.max(...more) }] : []),
  ];
}

function ruleRelief(row: string, count: number): Relief | null {
  const [, which = ''] = row.split(' ');
  const kind = kindOf(row);
  if (kind === 'experience' || kind === 'welsh') return { kind };
  if (kind === 'principle') return { kind, bit: Number(which), fewer: count };
  const place = fewerPlaces.find((each) => each === which);
  return kind === 'fewer' && place ? { kind, place, count } : null;
}

/** The problem as it stands once rules have given way: it has a team. */
export function relieved(problem: Problem, reliefs: readonly Relief[]): Problem {
  return reliefs.reduce(give, problem);
}

function give(problem: Problem, relief: Relief): Problem {
  switch (relief.kind) {
    case 'waivable':
    case 'away':
    case 'elsewhere':
      return { ...problem, peers: problem.peers.map((peer) => cleared(peer, relief.kind, relief.keys)) };
    case 'principle': {
      const leading = new Map(problem.leading);
      leading.set(relief.bit, (leading.get(relief.bit) ?? 0) - relief.fewer);
      return { ...problem, leading };
    }
    case 'fewer':
      return { ...problem, shape: smaller(problem, relief) };
    case 'group':
      return { ...problem, groupCap: problem.groupCap + relief.more };
    case 'experience':
      return { ...problem, experienceNeeded: false };
    case 'welsh':
      return { ...problem, welshNeeded: false };
  }
}

function cleared(peer: Problem['peers'][number], kind: Against, keys: readonly string[]) {
  return keys.includes(peer.key) ? { ...peer, against: peer.against & ~against[kind] } : peer;
}

/** The agreed number of officers counts those from co-operative bodies as well. */
function smaller({ shape }: Problem, { place, count }: Relief & { kind: 'fewer' }): Problem['shape'] {
  if (place === 'councillor') return { ...shape, councillors: shape.councillors - count };
  const officers = shape.officers - count;
  return { ...shape, officers, externals: place === 'external' ? shape.externals - count : shape.externals };
}
