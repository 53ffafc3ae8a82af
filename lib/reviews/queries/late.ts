import { dayOf, now } from '@/lib/platform/clock';
import { readingAs, type Transaction } from '@/lib/platform/database';
import type { NetworkPermit } from '@/lib/platform/permit';
import type { SeatRole } from '@/lib/platform/prisma/enums';
import type { Viewer } from '@/lib/platform/viewer';
import { isLate } from '@/lib/reviews/lateness';
import { progressOf } from '@/lib/reviews/queries/progress';
import { type Task, tasksFor } from '@/lib/reviews/tasks';

export interface LateItem {
  review: { id: string; reference: string; title: string };
  task: Task;
}

/** Somebody with whom something is late, and when they were last nudged. */
export interface LatePerson {
  personId: string;
  name: string;
  role: SeatRole;
  items: readonly LateItem[];
  nudgedAt: Date | null;
}

/** What is late with others, as far as the viewer may know, over the reviews on which they have a seat. */
export function listLate({
  viewer,
}: NetworkPermit<'work.view'> | NetworkPermit<'programme.view'>): Promise<LatePerson[]> {
  return readingAs(viewer.personId, (db) => latePeople(db, viewer, dayOf(now())));
}

/** As `listLate`, within a command's transaction. */
export async function latePeople(db: Transaction, viewer: Viewer, today: string): Promise<LatePerson[]> {
  const reviews = await db.review.findMany({
    where: {
      stage: { notIn: ['closed', 'declined', 'withdrawn'] },
      pausedAt: null,
      seats: { some: { personId: viewer.personId, endedAt: null, role: { not: 'reader' } } },
    },
    orderBy: { id: 'asc' },
    take: 100,
    select: { id: true, reference: true, title: true },
  });
  const progress = await progressOf(
    db,
    reviews.map((review) => review.id),
  );
  const people = new Map<string, LatePerson>();
  for (const review of reviews) {
    const known = progress.get(review.id);
    const tasks = known ? tasksFor(known, today, viewer.personId).filter((task) => isLate(task, today)) : [];
    for (const task of tasks) {
      for (const { personId, name, role } of task.people) {
        const items = [...(people.get(personId)?.items ?? []), { review, task }];
        people.set(personId, { personId, name, role, items, nudgedAt: null });
      }
    }
  }
  people.delete(viewer.personId);
  const nudges = await lastNudges(db, [...people.keys()]);
  return [...people.values()]
    .map((person) => ({ ...person, nudgedAt: nudges.get(person.personId) ?? null }))
    .toSorted((a, b) => b.items.length - a.items.length || a.name.localeCompare(b.name));
}

async function lastNudges(db: Transaction, people: readonly string[]): Promise<Map<string, Date>> {
  const rows = await db.nudge.groupBy({
    by: ['personId'],
    where: { personId: { in: [...people] } },
    _max: { at: true },
  });
  return new Map(rows.flatMap(({ personId, _max }) => (_max.at ? [[personId, _max.at] as const] : [])));
}
