import { dayOf } from '@/lib/platform/clock';
import { daysBetween } from '@/lib/platform/date-words';
import type { Blocker } from '@/lib/timetable/drafting/diary';
import type { DraftInput, Wanted } from '@/lib/timetable/drafting/input';
import { instantOf } from '@/lib/timetable/drafting/minutes';
import { withParts } from '@/lib/timetable/drafting/parts';
import { framework, type Problem, type Spot } from '@/lib/timetable/drafting/problem';
import { solve } from '@/lib/timetable/drafting/solve';
import { blockersOf } from '@/lib/timetable/drafting/starts';
import { fixedTask, type Setting, wantedTask } from '@/lib/timetable/drafting/tasks';
import type { PlannedSession } from '@/lib/timetable/session';

export interface Unplaced {
  wanted: Wanted;
  /** How many starts were tried; none: nothing so long fits the hours asked for. */
  starts: number;
  /** What closes them, the most frequent first. */
  blockers: readonly (readonly [Blocker, number])[];
}

export interface Drafted {
  /** The sessions to add, by the ids of those wanted, in the order of time. */
  placed: PlannedSession[];
  unplaced: Unplaced[];
}

/** A first timetable: what is wanted, placed around what is there. Nothing that is there moves. */
export function draftTimetable(input: DraftInput, rounds = 300): Drafted {
  const days = daysBetween(input.from, input.to);
  const frame = framework(input, days);
  const setting: Setting = { input, days, people: frame.people, peers: frame.peers };
  const there = input.sessions.filter((session) => days.includes(dayOf(session.startsAt)));
  const problem: Problem = {
    ...frame,
    comfort: 1,
    tasks: [
      ...there.map((session) => fixedTask(session, setting)),
      ...input.wanted.map((wanted) => wantedTask(wanted, setting)),
    ],
  };
  const diary = solve(problem, rounds);
  const placed: PlannedSession[] = [];
  const unplaced: Unplaced[] = [];
  input.wanted.forEach((wanted, index) => {
    const task = problem.tasks[there.length + index];
    const spot = diary.spots[there.length + index];
    if (!task) return;
    if (spot) placed.push(sessionOf(wanted, spot, problem));
    else
      unplaced.push({
        wanted,
        starts: task.starts.length,
        blockers: [...blockersOf(diary, task)].toSorted((a, b) => b[1] - a[1]),
      });
  });
  return { placed: withParts(there, inTime(placed)), unplaced };
}

function sessionOf(wanted: Wanted, { start, people, room }: Spot, problem: Problem): PlannedSession {
  const { id, title, kind, purpose, areas, principles, lines, groups, stepFreeNeeded } = wanted;
  return {
    id,
    title,
    kind,
    purpose,
    areas,
    principles,
    lines,
    groups,
    stepFreeNeeded,
    pinned: false,
    startsAt: instantOf(problem.days, start),
    endsAt: instantOf(problem.days, start + wanted.minutes),
    placeId: problem.rooms[room] ?? null,
    peers: people.map((person) => ({ personId: problem.people[person] ?? '', part: 'present' })),
  };
}

function inTime(sessions: readonly PlannedSession[]): PlannedSession[] {
  return sessions.toSorted(
    (a, b) => a.startsAt.getTime() - b.startsAt.getTime() || (a.id < b.id ? -1 : Number(a.id > b.id)),
  );
}
