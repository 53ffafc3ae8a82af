import { groupOf, points, sittingCost } from '@/lib/team/composer/costs';
import {
  bodyOf,
  chairsToFill,
  type Problem,
  principleBits,
  type Sitting,
  stillNeeded,
} from '@/lib/team/composer/problem';
import { isExperienced } from '@/lib/team/composer/rules';

export interface Column {
  cost: number;
  whole: boolean;
  /** What one of it adds to rows, by their names. */
  adds: Map<string, number>;
}

/** A linear model that any solver takes: make the cost least, every row within its bounds, no column below nought. */
export interface Model {
  columns: Map<string, Column>;
  rows: Map<string, { min?: number; max?: number }>;
  /** Which sitting a column stands for. */
  sittings: Map<string, Sitting>;
}

/** Whom the model may take, and what taking somebody costs. */
export interface Admission {
  admits(sitting: Sitting): boolean;
  cost(sitting: Sitting): number;
}

const admitted = (problem: Problem): Admission => ({
  admits: ({ peer }) => peer.against === 0,
  cost: (sitting) => sittingCost(problem, sitting),
});

/** The model of a problem: a column for each peer on each chair that they may take, a row for each rule. */
export function modelOf(problem: Problem, admission = admitted(problem)): Model {
  const model: Model = { columns: new Map(), rows: new Map(), sittings: new Map() };
  for (const sitting of candidates(problem, admission)) {
    const name = `sits ${model.sittings.size}`;
    model.sittings.set(name, sitting);
    const adds = new Map([[`chairs ${sitting.seating.place}`, 1]]);
    model.columns.set(name, { cost: admission.cost(sitting), whole: true, adds });
  }
  addChairs(model, problem);
  addPeople(model, problem);
  addKnowing(model, problem);
  addBalance(model, problem);
  return model;
}

/** Who may sit where. The cheapest first, then by a stable key: the order decides between equals. */
function candidates(problem: Problem, { admits, cost }: Admission): Sitting[] {
  const { extra, ...free } = chairsToFill(problem);
  const open = { ...free, officer: free.officer + extra };
  const taken = new Set(problem.settled.map(({ peer }) => peer.key));
  const bodies = new Set(problem.settled.map(({ seating }) => seating.bodyId));
  return problem.peers
    .filter((peer) => !taken.has(peer.key))
    .flatMap((peer) => peer.seatings.map((seating) => ({ peer, seating })))
    .filter(({ seating }) => open[seating.place] > 0 && !bodies.has(seating.bodyId))
    .filter(admits)
    .map((sitting) => ({
      sitting,
      order: cost(sitting),
      key: `${sitting.peer.key} ${sitting.seating.place}`,
    }))
    .toSorted((a, b) => a.order - b.order || (a.key < b.key ? -1 : 1))
    .map(({ sitting }) => sitting);
}

function addChairs({ rows, columns }: Model, problem: Problem): void {
  const { extra, ...free } = chairsToFill(problem);
  for (const place of ['lead', 'councillor', 'officer', 'external'] as const) {
    rows.set(`chairs ${place}`, { min: free[place], max: free[place] });
  }
  if (extra === 0) return;
  rows.set('chairs extra', { max: extra });
  const adds = new Map([
    ['chairs officer', -1],
    ['chairs extra', 1],
  ]);
  columns.set('one officer more', { cost: points.extraOfficer, whole: true, adds });
}

/** Nobody sits twice, and at most one peer comes from a council. The second holds the first where all posts are at one. */
function addPeople(model: Model, { peers }: Problem): void {
  const several = new Set(
    peers
      .filter((peer) => new Set(peer.seatings.map((each) => each.bodyId)).size > 1)
      .map((peer) => peer.key),
  );
  for (const [name, { peer, seating }] of model.sittings) {
    put(model, name, `council ${seating.bodyId}`, { max: 1 });
    if (several.has(peer.key)) put(model, name, `person ${peer.key}`, { max: 1 });
  }
}

/** What the table must know, and a price for each other principle that nobody knows. */
function addKnowing(model: Model, problem: Problem): void {
  const table = problem.settled.map(({ peer }) => peer);
  for (const bit of principleBits) {
    const knows = ({ peer }: Sitting) => (peer.knows & bit) !== 0;
    if (problem.leading.has(bit)) {
      demand(model, `knows ${bit}`, stillNeeded(problem, bit), knows);
    } else if (!problem.settled.some(knows)) {
      demand(model, `any knows ${bit}`, 1, knows);
      const adds = new Map([[`any knows ${bit}`, 1]]);
      model.columns.set(`nobody knows ${bit}`, { cost: points.unknownPrinciple, whole: false, adds });
    }
  }
  const experienced = problem.experienceNeeded && !table.some(isExperienced);
  demand(model, 'experience', experienced ? 1 : 0, ({ peer }) => isExperienced(peer));
  const welsh = problem.welshNeeded && !table.some((peer) => peer.welsh);
  demand(model, 'welsh', welsh ? 1 : 0, ({ peer }) => peer.welsh);
}

/** At least so many of whom something holds. */
function demand(model: Model, row: string, min: number, holds: (sitting: Sitting) => boolean): void {
  if (min === 0) return;
  model.rows.set(row, { min });
  for (const [name, sitting] of model.sittings) {
    if (holds(sitting)) model.columns.get(name)?.adds.set(row, 1);
  }
}

/** Groups within their cap, and a price for each repetition of a group or a region. */
function addBalance(model: Model, problem: Problem): void {
  const settledGroups = problem.settled.map(({ seating }) => groupOf(seating));
  const settledRegions = problem.settled.map((sitting) => bodyOf(problem, sitting).region);
  for (const [name, sitting] of model.sittings) {
    const group = groupOf(sitting.seating);
    if (group !== null) {
      const there = settledGroups.filter((each) => each === group).length;
      put(model, name, `group ${group}`, { max: Math.max(0, problem.groupCap - there) });
      repeat(model, name, `same group ${group}`, { there, cost: points.sameGroup });
    }
    const { region } = bodyOf(problem, sitting);
    if (region === null) continue;
    const there = settledRegions.filter((each) => each === region).length;
    repeat(model, name, `same region ${region}`, { there, cost: points.sameRegion });
  }
}

/** The first of a kind costs nothing unless one sits there already; each further one its price. */
function repeat(
  model: Model,
  name: string,
  row: string,
  { there, cost }: { there: number; cost: number },
): void {
  put(model, name, row, { max: there > 0 ? 0 : 1 });
  if (!model.columns.has(row)) model.columns.set(row, { cost, whole: false, adds: new Map([[row, -1]]) });
}

function put(model: Model, column: string, row: string, bounds: { min?: number; max?: number }): void {
  if (!model.rows.has(row)) model.rows.set(row, bounds);
  model.columns.get(column)?.adds.set(row, 1);
}
