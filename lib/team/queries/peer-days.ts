import { Temporal } from 'temporal-polyfill';
import { databaseDate, dayOf, now, plainDate } from '@/lib/platform/clock';
import type { Transaction } from '@/lib/platform/database';

/** How far back peer-days and earlier reviews are looked at. */
export const ledgerYears = 5;

export interface Sat {
  personId: string;
  reviewId: string;
  /** The calendar year of the visit. */
  year: number;
  days: number;
  /** The visit has begun, or is over. */
  begun: boolean;
  hostIds: readonly string[];
}

/** Who sits or sat on which visit of the last five years or to come, with its days. */
export async function listSat(db: Transaction): Promise<Sat[]> {
  const today = dayOf(now());
  const since = Temporal.PlainDate.from(today).subtract({ years: ledgerYears }).toString();
  const reviews = await db.review.findMany({
    where: { stage: { notIn: ['withdrawn', 'declined'] }, onSiteFrom: { gte: databaseDate(since) } },
    select: {
      id: true,
      onSiteFrom: true,
      onSiteTo: true,
      hosts: { select: { organisationId: true } },
      seats: {
        where: { role: { in: ['lead_peer', 'peer'] }, endedAt: null },
        select: { personId: true },
      },
    },
  });
  return reviews.flatMap(({ id, onSiteFrom, onSiteTo, hosts, seats }) => {
    if (!(onSiteFrom && onSiteTo)) return [];
    const from = plainDate(onSiteFrom);
    const days = Math.round((onSiteTo.getTime() - onSiteFrom.getTime()) / 86_400_000) + 1;
    return seats.map(({ personId }) => ({
      personId,
      reviewId: id,
      year: Number(from.slice(0, 4)),
      days,
      begun: from <= today,
      hostIds: hosts.map((host) => host.organisationId),
    }));
  });
}
