import { changeCost, costOf } from '@/lib/timetable/drafting/costs';
import { Diary } from '@/lib/timetable/drafting/diary';
import type { Problem, Spot } from '@/lib/timetable/drafting/problem';
import { bestSpot } from '@/lib/timetable/drafting/starts';

/**
 * Places what it can: the hardest first, each at its cheapest spot; then again and again takes a few sessions out and
 * puts them back otherwise, keeping what is better. A fixed seed and no clock: the same problem has the
 * same answer on every machine.
 */
export function solve(problem: Problem, rounds: number): Diary {
  const diary = new Diary(problem);
  const open = problem.tasks.flatMap((task, index) => (task.isFixed ? [] : [index]));
  problem.tasks.forEach((task, index) => {
    if (task.before) diary.put(index, task.before);
  });
  if (open.length === 0) return diary;
  const search = new Search(diary, open);
  for (let round = 0; round < rounds && search.idle < rounds / 2; round += 1)
    search.round(1 - round / rounds);
  search.settle();
  return diary;
}

class Search {
  /** Rounds since something better was found. */
  idle = 0;
  readonly #diary: Diary;
  readonly #open: readonly number[];
  readonly #hardness: readonly number[];
  readonly #random = randomFrom(20_270_322);
  #cost: number;
  #best: (Spot | null)[];
  #least: number;

  constructor(diary: Diary, open: readonly number[]) {
    this.#diary = diary;
    this.#open = open;
    this.#hardness = diary.problem.tasks.map(
      (task) => (task.starts.length * (task.rooms?.length ?? 4)) / (task.isWholeTeam ? 8 : task.need + 1),
    );
    for (const index of open) if (!this.#stands(index)) diary.lift(index);
    this.#fill(open, 0);
    this.#cost = costOf(diary);
    this.#least = this.#cost;
    this.#best = [...diary.spots];
  }

  round(heat: number): void {
    const before = this.#snapshot();
    const out = this.#ruin();
    this.#fill(out, 0.3);
    const cost = costOf(this.#diary);
    if (cost <= this.#cost + heat * 12 * this.#random()) this.#cost = cost;
    else this.#restore(before);
    this.idle += 1;
    if (this.#cost < this.#least) {
      this.idle = 0;
      this.#least = this.#cost;
      this.#best = this.#snapshot();
    }
  }

  settle(): void {
    this.#restore(this.#best);
  }

  /** Whether it still fits where it stood: after a loss some do not. */
  #stands(index: number): boolean {
    const { problem } = this.#diary;
    const task = problem.tasks[index];
    const spot = this.#diary.lift(index);
    if (!task || !spot) return true;
    const isThere = spot.people.every(
      (person) => problem.peers.includes(person) || task.must.includes(person),
    );
    const fits = spot.room < 0 ? task.rooms === null : task.rooms?.includes(spot.room);
    const isFree = spot.room < 0 || this.#diary.isFree(spot.room, spot.start, spot.start + task.minutes);
    const site = this.#diary.siteOf(spot.room);
    const comes = spot.people.every((person) => {
      const blocker = this.#diary.blockerOf(person, task, spot.start, site);
      return blocker !== 'absent' && blocker !== 'busy';
    });
    this.#diary.put(index, spot);
    return isThere && fits === true && isFree && comes && task.starts.includes(spot.start);
  }

  #ruin(): number[] {
    const { spots } = this.#diary;
    const waiting = this.#open.filter((index) => !spots[index]);
    const placed = this.#open.filter((index) => spots[index]);
    const size = Math.min(placed.length, 2 + Math.floor(this.#random() * 5));
    const amiss = waiting.length > 0 ? waiting : placed.filter((index) => this.#isChanged(index));
    const seed = this.#pick(amiss.length > 0 && this.#random() < 0.7 ? amiss : placed);
    const near = placed
      .map((index) => ({ index, far: this.#distance(seed, index) + this.#random() * 0.8 }))
      .toSorted((a, b) => a.far - b.far)
      .slice(0, size)
      .map(({ index }) => index);
    for (const index of near) this.#diary.lift(index);
    return [...waiting, ...near];
  }

  #isChanged(index: number): boolean {
    const task = this.#diary.problem.tasks[index];
    const spot = this.#diary.spots[index];
    return task !== undefined && spot != null && changeCost(task, spot) > 0;
  }

  #pick(list: readonly number[]): number {
    return list[Math.floor(this.#random() * list.length)] ?? 0;
  }

  /** Sessions of one day and hour, and with the same people, stand in each other's way. */
  #distance(a: number, b: number): number {
    const [one, other] = [this.#diary.spots[a], this.#diary.spots[b]];
    if (!one || !other) return this.#random();
    const shared = one.people.filter((person) => other.people.includes(person)).length;
    return Math.abs(one.start - other.start) / 600 - shared * 0.2;
  }

  #fill(indexes: readonly number[], noise: number): void {
    const order = indexes
      .map((index) => ({
        index,
        hard: (this.#hardness[index] ?? 0) * (1 + noise * (this.#random() - 0.5) * 4),
      }))
      .toSorted((a, b) => a.hard - b.hard || a.index - b.index);
    for (const { index } of order) {
      const task = this.#diary.problem.tasks[index];
      if (!task || this.#diary.spots[index]) continue;
      const spot = bestSpot(this.#diary, task);
      if (spot) this.#diary.put(index, spot);
    }
  }

  #snapshot(): (Spot | null)[] {
    return [...this.#diary.spots];
  }

  #restore(spots: readonly (Spot | null)[]): void {
    const changed = this.#open.filter((index) => this.#diary.spots[index] !== spots[index]);
    for (const index of changed) this.#diary.lift(index);
    for (const index of changed) {
      const spot = spots[index];
      if (spot) this.#diary.put(index, spot);
    }
  }
}

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
