import { enteredPolls } from '@/lib/calendar/queries/polls';
import { databaseDate, dayOf, now, plainDate } from '@/lib/platform/clock';
import type { Transaction } from '@/lib/platform/database';
import { seatEndedOn, seatToCheckSince } from '@/lib/team/rules/seat-check';

export interface SeatToCheck {
  /** The day of the poll, or the last day of the post. */
  since: string;
  /** The posts that go on and whose council had a poll. */
  postIds: string[];
}

/** The places at the tables of some reviews whose councillor may have lost the seat. */
export async function seatsToCheck(
  db: Transaction,
  reviewIds: readonly string[],
): Promise<Map<string, SeatToCheck>> {
  const today = dayOf(now());
  const rows = await db.teamMember.findMany({
    where: {
      reviewId: { in: [...reviewIds] },
      place: { in: ['lead', 'councillor'] },
      status: { in: ['proposed', 'invited', 'accepted'] },
    },
    select: {
      id: true,
      proposedAt: true,
      checkedOn: true,
      person: { select: { posts: { where: councillorPost(today), select: postSelection } } },
    },
  });
  const councils = new Set(rows.flatMap(({ person }) => person.posts.map((post) => post.organisation.id)));
  if (councils.size === 0) return new Map();
  const from = rows.map(({ proposedAt }) => dayOf(proposedAt)).toSorted()[0] ?? today;
  const polls = await enteredPolls(db, [...councils], { from, to: today });
  const found = new Map<string, SeatToCheck>();
  for (const { id, proposedAt, checkedOn, person } of rows) {
    const seen = { proposedOn: dayOf(proposedAt), checkedOn: checkedOn && plainDate(checkedOn) };
    const posts = person.posts.map(({ untilOn, ...post }) => ({
      ...post,
      untilOn: untilOn && plainDate(untilOn),
    }));
    const doubts = posts
      .filter(({ untilOn }) => untilOn === null || untilOn >= today)
      .flatMap(({ id: postId, fromOn, organisation: council }) => {
        const on = seatToCheckSince({ council, heldFrom: plainDate(fromOn), ...seen }, polls, today);
        return on ? [{ postId, on }] : [];
      });
    const last = doubts
      .map(({ on }) => on)
      .toSorted()
      .at(-1);
    const since = last ?? seatEndedOn(posts, seen.checkedOn, today);
    if (since) found.set(id, { since, postIds: doubts.map(({ postId }) => postId) });
  }
  return found;
}

/** The posts by which somebody sat on a councillor's chair, until today or before. */
function councillorPost(today: string) {
  return {
    kind: 'councillor' as const,
    organisation: { kind: 'council' as const },
    fromOn: { lte: databaseDate(today) },
  };
}

const postSelection = {
  id: true,
  fromOn: true,
  untilOn: true,
  organisation: { select: { id: true, nation: true, electionCycle: true, electionYear: true } },
} as const;
