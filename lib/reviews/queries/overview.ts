import { type MoveName, moves } from '@/lib/lifecycle';
import { reading, readingAs } from '@/lib/platform/database';
import type { Permit } from '@/lib/platform/permit';
import type { SeatRole, Stage } from '@/lib/platform/prisma/enums';
import type { Progress } from '@/lib/reviews/progress';
import { progressOf } from '@/lib/reviews/queries/progress';

/** How far a review has come, as its viewer may know it. */
export async function getProgress(permit: Permit<'review.view'>): Promise<Progress> {
  const { viewer, review } = permit;
  const progress = (await readingAs(viewer.personId, (db) => progressOf(db, [review.id]))).get(review.id);
  if (!progress) throw new Error(`Review ${review.reference} has gone`);
  return progress;
}

/** When each stage was reached, from the history. */
export async function stageDates(permit: Permit<'review.outline'>): Promise<Map<Stage, Date>> {
  const names = Object.values(moves).map((move) => move.event);
  const events = await reading().event.findMany({
    where: { streamId: permit.review.id, name: { in: ['request.submitted', ...names] } },
    orderBy: { sequence: 'asc' },
    select: { name: true, at: true },
  });
  const dates = new Map<Stage, Date>();
  for (const { name, at } of events) {
    if (name === 'request.submitted') dates.set('requested', at);
    const move = (Object.keys(moves) as MoveName[]).find((each) => moves[each].event === name);
    // Several signatures make one move: the last one is the one that moved it.
    if (move) dates.set(moves[move].to, at);
  }
  dates.set(permit.review.stage, permit.review.stageSince);
  return dates;
}

export interface PersonOnReview {
  personId: string;
  name: string;
  role: SeatRole;
  /** The post and organisation that they come from: “Leader, Saltwick City Council”. */
  post: string;
}

/** Who is who on a review: the host's people first, then the peer team. */
export async function listPeople(permit: Permit<'review.view'>): Promise<PersonOnReview[]> {
  // Whom the leaders have let read is for those who read.
  const seesReaders = permit.review.decide('report.view_draft').allowed;
  const seats = await reading().seat.findMany({
    where: { reviewId: permit.review.id, endedAt: null, ...(seesReaders ? {} : { role: { not: 'reader' } }) },
    orderBy: [{ role: 'asc' }, { startedAt: 'asc' }, { id: 'asc' }],
    select: {
      role: true,
      personId: true,
      person: {
        select: {
          name: true,
          posts: {
            where: { untilOn: null },
            orderBy: { fromOn: 'desc' },
            take: 1,
            select: { title: true, organisation: { select: { shortName: true } } },
          },
        },
      },
    },
  });
  return seats.map(({ role, personId, person }) => {
    const post = person.posts[0];
    return {
      personId,
      name: person.name,
      role,
      post: post ? `${post.title}, ${post.organisation.shortName}` : '',
    };
  });
}
