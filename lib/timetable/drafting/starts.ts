import { changeCost, spotCost, timeCost } from '@/lib/timetable/drafting/costs';
import type { Blocker, Diary } from '@/lib/timetable/drafting/diary';
import type { Spot, Task } from '@/lib/timetable/drafting/problem';

/** The cheapest place of a task among all that is free for it; null: there is none. */
export function bestSpot(diary: Diary, task: Task): Spot | null {
  let best: Spot | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const start of nearestFirst(task)) {
    // A move in time costs at least this, whoever goes and wherever it is.
    if (timeCost(task, start) >= least) continue;
    const spot = spotAt(diary, task, start);
    if (typeof spot === 'string') continue;
    const cost = costAt(diary, task, spot);
    if (cost < least) [best, least] = [spot, cost];
  }
  return best;
}

function nearestFirst({ before, starts }: Task): readonly number[] {
  return before ? [before.start, ...starts.filter((start) => start !== before.start)] : starts;
}

/** For each blocker, how many of the allowed starts it closes first. */
export function blockersOf(diary: Diary, task: Task): Map<Blocker, number> {
  const counts = new Map<Blocker, number>();
  for (const start of task.starts) {
    const blocker = spotAt(diary, task, start);
    if (typeof blocker === 'string') counts.set(blocker, (counts.get(blocker) ?? 0) + 1);
  }
  return counts;
}

/** Room and people for one start, or what first speaks against it. */
export function spotAt(diary: Diary, task: Task, start: number): Spot | Blocker {
  if (meetsElsewhere(diary, task, start)) return 'council';
  if (task.rooms === null) return withPeople(diary, task, start, -1);
  if (task.rooms.length === 0) return 'no_place';
  const tried = roomsBySite(diary, task, start).map((room) => withPeople(diary, task, start, room));
  const spots = tried.filter((each) => typeof each !== 'string');
  return cheapest(diary, task, spots) ?? tried.find((each) => typeof each === 'string') ?? 'places_taken';
}

function meetsElsewhere(diary: Diary, task: Task, start: number): boolean {
  const { council, limits } = diary.problem;
  if (!limits.council_meets || !task.meetsCouncil || start === task.before?.start) return false;
  return council.some((span) => start < span.end && span.start < start + task.minutes);
}

function costAt(diary: Diary, task: Task, spot: Spot): number {
  return spotCost(diary, task, spot) + changeCost(task, spot);
}

function cheapest(diary: Diary, task: Task, spots: readonly Spot[]): Spot | null {
  let best: Spot | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const spot of spots) {
    const cost = costAt(diary, task, spot);
    if (cost < least) [best, least] = [spot, cost];
  }
  return best;
}

/** A free room in each building: the one it had, else the tightest that fits. */
function roomsBySite(diary: Diary, task: Task, start: number): number[] {
  const bySite = new Map<number, number>();
  for (const room of task.rooms ?? []) {
    const site = diary.siteOf(room);
    if (bySite.has(site) && room !== task.before?.room) continue;
    if (diary.isFree(room, start, start + task.minutes)) bySite.set(site, room);
  }
  return [...bySite.values()];
}

function withPeople(diary: Diary, task: Task, start: number, room: number): Spot | Blocker {
  const people = peopleFor(diary, task, { start, room, people: [] });
  return typeof people === 'string' ? people : { start, room, people };
}

function peopleFor(diary: Diary, task: Task, spot: Spot): number[] | Blocker {
  for (const person of task.must) {
    const blocker = blockerOf(diary, task, spot, person);
    if (blocker) return blocker;
  }
  const blockers: Blocker[] = [];
  const free = diary.problem.peers.filter((person) => {
    const blocker = blockerOf(diary, task, spot, person);
    if (blocker) blockers.push(blocker);
    return !blocker;
  });
  if (task.isWholeTeam) return everybody(task, free, blockers);
  if (free.length < task.need) return mostOften(blockers);
  return chosen(diary, task, spot.start, free);
}

/** Where a session stands already, only what cannot be counts against it: its other faults were known and left. */
function blockerOf(diary: Diary, task: Task, { start, room }: Spot, person: number): Blocker | null {
  const blocker = diary.blockerOf(person, task, start, diary.siteOf(room));
  const { before } = task;
  const stood = before?.start === start && before.room === room && before.people.includes(person);
  return stood && blocker !== 'absent' && blocker !== 'busy' ? null : blocker;
}

/** Whoever is away that hour is excused; anybody else who cannot come stops a meeting of the whole team. */
function everybody(task: Task, free: readonly number[], blockers: readonly Blocker[]): number[] | Blocker {
  const others = blockers.filter((blocker) => blocker !== 'absent');
  if (others.length > 0) return mostOften(others);
  return free.length > 0 ? together(task.must, free) : 'absent';
}

function chosen(diary: Diary, task: Task, start: number, free: readonly number[]): number[] {
  const stood = free.filter((person) => task.before?.people.includes(person));
  const rank = (person: number) => {
    if (task.must.includes(person)) return -2000;
    if (stood.includes(person)) return -1000;
    return diary.loadOf(person, start) - diary.newAreasOf(person, task.areas);
  };
  const ranks = new Map(free.map((person) => [person, rank(person)]));
  const first = free
    .toSorted((a, b) => (ranks.get(a) ?? 0) - (ranks.get(b) ?? 0) || a - b)
    .slice(0, Math.max(task.need, task.must.length, stood.length));
  return together(task.must, first);
}

function together(must: readonly number[], others: readonly number[]): number[] {
  return [...new Set([...must, ...others])].toSorted((a, b) => a - b);
}

function mostOften(blockers: readonly Blocker[]): Blocker {
  const counts = new Map<Blocker, number>();
  for (const blocker of blockers) counts.set(blocker, (counts.get(blocker) ?? 0) + 1);
  const [first] = [...counts].toSorted((a, b) => b[1] - a[1]);
  return first?.[0] ?? 'busy';
}
