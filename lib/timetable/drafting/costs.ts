import type { Diary } from '@/lib/timetable/drafting/diary';
import { minutesOfDay, type Spot, type Task } from '@/lib/timetable/drafting/problem';
import { longestDayMinutes } from '@/lib/timetable/rules/days';

/** What a change costs beside each other: people met are asked again, a peer is told, a sign is moved. */
const weights = { unplaced: 10_000, time: 400, day: 60, peer: 200, room: 25 };

/** What it costs that a session no longer stands where it stood. */
export function changeCost(task: Task, spot: Spot): number {
  const { before } = task;
  if (!before) return 0;
  const left = before.people.filter((person) => !spot.people.includes(person)).length;
  const came = spot.people.filter((person) => !before.people.includes(person)).length;
  const people = Math.max(left, came) * weights.peer;
  return timeCost(task, spot.start) + people + (before.room === spot.room ? 0 : weights.room);
}

/** What another time alone costs. */
export function timeCost({ before }: Task, start: number): number {
  if (!before || before.start === start) return 0;
  const isSameDay = Math.floor(before.start / minutesOfDay) === Math.floor(start / minutesOfDay);
  return weights.time + (isSameDay ? 0 : weights.day) + Math.abs(before.start - start) / 240;
}

/** How well a spot sits among what is there: short days, few journeys, an even load, mornings before afternoons. */
export function spotCost(diary: Diary, task: Task, spot: Spot): number {
  let cost = (spot.start % minutesOfDay) / 240;
  for (const person of spot.people) cost += personCost(diary, task, spot, person);
  return cost * diary.problem.comfort;
}

function personCost(diary: Diary, task: Task, { start, room }: Spot, person: number): number {
  const site = diary.siteOf(room);
  let [first, last] = [start, start + task.minutes];
  let journeys = 0;
  const own = diary.dayOf(person, start);
  for (const each of own) {
    const other = diary.spots[each];
    if (!other) continue;
    if (site >= 0 && diary.siteOf(other.room) !== site) journeys += 1;
    first = Math.min(first, other.start);
    last = Math.max(last, diary.endOf(each));
  }
  return own.length * 2 + journeys * 2 + Math.max(0, last - first - longestDayMinutes) / 10;
}

/** The whole timetable's cost, to choose between two. */
export function costOf(diary: Diary): number {
  const { tasks, comfort } = diary.problem;
  let cost = 0;
  let hours = 0;
  tasks.forEach((task, index) => {
    const spot = diary.spots[index];
    if (!spot) cost += weights.unplaced + task.minutes * Math.max(1, task.need);
    else if (!task.isFixed) {
      cost += changeCost(task, spot);
      hours += spot.start % minutesOfDay;
    }
  });
  return cost + comfort * (hours / 240 + daysCost(diary) + areaCost(diary));
}

function daysCost(diary: Diary): number {
  const { peers, days } = diary.problem;
  let cost = 0;
  for (const person of peers)
    for (let day = 0; day < days.length; day += 1) cost += dayCost(diary, person, day * minutesOfDay);
  return cost;
}

function dayCost(diary: Diary, person: number, minute: number): number {
  const own = diary.dayOf(person, minute).toSorted((a, b) => startOf(diary, a) - startOf(diary, b));
  const [first, last] = [own[0], own.at(-1)];
  if (first === undefined || last === undefined) return 0;
  let [journeys, site] = [0, -1];
  for (const each of own) {
    const here = diary.siteOf(diary.spots[each]?.room ?? -1);
    if (here >= 0 && site >= 0 && here !== site) journeys += 1;
    if (here >= 0) site = here;
  }
  const span = diary.endOf(last) - startOf(diary, first);
  return own.length ** 2 + journeys * 6 + Math.max(0, span - longestDayMinutes) / 10;
}

const peersForAnArea = 3;

function areaCost(diary: Diary): number {
  const heardBy = new Map<number, Set<number>>();
  diary.problem.tasks.forEach((task, index) => {
    for (const area of task.areas) {
      const people = heardBy.get(area) ?? new Set<number>();
      for (const person of diary.spots[index]?.people ?? []) people.add(person);
      heardBy.set(area, people);
    }
  });
  const missing = [...heardBy.values()].map((people) => Math.max(0, peersForAnArea - people.size));
  return missing.reduce((sum, each) => sum + each * 30, 0);
}

function startOf(diary: Diary, task: number): number {
  return diary.spots[task]?.start ?? 0;
}
