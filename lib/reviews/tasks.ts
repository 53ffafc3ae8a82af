import { stageLine } from '@/lib/lifecycle';
import type { SeatRole, Stage } from '@/lib/platform/prisma/enums';
import { type Progress, seatsOf } from '@/lib/reviews/progress';
import { type TaskKey, type TaskRow, taskTable } from '@/lib/reviews/task-table';

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
  const rows: readonly TaskRow<TaskKey>[] = taskTable;
  const applying = rows.filter((row) => row.applies?.(progress) ?? true);
  return applying.map((row) => {
    const { key, page } = row;
    const stage = row.also?.includes(progress.stage) ? progress.stage : row.stage;
    const status = statusOf(row, progress, today);
    if (status !== 'open') return { key, stage, page, status, people: [], since: null, dueOn: null };
    const since = row.since?.(progress) ?? progress.stageSince;
    return {
      key,
      stage,
      page,
      status,
      people: peopleFor(row, progress),
      since,
      dueOn: row.due?.(progress) ?? null,
    };
  });
}

/** The same for one viewer: whoever is not on the peer team does not learn with whom the team's own tasks lie. */
export function tasksFor(progress: Progress, today: string, personId: string): Task[] {
  const onTeam = seatsOf(progress, 'lead_peer', 'peer', 'coordinator').some(
    (seat) => seat.personId === personId,
  );
  const inner = new Set<TaskKey>(taskTable.filter((row) => row.inner).map((row) => row.key));
  return tasksOf(progress, today).map((task) => {
    if (onTeam || !inner.has(task.key)) return task;
    return { ...task, people: task.people.filter((person) => person.personId === personId) };
  });
}

/** The open tasks that lie with one person. */
export function movesOf(tasks: readonly Task[], personId: string): Task[] {
  return tasks.filter(
    (task) => task.status === 'open' && task.people.some((each) => each.personId === personId),
  );
}

function isReached(progress: Progress, stage: Stage): boolean {
  const line: readonly Stage[] = stageLine;
  const now = line.indexOf(progress.stage);
  return now >= 0 && line.indexOf(stage) === now;
}

function statusOf(row: TaskRow, progress: Progress, today: string): Task['status'] {
  if (row.done(progress, today)) return 'done';
  const reached = isReached(progress, row.stage) || row.also?.includes(progress.stage);
  return reached && (row.opens?.(progress, today) ?? true) ? 'open' : 'later';
}

function peopleFor(row: TaskRow, progress: Progress): Task['people'] {
  if (row.people) return row.people(progress).map(({ personId, name, role }) => ({ personId, name, role }));
  const only = row.waitingFor?.(progress);
  const seats = seatsOf(progress, ...row.with).filter((seat) => !only || only.includes(seat.personId));
  return seats.map(({ personId, name, role }) => ({ personId, name, role }));
}
