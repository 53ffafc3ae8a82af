import {
  areaCount,
  minutesOfDay,
  type Problem,
  type Spot,
  type Task,
} from '@/lib/timetable/drafting/problem';
import { lunch, mostSessionsADay } from '@/lib/timetable/rules/days';

/** What stands in the way of a start, first found. */
export type Blocker =
  | 'council'
  | 'no_place'
  | 'places_taken'
  | 'absent'
  | 'busy'
  | 'way'
  | 'full_day'
  | 'lunch';

/** Who is where and which room is taken, kept so that a start is tried in a few microseconds. */
export class Diary {
  readonly problem: Problem;
  readonly spots: (Spot | null)[];
  readonly #ofPerson: number[][];
  readonly #ofRoom: number[][];
  readonly #load: number[];
  readonly #heard: number[];

  constructor(problem: Problem) {
    this.problem = problem;
    this.spots = problem.tasks.map(() => null);
    const cells = (count: number) => Array.from({ length: count * problem.days.length }, () => []);
    this.#ofPerson = cells(problem.people.length);
    this.#ofRoom = cells(problem.rooms.length);
    this.#load = problem.people.map(() => 0);
    this.#heard = problem.people.flatMap(() => Array.from({ length: areaCount }, () => 0));
  }

  put(task: number, spot: Spot): void {
    this.spots[task] = spot;
    for (const person of spot.people) this.#day(this.#ofPerson, person, spot.start).push(task);
    this.#count(task, spot, 1);
    if (spot.room >= 0) this.#day(this.#ofRoom, spot.room, spot.start).push(task);
  }

  lift(task: number): Spot | null {
    const spot = this.spots[task] ?? null;
    if (!spot) return null;
    this.spots[task] = null;
    for (const person of spot.people) remove(this.#day(this.#ofPerson, person, spot.start), task);
    this.#count(task, spot, -1);
    if (spot.room >= 0) remove(this.#day(this.#ofRoom, spot.room, spot.start), task);
    return spot;
  }

  /** The tasks of a person on the day of a minute. */
  dayOf(person: number, minute: number): readonly number[] {
    return this.#day(this.#ofPerson, person, minute);
  }

  /** How much a person has to do already, that day above all. */
  loadOf(person: number, minute: number): number {
    return (this.#load[person] ?? 0) * 2 + this.dayOf(person, minute).length * 3;
  }

  /** Peers who have not heard an area yet come first, so that several hear each. */
  newAreasOf(person: number, areas: readonly number[]): number {
    return areas.filter((area) => !this.#heard[person * areaCount + area]).length * 6;
  }

  isFree(room: number, start: number, end: number): boolean {
    return this.#day(this.#ofRoom, room, start).every((each) => !this.#overlaps(each, start, end));
  }

  /** Why somebody cannot go to this task at this start in this building; null: they can. */
  blockerOf(person: number, task: Task, start: number, site: number): Blocker | null {
    const { absences, limits } = this.problem;
    const end = start + task.minutes;
    if (absences[person]?.some((span) => start < span.end && span.start < end)) return 'absent';
    const own = this.dayOf(person, start);
    if (own.some((each) => this.#overlaps(each, start, end))) return 'busy';
    if (limits.rushed && own.some((each) => this.#isTooFar(each, start, end, site))) return 'way';
    if (limits.many_sessions && task.isHeard && this.#heardOn(own) >= mostSessionsADay) return 'full_day';
    return limits.no_lunch && !task.isBreak && !this.#leavesLunch(own, start, end) ? 'lunch' : null;
  }

  siteOf(room: number): number {
    return room < 0 ? -1 : (this.problem.site[room] ?? -1);
  }

  endOf(task: number): number {
    return (this.spots[task]?.start ?? 0) + (this.problem.tasks[task]?.minutes ?? 0);
  }

  #count(task: number, spot: Spot, by: 1 | -1): void {
    const areas = this.problem.tasks[task]?.areas ?? [];
    for (const person of spot.people) {
      this.#load[person] = (this.#load[person] ?? 0) + by;
      for (const area of areas) {
        const cell = person * areaCount + area;
        this.#heard[cell] = (this.#heard[cell] ?? 0) + by;
      }
    }
  }

  #day(cells: number[][], index: number, minute: number): number[] {
    return cells[index * this.problem.days.length + Math.floor(minute / minutesOfDay)] ?? [];
  }

  #overlaps(task: number, start: number, end: number): boolean {
    return start < this.endOf(task) && (this.spots[task]?.start ?? 0) < end;
  }

  #isTooFar(task: number, start: number, end: number, site: number): boolean {
    const spot = this.spots[task];
    const from = this.siteOf(spot?.room ?? -1);
    if (!spot || site < 0 || from < 0 || from === site) return false;
    const gap = spot.start >= end ? spot.start - end : start - this.endOf(task);
    return gap < (this.problem.way[from]?.[site] ?? 0);
  }

  #heardOn(tasks: readonly number[]): number {
    return tasks.filter((each) => this.problem.tasks[each]?.isHeard).length;
  }

  #leavesLunch(own: readonly number[], start: number, end: number): boolean {
    const midnight = start - (start % minutesOfDay);
    const [opens, closes] = [midnight + lunch.from, midnight + lunch.to];
    if (end <= opens || start >= closes) return true;
    const busy = own
      .filter((each) => !this.problem.tasks[each]?.isBreak)
      .map((each) => [this.spots[each]?.start ?? 0, this.endOf(each)] as const)
      .concat([[start, end]])
      .toSorted((a, b) => a[0] - b[0]);
    let free = opens;
    for (const [from, to] of busy) {
      if (Math.min(from, closes) - free >= lunch.minutes) return true;
      free = Math.max(free, to);
    }
    return closes - free >= lunch.minutes;
  }
}

function remove(list: number[], value: number): void {
  list.splice(list.indexOf(value), 1);
}
