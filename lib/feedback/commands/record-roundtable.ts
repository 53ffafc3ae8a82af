import type * as z from 'zod';
import { feedbackWords, roundtableWords } from '@/lib/feedback/labels';
import { recordRoundtableInput } from '@/lib/feedback/schema';
import { instantAt } from '@/lib/platform/clock';
import { defineCommand, happened, unchanged } from '@/lib/platform/command';
import { refuse, refuseField } from '@/lib/platform/refusal';

/** Records that the roundtable was held, and before whom, or that there is none, and why. */
export const recordRoundtable = defineCommand({
  about: 'review',
  permission: 'roundtable.record',
  event: 'roundtable.recorded',
  input: recordRoundtableInput,
  async run({ db, review, viewer, input, now }) {
    const next = recordedNow(input, now);
    const before = await db.roundtable.findUnique({
      where: { reviewId: review.id },
      select: { heldAt: true, audience: true, waivedReason: true, recordedAt: true },
    });
    if (before && isSame(before, next)) return unchanged();
    if (input.recordedAt !== (before?.recordedAt.toISOString() ?? ''))
      refuse({ reason: 'out_of_date', current: before ? textsOf(before) : {} });
    const data = { ...next, recordedById: viewer.personId, recordedAt: now };
    await db.roundtable.upsert({
      where: { reviewId: review.id },
      create: { reviewId: review.id, ...data },
      update: data,
    });
    return happened({});
  },
});

function recordedNow(input: z.output<typeof recordRoundtableInput>, now: Date): Recorded {
  if (input.how === 'waived') return { heldAt: null, audience: '', waivedReason: input.reason };
  const heldAt = instantAt(input.day, input.at);
  if (heldAt > now) refuseField('day', feedbackWords.notYetHeld);
  return { heldAt, audience: input.audience, waivedReason: null };
}

interface Recorded {
  heldAt: Date | null;
  audience: string;
  waivedReason: string | null;
}

function isSame(before: Recorded, after: Recorded): boolean {
  const words = ({ heldAt, audience, waivedReason }: Recorded) =>
    JSON.stringify([heldAt, audience, waivedReason]);
  return words(before) === words(after);
}

// Whichever of the two forms was sent, it is held against what the record says as a whole.
function textsOf(before: Recorded): Record<string, string> {
  const words = roundtableWords(before);
  return { audience: words, reason: words };
}
