import { dayOf, now, plainDate } from '@/lib/platform/clock';
import { readingAs } from '@/lib/platform/database';
import type { NetworkPermit } from '@/lib/platform/permit';
import type { Stage } from '@/lib/platform/prisma/enums';
import type { Viewer } from '@/lib/platform/viewer';
import type { Progress } from '@/lib/reviews/progress';
import { visibleTo } from '@/lib/reviews/queries/list';
import { progressOf } from '@/lib/reviews/queries/progress';
import { movesOf, type Task, tasksFor } from '@/lib/reviews/tasks';

export interface WorkReview {
  reference: string;
  title: string;
  stage: Stage;
  onSiteFrom: string | null;
  onSiteTo: string | null;
}
export interface WorkItem {
  review: WorkReview;
  task: Task;
}

const most = 60;
const running: Stage[] = [
  'requested',
  'scoping',
  'preparing',
  'on_site',
  'reporting',
  'delivered',
  'follow_up',
];

/** What needs a person, what waits for others, and what comes on site next, over the reviews that are theirs. */
export async function getYourWork(permit: NetworkPermit<'work.view'>) {
  const { viewer } = permit;
  const today = dayOf(now());
  return readingAs(viewer.personId, async (db) => {
    const rows = await db.review.findMany({
      where: {
        AND: [visibleTo(viewer), ownOrUndecided(viewer.personId)],
        stage: { in: running },
        pausedAt: null,
      },
      orderBy: { stageSince: 'desc' },
      take: most,
      select: { id: true, reference: true, title: true, stage: true, onSiteFrom: true, onSiteTo: true },
    });
    const progress = await progressOf(
      db,
      rows.map((row) => row.id),
    );
    const reviews = rows.map(({ id, onSiteFrom, onSiteTo, ...row }) => ({
      ...row,
      onSiteFrom: onSiteFrom && plainDate(onSiteFrom),
      onSiteTo: onSiteTo && plainDate(onSiteTo),
      tasks: tasksOn(progress.get(id), viewer, today),
    }));
    const items = reviews.flatMap(({ tasks, ...review }) =>
      tasks.map((task): WorkItem => ({ review, task })),
    );
    const yours = items.filter((item) => isYours(item, viewer));
    const waiting = items.filter((item) => item.task.status === 'open' && !yours.includes(item));
    return {
      yours: yours.toSorted(byDate),
      waiting: waiting.toSorted(byDate),
      onSite: upcoming(reviews, today),
      today,
    };
  });
}

// Somebody who is only asked to join learns what lies with them, not what the review waits for.
function tasksOn(progress: Progress | undefined, viewer: Viewer, today: string): Task[] {
  if (!progress) return [];
  const tasks = tasksFor(progress, today, viewer.personId);
  const isOn = progress.seats.some((seat) => seat.personId === viewer.personId);
  return isOn ? tasks : tasks.filter((task) => isYours({ task }, viewer));
}

// A request has no coordinator yet: it is every coordinator's to decide.
const ownOrUndecided = (personId: string) => ({
  OR: [
    { stage: 'requested' as const },
    { seats: { some: { personId, endedAt: null } } },
    { team: { some: { personId, status: { in: ['invited' as const, 'accepted' as const] } } } },
  ],
});

function isYours({ task }: Pick<WorkItem, 'task'>, viewer: Viewer): boolean {
  if (task.key === 'request.decide') return viewer.standing.has('any_coordinator') && task.status === 'open';
  return movesOf([task], viewer.personId).length > 0;
}

function byDate(a: WorkItem, b: WorkItem): number {
  const key = ({ task }: WorkItem) => task.dueOn ?? (task.since ? dayOf(task.since) : '9999');
  return key(a).localeCompare(key(b));
}

function upcoming(reviews: readonly WorkReview[], today: string): WorkReview[] {
  const ahead = reviews.filter((review) => review.onSiteTo !== null && review.onSiteTo >= today);
  return ahead.toSorted((a, b) => (a.onSiteFrom ?? '').localeCompare(b.onSiteFrom ?? '')).slice(0, 5);
}
