import { Section } from '@/components/ui/section';
import type { Status } from '@/components/ui/status-word';
import { TaskList } from '@/components/ui/task-list';
import { stageLine } from '@/lib/lifecycle';
import { dayOf } from '@/lib/platform/clock';
import { shortDateWords } from '@/lib/platform/date-words';
import type { Decision } from '@/lib/platform/decision';
import type { Stage } from '@/lib/platform/prisma/enums';
import type { ReviewPermission } from '@/lib/policy';
import { stageLabels, taskLabels } from '@/lib/reviews/labels';
import { rightFor } from '@/lib/reviews/pages';
import type { Progress } from '@/lib/reviews/progress';
import { type Task, tasksFor } from '@/lib/reviews/tasks';

interface Props {
  progress: Progress;
  today: string;
  personId: string;
  decide(permission: ReviewPermission): Decision;
}

/** What this review asks of people now and next; what is behind is folded away. */
export function ReviewTasks({ progress, today, personId, decide }: Props) {
  const tasks = tasksFor(progress, today, personId);
  const now = (stageLine as readonly Stage[]).indexOf(progress.stage);
  const stages = stageLine.filter((_, index) => index === now || index === now + 1);
  return stages.map((stage) => {
    const rows = tasks.filter((task) => task.stage === stage);
    if (rows.length === 0) return null;
    return (
      <Section
        key={stage}
        title={stageLabels[stage]}
        lede={stage === progress.stage ? undefined : 'Comes next.'}
      >
        <TaskList tasks={rows.map((task) => rowFor(task, progress.reference, personId, decide))} />
      </Section>
    );
  });
}

function rowFor(task: Task, reference: string, personId: string, decide: Props['decide']) {
  const words = taskLabels[task.key];
  const opens = decide(rightFor(task.page)).allowed;
  return {
    id: task.key,
    what: words.what,
    detail: words.detail,
    href:
      opens && task.status !== 'later' && task.page !== '' ? `/reviews/${reference}/${task.page}` : undefined,
    who: whoWords(task, personId),
    status: statusOf(task, personId),
  };
}

function whoWords(task: Task, personId: string): string {
  if (task.status === 'open' && task.people.length === 0) return 'The peer team';
  return task.people.map((person) => (person.personId === personId ? 'You' : person.name)).join(', ');
}

function statusOf(task: Task, personId: string): Status {
  if (task.status === 'done') return { kind: 'done' };
  if (task.status === 'later') return { kind: 'not-yet' };
  if (task.people.some((person) => person.personId === personId)) return { kind: 'your-move' };
  if (task.dueOn) return { kind: 'due', words: `By ${shortDateWords(task.dueOn)}` };
  return { kind: 'waiting', since: task.since ? shortDateWords(dayOf(task.since)) : 'now' };
}
