import { daysApart } from '@/lib/calendar/days';
import { dayOf } from '@/lib/platform/clock';
import type { Task } from '@/lib/reviews/tasks';

/** How many days an open task without a day of its own may wait before it counts as late. */
export const patience = 7;

/** Whether a task lies with somebody past its day, or past our patience. */
export function isLate(task: Pick<Task, 'status' | 'dueOn' | 'since'>, today: string): boolean {
  if (task.status !== 'open') return false;
  if (task.dueOn) return task.dueOn < today;
  return task.since !== null && daysApart(dayOf(task.since), today) >= patience;
}

const twoDays = 2 * 24 * 60 * 60 * 1000;

/** The instant from which somebody can be nudged again; nobody gets two nudges within two days. */
export function nextNudgeAt(last: Date): Date {
  return new Date(last.getTime() + twoDays);
}

export function isNudgedLately(last: Date | null | undefined, now: Date): boolean {
  return Boolean(last) && now < nextNudgeAt(last ?? now);
}
