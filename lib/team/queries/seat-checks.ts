import { enteredPolls } from '@/lib/calendar/queries/polls';
import { databaseDate, dayOf, now, plainDate } from '@/lib/platform/clock';
import type { Transaction } from '@/lib/platform/database';
import { seatToCheckSince } from '@/lib/team/rules/seat-check';

/** The places at the tables of some reviews whose councillor may have lost the seat, with the day of the poll. */
export async function seatsToCheck(
  db: Transaction,
  reviewIds: readonly string[],
): Promise<Map<string, string>> {
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
  const found = new Map<string, string>();
  for (const { id, proposedAt, checkedOn, person } of rows) {
    const proposedOn = dayOf(proposedAt);
    const days = person.posts.flatMap(({ fromOn, organisation: council }) => {
      const held = { council, heldFrom: plainDate(fromOn), proposedOn };
      return seatToCheckSince({ ...held, checkedOn: checkedOn && plainDate(checkedOn) }, polls, today) ?? [];
    });
    const last = days.toSorted().at(-1);
    if (last) found.set(id, last);
  }
  return found;
}

/** The posts by which somebody sits on a councillor's chair today. */
export function councillorPost(today: string) {
  const on = databaseDate(today);
  return {
    kind: 'councillor' as const,
    organisation: { kind: 'council' as const },
    fromOn: { lte: on },
    OR: [{ untilOn: null }, { untilOn: { gte: on } }],
  };
}

const postSelection = {
  fromOn: true,
  organisation: { select: { id: true, nation: true, electionCycle: true, electionYear: true } },
} as const;
