import { dayOf, plainDate } from '@/lib/platform/clock';

/** Whether a peer's seat counts for a visit: it goes on, or it ended only once the visit had begun. */
export function visited(endedAt: Date | null, onSiteFrom: Date | null): boolean {
  return endedAt === null || (onSiteFrom !== null && dayOf(endedAt) >= plainDate(onSiteFrom));
}
