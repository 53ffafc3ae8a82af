import type { Days } from '@/lib/calendar/days';
import { mondayOf } from '@/lib/calendar/days';
import { usualLength } from '@/lib/calendar/rules/visits';
import { plainDate } from '@/lib/platform/clock';
import { reading } from '@/lib/platform/database';
import type { Permit } from '@/lib/platform/permit';

/** What the host asked for: ranges of dates, the usual length of a visit to it, and the week that stands now. */
export async function getWishes({ review }: Permit<'weeks.view'>) {
  const windows = await reading().requestWindow.findMany({
    where: { reviewId: review.id },
    orderBy: { fromOn: 'asc' },
    select: { fromOn: true, toOn: true },
  });
  const hosts = await reading().reviewHost.findMany({
    where: { reviewId: review.id },
    select: { organisation: { select: { tier: true } } },
  });
  return {
    windows: windows.map(({ fromOn, toOn }): Days => ({ from: plainDate(fromOn), to: plainDate(toOn) })),
    length: usualLength(hosts.map(({ organisation }) => organisation.tier)),
    chosenWeek: review.onSiteFrom ? mondayOf(review.onSiteFrom) : undefined,
  };
}
