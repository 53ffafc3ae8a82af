import { Temporal } from 'temporal-polyfill';
import { databaseDate, dayOf, now, plainDate } from '@/lib/platform/clock';
import type { Transaction } from '@/lib/platform/database';
import { visited } from '@/lib/team/rules/visited';

export interface Sat {
  personId: string;
  reviewId: string;
  /** The calendar year of the visit. */
  year: number;
  /** The visit has begun, or is over. */
  begun: boolean;
}

/** Who sits or sat on which visit of the last five years or to come. */
export async function listSat(db: Transaction): Promise<Sat[]> {
  const today = dayOf(now());
  const reviews = await db.review.findMany({
    where: {
      stage: { notIn: ['withdrawn', 'declined'] },
      onSiteFrom: { gte: databaseDate(lookedBackTo(today)) },
    },
    select: {
      id: true,
      onSiteFrom: true,
      seats: {
        where: { role: { in: ['lead_peer', 'peer'] } },
        select: { personId: true, endedAt: true },
      },
    },
  });
  return reviews.flatMap(({ id, onSiteFrom, seats }) => {
    if (!onSiteFrom) return [];
    const from = plainDate(onSiteFrom);
    const sat = seats.filter(({ endedAt }) => visited(endedAt, onSiteFrom));
    // Somebody who left and came back sat there once.
    return [...new Set(sat.map(({ personId }) => personId))].map((personId) => ({
      personId,
      reviewId: id,
      year: Number(from.slice(0, 4)),
      begun: from <= today,
    }));
  });
}

/** How far back earlier reviews are looked at. */
const yearsBack = 5;

/** The first day of the earlier reviews that count when a team is put together. */
export function lookedBackTo(today: string): string {
  return Temporal.PlainDate.from(today).subtract({ years: yearsBack }).toString();
}
