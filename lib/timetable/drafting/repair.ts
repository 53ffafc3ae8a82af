import { dayOf } from '@/lib/platform/clock';
import { daysBetween } from '@/lib/platform/date-words';
import type { Diary } from '@/lib/timetable/drafting/diary';
import type { DraftInput } from '@/lib/timetable/drafting/input';
import { instantOf, minutesSince } from '@/lib/timetable/drafting/minutes';
import { movableTask } from '@/lib/timetable/drafting/movable';
import { inheritedParts } from '@/lib/timetable/drafting/parts';
import { framework, minutesOfDay, type Problem, type Spot } from '@/lib/timetable/drafting/problem';
import { solve } from '@/lib/timetable/drafting/solve';
import { bestSpot } from '@/lib/timetable/drafting/starts';
import { fixedTask, type Setting } from '@/lib/timetable/drafting/tasks';
import type { PlannedSession } from '@/lib/timetable/session';

/** Somebody drops out, or a place is lost, from a moment on. */
export type Loss = { from: Date } & ({ kind: 'peer'; personId: string } | { kind: 'place'; placeId: string });

export interface Repaired {
  changed: { before: PlannedSession; after: PlannedSession }[];
  /** Nothing fits two peers any more; `alone`: how it could go with one. */
  unplaced: { before: PlannedSession; alone: PlannedSession | null }[];
  /** Pinned sessions that the loss touches: nobody moves them but a person. */
  pinned: PlannedSession[];
}

/** The fewest changes after a loss: what is past, pinned or before the moment stays as it is. */
export function repairTimetable(input: DraftInput, loss: Loss, now: Date, rounds = 1000): Repaired {
  const after = withLoss(input, loss);
  const days = daysBetween(input.from, input.to);
  const frame = framework(after, days);
  const setting: Setting = { input: after, days, people: frame.people, peers: frame.peers };
  const since = loss.from > now ? loss.from : now;
  const earliest = minutesSince(days, since);
  const there = input.sessions.filter((session) => days.includes(dayOf(session.startsAt)));
  const isFixed = (session: PlannedSession) => session.pinned || session.startsAt < since;
  const problem: Problem = {
    ...frame,
    comfort: 0.001,
    tasks: there.map((session) =>
      isFixed(session) ? fixedTask(session, setting) : movableTask(session, earliest, setting),
    ),
  };
  const diary = solve(problem, rounds);
  return { ...outcome(there, diary), pinned: there.filter((each) => each.pinned && touches(loss, each)) };
}

/** Whether a loss takes something from a session. */
export function touches(loss: Loss, session: PlannedSession): boolean {
  if (session.endsAt <= loss.from) return false;
  if (loss.kind === 'place') return session.placeId === loss.placeId;
  return session.peers.some(({ personId }) => personId === loss.personId);
}

function withLoss(input: DraftInput, loss: Loss): DraftInput {
  const { circumstances, to } = input;
  if (loss.kind === 'place') {
    const places = circumstances.places.map((place) =>
      place.id === loss.placeId ? { ...place, isLost: true } : place,
    );
    return { ...input, circumstances: { ...circumstances, places } };
  }
  const endsAt = instantOf([to], minutesOfDay - 1);
  const absence = { id: '', personId: loss.personId, startsAt: loss.from, endsAt };
  return { ...input, circumstances: { ...circumstances, absences: [...circumstances.absences, absence] } };
}

function outcome(there: readonly PlannedSession[], diary: Diary): Omit<Repaired, 'pinned'> {
  const { problem, spots } = diary;
  const indexes = there.flatMap((_, index) => (problem.tasks[index]?.isFixed ? [] : [index]));
  const changed = indexes.flatMap((index) => {
    const [before, spot] = [there[index], spots[index]];
    if (!before || !spot || isSame(spot, problem.tasks[index]?.before)) return [];
    return [{ before, after: movedTo(before, spot, problem) }];
  });
  const unplaced = indexes.flatMap((index) => {
    const before = there[index];
    return before && !spots[index] ? [{ before, alone: goneAlone(before, index, diary) }] : [];
  });
  return { changed, unplaced };
}

function goneAlone(before: PlannedSession, index: number, diary: Diary): PlannedSession | null {
  const task = diary.problem.tasks[index];
  const spot = task && bestSpot(diary, { ...task, need: 1, isWholeTeam: false });
  if (!spot) return null;
  diary.put(index, spot);
  return movedTo(before, spot, diary.problem);
}

function isSame(spot: Spot, before: Spot | null | undefined): boolean {
  return spot.start === before?.start && spot.room === before.room && `${spot.people}` === `${before.people}`;
}

function movedTo(session: PlannedSession, { start, people, room }: Spot, problem: Problem): PlannedSession {
  const startsAt = instantOf(problem.days, start);
  const length = session.endsAt.getTime() - session.startsAt.getTime();
  const ids = people.map((person) => problem.people[person] ?? '');
  return {
    ...session,
    startsAt,
    endsAt: new Date(startsAt.getTime() + length),
    placeId: problem.rooms[room] ?? session.placeId,
    peers: inheritedParts(session.peers, ids),
  };
}
