import type { Days } from '@/lib/calendar/days';
import type { Pool } from '@/lib/calendar/rules/reasons';
import { databaseDate, plainDate } from '@/lib/platform/clock';
import type { Transaction } from '@/lib/platform/database';

/** The peers named on a review, the councils where they serve today, and the weeks in which they said that they are away. */
export async function namedPeers(db: Transaction, reviewId: string, today: string) {
  const on = databaseDate(today);
  const members = await db.teamMember.findMany({
    where: { reviewId, status: { in: ['proposed', 'invited', 'accepted'] } },
    orderBy: [{ proposedAt: 'asc' }, { id: 'asc' }],
    select: {
      status: true,
      person: {
        select: {
          name: true,
          weeks: { where: { state: 'away', weekOn: { gte: databaseDate(today) } }, select: { weekOn: true } },
          posts: {
            where: {
              fromOn: { lte: on },
              OR: [{ untilOn: null }, { untilOn: { gte: on } }],
              organisation: { kind: 'council' },
            },
            select: {
              organisation: {
                select: { id: true, shortName: true, nation: true, electionCycle: true, electionYear: true },
              },
            },
          },
        },
      },
    },
  });
  return members.map(({ status, person }) => ({
    name: person.name,
    accepted: status === 'accepted',
    away: person.weeks.map((week) => plainDate(week.weekOn)),
    councils: person.posts.map((post) => post.organisation),
  }));
}

/** A lead peer, two other councillors and three officers: how many a team needs as a rule. */
const usualTeam = 6;

/** How many peers of the pool are free or away, week by week. */
export async function poolIn(db: Transaction, days: Days): Promise<Pool> {
  const accepted = { peer: { is: { acceptedAt: { not: null } } } };
  const size = await db.person.count({ where: accepted });
  const rows = await db.peerWeek.groupBy({
    by: ['weekOn', 'state'],
    where: { weekOn: { gte: databaseDate(days.from), lte: databaseDate(days.to) }, person: accepted },
    _count: { _all: true },
  });
  const weeks = new Map<string, { free: number; away: number }>();
  for (const { weekOn, state, _count } of rows) {
    const week = plainDate(weekOn);
    weeks.set(week, { ...(weeks.get(week) ?? { free: 0, away: 0 }), [state]: _count._all });
  }
  return { size, wanted: usualTeam, weeks };
}
