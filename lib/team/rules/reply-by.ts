import { Temporal } from 'temporal-polyfill';
import { dayOf } from '@/lib/platform/clock';

/** Peers have ten days to answer, fewer where the visit begins sooner. */
export function usualReplyBy(now: Date, onSiteFrom: string | null): string {
  const today = Temporal.PlainDate.from(dayOf(now));
  const usual = today.add({ days: 10 }).toString();
  if (onSiteFrom === null || usual < onSiteFrom || onSiteFrom <= today.toString()) return usual;
  return Temporal.PlainDate.from(onSiteFrom).subtract({ days: 1 }).toString();
}
