import type { SeatRole, Stage } from '@/lib/platform/prisma/enums';
import { stageLine } from '@/lib/lifecycle';
import { type Progress, seatsOf } from '@/lib/reviews/progress';
import { type TaskKey, taskTable } from '@/lib/reviews/task-table';

export interface Task {
  key: TaskKey;
  stage: Stage;
  /** The page of the review on which it is done, below its address. */
  page: string;
  status: 'done' | 'open' | 'later';
  /** With whom it lies, by name, while it is open. */
  people: readonly { personId: string; name: string; role: SeatRole }[];
  since: Date | null;
  /** `YYYY-MM-DD`, where there is a day by which it is due. */
  dueOn: string | null;
}

/** Everything that a review asks of people, stage by stage: what is done, what is open with whom, what comes later. */
export function tasksOf(progress: Progress, today: string): Task[] {
  return taskTable.map((row) => {
    const done = row.done(progress, today);
    const open = !done && isReached(progress, row.stage) && (row.opens?.(progress, today) ?? true);
    return {
      key: row.key,
      stage: row.stage,
      page: row.page,
      status: done ? 'done' : open ? 'open' : 'later',
      people: open ? peopleFor(progress, row.with, row.waitingFor?.(progress)) : [],
      since: open ? (row.since?.(progress) ?? progress.stageSince) : null,
      dueOn: open ? (row.due?.(progress) ?? null) : null,
    };
  });
}

/** The open tasks that lie with one person. */
export function movesOf(tasks: readonly Task[], personId: string): Task[] {
  return tasks.filter((task) => task.status === 'open' && task.people.some((each) => each.personId === personId));
}

function isReached(progress: Progress, stage: Stage): boolean {
  const line: readonly Stage[] = stageLine;
  const now = line.indexOf(progress.stage);
  return now >= 0 && line.indexOf(stage) === now;
}

function peopleFor(progress: Progress, roles: readonly SeatRole[], only: readonly string[] | undefined) {
  const seats = seatsOf(progress, ...roles).filter((seat) => !only || only.includes(seat.personId));
  return seats.map(({ personId, name, role }) => ({ personId, name, role }));
}
