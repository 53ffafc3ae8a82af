import { Banner } from '@/components/ui/banner';
import { LinkButton } from '@/components/ui/link-button';
import { dayOf } from '@/lib/platform/clock';
import { countWords, shortDateWords } from '@/lib/platform/date-words';
import { taskLabels } from '@/lib/reviews/labels';
import type { Progress } from '@/lib/reviews/progress';
import { movesOf, type Task, tasksFor } from '@/lib/reviews/tasks';

interface Props {
  progress: Progress;
  today: string;
  personId: string;
}

/** What the viewer must do next on this review; where nothing lies with them, with whom it lies. */
export function NextStep({ progress, today, personId }: Props) {
  const tasks = tasksFor(progress, today, personId);
  const [move, ...others] = movesOf(tasks, personId);
  if (move) return <YourMove task={move} others={others.length} reference={progress.reference} />;
  const waiting = tasks.find((task) => task.status === 'open' && task.people.length > 0);
  return waiting ? <Waiting task={waiting} /> : null;
}

function YourMove({ task, others, reference }: { task: Task; others: number; reference: string }) {
  const { what, detail } = taskLabels[task.key];
  const more = others > 0 ? ` ${countWords(others, 'more thing')} below.` : '';
  const action = task.page ? (
    <LinkButton href={`/reviews/${reference}/${task.page}`}>Go to it</LinkButton>
  ) : null;
  return (
    <Banner title={`Your move: ${what.charAt(0).toLowerCase()}${what.slice(1)}.`} action={action}>
      {detail}
      {more}
    </Banner>
  );
}

function Waiting({ task }: { task: Task }) {
  const { what } = taskLabels[task.key];
  const names = task.people.map((person) => person.name).join(', ');
  return (
    <Banner tone="aside" title="Nothing here needs you now.">
      {`Waiting for ${names}${task.since ? ` since ${shortDateWords(dayOf(task.since))}` : ''}: ${what.charAt(0).toLowerCase()}${what.slice(1)}.`}
    </Banner>
  );
}
