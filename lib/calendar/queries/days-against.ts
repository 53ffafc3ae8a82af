import { type Days, daysAfter } from '@/lib/calendar/days';
import { circumstancesOf } from '@/lib/calendar/queries/circumstances';
import type { Circumstances } from '@/lib/calendar/rules/reasons';
import { dayOf, now } from '@/lib/platform/clock';
import { reading } from '@/lib/platform/database';
import type { NetworkPermit, Permit } from '@/lib/platform/permit';
import type { Viewer } from '@/lib/platform/viewer';

/** What speaks for and against days for a review, in the coming two years. */
export function circumstancesOfReview({
  viewer,
  review,
}: Permit<'weeks.view'> | Permit<'request.view'> | Permit<'scoping.view'>): Promise<Circumstances> {
  return circumstancesOf(reading(), {
    ...aheadFor(viewer),
    hostIds: review.hosts.map((host) => host.organisationId),
    reviewId: review.id,
  });
}

/** The same for councils whose request is still being written. */
export function circumstancesOfDraft(
  { viewer }: NetworkPermit<'request.draft'>,
  hostIds: readonly string[],
): Promise<Circumstances> {
  return circumstancesOf(reading(), { ...aheadFor(viewer), hostIds });
}

function aheadFor(viewer: Viewer): { today: string; span: Days; namesOthers: boolean } {
  const today = dayOf(now());
  const span = { from: today, to: daysAfter(today, 731) };
  // Other reviews' dates are the coordinators' to know; a host learns only how full a week is.
  return { today, span, namesOthers: viewer.standing.has('any_coordinator') };
}
