import type { TeamPlace } from '@/lib/platform/prisma/enums';
import { groupOf } from '@/lib/team/composer/costs';
import { chairsToFill, type Problem, type Sitting } from '@/lib/team/composer/problem';

/** A hard rule that a team breaks. */
export type Broken =
  | { rule: 'chairs'; place: TeamPlace; short: number }
  | { rule: 'too_many'; place: TeamPlace }
  | { rule: 'principle'; bit: number; known: number }
  | { rule: 'experience' | 'welsh' }
  | { rule: 'group'; group: string }
  | { rule: 'one_a_council'; bodyId: string }
  | { rule: 'twice' | 'against'; key: string };

/** Every hard rule that a team breaks beside those who sit already. Plain counting: what the solver is held against. */
export function brokenRules(problem: Problem, team: readonly Sitting[]): Broken[] {
  return [...brokenChairs(problem, team), ...brokenKnowing(problem, team), ...brokenPeople(problem, team)];
}

function brokenChairs(problem: Problem, team: readonly Sitting[]): Broken[] {
  const { extra, ...free } = chairsToFill(problem);
  const broken: Broken[] = [];
  for (const place of ['lead', 'councillor', 'officer', 'external'] as const) {
    const sitting = team.filter(({ seating }) => seating.place === place).length;
    const most = free[place] + (place === 'officer' ? extra : 0);
    if (sitting < free[place]) broken.push({ rule: 'chairs', place, short: free[place] - sitting });
    if (sitting > most) broken.push({ rule: 'too_many', place });
  }
  return broken;
}

/** What the whole table must know; a rule that the settled meet is met. */
function brokenKnowing(problem: Problem, team: readonly Sitting[]): Broken[] {
  const everybody = [...problem.settled, ...team];
  const broken: Broken[] = [];
  for (const [bit, needed] of problem.leading) {
    const known = everybody.filter(({ peer }) => peer.knows & bit).length;
    if (known < needed) broken.push({ rule: 'principle', bit, known });
  }
  if (problem.experienceNeeded && !everybody.some(({ peer }) => isExperienced(peer))) {
    broken.push({ rule: 'experience' });
  }
  if (problem.welshNeeded && !everybody.some(({ peer }) => peer.welsh)) broken.push({ rule: 'welsh' });
  return broken;
}

function brokenPeople(problem: Problem, team: readonly Sitting[]): Broken[] {
  const settled = {
    bodies: problem.settled.map(({ seating }) => seating.bodyId),
    groups: problem.settled.map(({ seating }) => groupOf(seating)),
  };
  const broken: Broken[] = [];
  team.forEach(({ peer, seating }, index) => {
    const before = team.slice(0, index);
    if (peer.against !== 0) broken.push({ rule: 'against', key: peer.key });
    if ([...problem.settled, ...before].some((each) => each.peer.key === peer.key)) {
      broken.push({ rule: 'twice', key: peer.key });
    }
    const bodies = [...settled.bodies, ...before.map((each) => each.seating.bodyId)];
    if (bodies.includes(seating.bodyId)) broken.push({ rule: 'one_a_council', bodyId: seating.bodyId });
    const group = groupOf(seating);
    const same = [...settled.groups, ...before.map((each) => groupOf(each.seating))];
    if (group !== null && same.filter((each) => each === group).length >= problem.groupCap) {
      broken.push({ rule: 'group', group });
    }
  });
  return broken;
}

export const isExperienced = (peer: Sitting['peer']): boolean => peer.trained || peer.earlier > 0;
