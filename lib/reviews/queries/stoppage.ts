import { reading } from '@/lib/platform/database';
import type { Permit } from '@/lib/platform/permit';

/** Why a review is paused or has ended before its time. */
export async function getStoppage({ review }: Permit<'review.resume'>) {
  return reading().review.findUniqueOrThrow({
    where: { id: review.id },
    select: { pausedAt: true, pausedReason: true, endedReason: true },
  });
}
