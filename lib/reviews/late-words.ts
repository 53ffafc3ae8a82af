import { dayOf } from '@/lib/platform/clock';
import { countWords, dateWords, instantWords } from '@/lib/platform/date-words';
import { taskLabels } from '@/lib/reviews/labels';
import type { Task } from '@/lib/reviews/tasks';

/** Since when, or for how long past its day, something has been late. */
export function lateWords({ dueOn, since }: Pick<Task, 'dueOn' | 'since'>): string {
  if (dueOn) return `was due on ${dateWords(dueOn)}`;
  return since ? `since ${dateWords(dayOf(since))}` : '';
}

export const nudgeRefusals = {
  nothingLate: 'Nothing is late with them on your reviews any more.',
  tooSoon: (name: string, last: Date, next: Date) =>
    `${name} was reminded on ${instantWords(last)}. Nobody gets two reminders within two days: the next can go from ${instantWords(next)} on.`,
};

interface Item {
  review: { reference: string; title: string };
  task: Task;
}

/** One mail with everything that is late with somebody. */
export function nudgeLetter(name: string, by: string, items: readonly Item[], origin: string) {
  const lines = items.map(({ review, task }) => {
    const page = `${origin}/reviews/${review.reference}${task.page ? `/${task.page}` : ''}`;
    return `${review.title}: ${taskLabels[task.key].what} (${lateWords(task)})\n${page}`;
  });
  return {
    subject: `A reminder: ${countWords(items.length, 'thing')} on your reviews`,
    text: [`Hello ${name},`, `${by} asks you to look at what others are waiting for:`, ...lines].join('\n\n'),
  };
}
