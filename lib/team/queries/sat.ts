import { Temporal } from 'temporal-polyfill';
import { databaseDate, dayOf, now, plainDate } from '@/lib/platform/clock';
import type { Transaction } from '@/lib/platform/database';

/** How far back earlier reviews are looked at. */
const yearsBack = 5;

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
  const since = Temporal.PlainDate.from(today).subtract({ years: yearsBack }).toString();
  const reviews = await db.review.findMany({
    where: { stage: { notIn: ['withdrawn', 'declined'] }, onSiteFrom: { gte: databaseDate(since) } },
    select: {
      id: true,
      onSiteFrom: true,
      seats: {
        where: { role: { in: ['lead_peer', 'peer'] }, endedAt: null },
        select: { personId: true },
      },
    },
  });
  return reviews.flatMap(({ id, onSiteFrom, seats }) => {
    if (!onSiteFrom) return [];
    const from = plainDate(onSiteFrom);
    return seats.map(({ personId }) => ({
      personId,
      reviewId: id,
      year: Number(from.slice(0, 4)),
      begun: from <= today,
    }));
  });
}
