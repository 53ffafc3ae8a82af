import type * as z from 'zod';
import { attributionsIn } from '@/lib/notes/attribution';
import { instantAt } from '@/lib/platform/clock';
import { defineCommand, happened, type ReviewContext, unchanged } from '@/lib/platform/command';
import { refuse, refuseField } from '@/lib/platform/refusal';
import { reportFacts } from '@/lib/report/queries/report-facts';
import { refusePoll } from '@/lib/roundtable/commands/refuse-poll';
import { attributionWords, roundtableRules, roundtableWords } from '@/lib/roundtable/labels';
import { recordRoundtableInput } from '@/lib/roundtable/schema';
import { slidesFrom } from '@/lib/roundtable/slides';

type Input = z.output<typeof recordRoundtableInput>;

/**
 * Records that the roundtable was held, before whom, how many came and what was asked, or that there is none, and why. The
 * slides are kept as they stood when it was first recorded as held: what the host's people open later is what they were shown.
 */
export const recordRoundtable = defineCommand({
  about: 'review',
  permission: 'roundtable.record',
  event: 'roundtable.recorded',
  input: recordRoundtableInput,
  async run(context) {
    const { db, review, viewer, input, now } = context;
    const next = recordedNow(input, now);
    const before = await db.roundtable.findUnique({
      where: { reviewId: review.id },
      select: {
        heldAt: true,
        audience: true,
        attended: true,
        questions: true,
        waivedReason: true,
        recordedAt: true,
        slides: true,
      },
    });
    if (before && isSame(before, next)) return unchanged();
    if (input.recordedAt !== (before?.recordedAt.toISOString() ?? ''))
      refuse({ reason: 'out_of_date', current: before ? textsOf(before) : {} });
    if (input.how === 'held') await checkHeld(context, input);
    const kept = before?.slides ?? (next.heldAt ? slidesFrom(await reportFacts(db, review.id)) : null);
    const data = {
      ...next,
      ...(kept ? { slides: kept } : {}),
      recordedById: viewer.personId,
      recordedAt: now,
    };
    await db.roundtable.upsert({
      where: { reviewId: review.id },
      create: { reviewId: review.id, ...data },
      update: data,
    });
    return happened({});
  },
});

async function checkHeld(context: ReviewContext<unknown>, input: Extract<Input, { how: 'held' }>) {
  const { db, review } = context;
  await refusePoll(context, input.day, 'day');
  if (input.looked) return;
  const seats = await db.seat.findMany({
    where: { reviewId: review.id, endedAt: null },
    select: { person: { select: { name: true } } },
  });
  const finds = attributionsIn(
    input.questions,
    seats.map(({ person }) => person.name),
  ).filter(({ kind }) => kind === 'name' || kind === 'post');
  if (finds.length > 0) refuseField('questions', attributionWords(finds.map(({ words }) => words)));
}

function recordedNow(input: Input, now: Date): Recorded {
  if (input.how === 'waived')
    return { heldAt: null, audience: '', attended: null, questions: '', waivedReason: input.reason };
  const heldAt = instantAt(input.day, input.at);
  if (heldAt > now) refuseField('day', roundtableRules.notYetHeld);
  const { audience, attended = null, questions } = input;
  return { heldAt, audience, attended, questions, waivedReason: null };
}

interface Recorded {
  heldAt: Date | null;
  audience: string;
  attended: number | null;
  questions: string;
  waivedReason: string | null;
}

function isSame(before: Recorded, after: Recorded): boolean {
  const words = ({ heldAt, audience, attended, questions, waivedReason }: Recorded) =>
    JSON.stringify([heldAt, audience, attended, questions, waivedReason]);
  return words(before) === words(after);
}

// Whichever of the two forms was sent, it is held against what the record says as a whole.
function textsOf(before: Recorded): Record<string, string> {
  const words = roundtableWords(before);
  return { audience: words, reason: words, questions: before.questions };
}
