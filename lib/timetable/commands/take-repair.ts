import type * as z from 'zod';
import { instantAt } from '@/lib/platform/clock';
import { defineCommand, happened, type ReviewContext } from '@/lib/platform/command';
import { newId } from '@/lib/platform/ids';
import { found, refuseByRule } from '@/lib/platform/refusal';
import { rowOf } from '@/lib/timetable/commands/record-wanted';
import { changeSessions } from '@/lib/timetable/commands/sessions-in-bulk';
import type { DraftInput } from '@/lib/timetable/drafting/input';
import { draftingWords } from '@/lib/timetable/drafting/labels';
import { lossOf } from '@/lib/timetable/drafting/loss';
import type { Loss } from '@/lib/timetable/drafting/repair';
import { takeRepairInput } from '@/lib/timetable/drafting/schema';
import { wantedAgain } from '@/lib/timetable/drafting/wanted-again';
import { draftingOf, repairOf } from '@/lib/timetable/queries/drafting';
import { keyOf } from '@/lib/timetable/rules/concern';
import type { PlannedSession } from '@/lib/timetable/session';

type Context = ReviewContext<z.output<typeof takeRepairInput>>;

/**
 * Takes a repair as it was seen, and records the loss that it answers. What nobody can go to in twos goes on with one
 * where that is said, with the reason; the rest is wanted again.
 */
export const takeRepair = defineCommand({
  about: 'review',
  permission: 'timetable.edit',
  event: 'timetable.repaired',
  input: takeRepairInput,
  async run(context) {
    const { db, review, input, now } = context;
    const drafting = (await draftingOf(db, review)).input;
    if (!drafting) return refuseByRule('draft.no_dates', draftingWords.noDates);
    const loss = found(lossOf(input, drafting, now));
    const { changed, unplaced, fingerprint } = repairOf(drafting, loss, now);
    if (fingerprint !== input.fingerprint)
      return refuseByRule('draft.changed_since', draftingWords.changedSince);
    const alone = unplaced.flatMap((each) =>
      each.alone && input.alone.includes(each.before.id) ? [each.alone] : [],
    );
    const dropped = unplaced
      .map(({ before }) => before)
      .filter(({ id }) => !alone.some((each) => each.id === id));
    await changeSessions(db, [...changed.map(({ after }) => after), ...alone]);
    await keepAlone(context, alone);
    await wantAgain(context, dropped);
    await recordLoss(context, loss, drafting);
    return happened({ changed: changed.length, alone: alone.length, dropped: dropped.length });
  },
});

async function keepAlone(
  { db, review, input, viewer, now, also }: Context,
  alone: readonly PlannedSession[],
) {
  const keys = alone.flatMap((session) =>
    session.peers.map(({ personId }) => keyOf({ kind: 'alone', sessions: [session], personId })),
  );
  await db.keptConcern.createMany({
    data: keys.map((key) => ({
      reviewId: review.id,
      key,
      reason: input.reason,
      byId: viewer.personId,
      at: now,
    })),
    skipDuplicates: true,
  });
  if (alone.length > 0) await also('timetable.concern_kept', { rule: 'alone' });
}

// Under the id that it had: whom it meets by name stays with it, and it comes back as itself.
async function wantAgain({ db, review, now }: Context, dropped: readonly PlannedSession[]): Promise<void> {
  await db.timetableSession.updateMany({
    where: { reviewId: review.id, id: { in: dropped.map(({ id }) => id) } },
    data: { droppedAt: now, version: { increment: 1 } },
  });
  for (const session of dropped) {
    const row = rowOf(wantedAgain(session));
    await db.wantedSession.upsert({
      where: { id: session.id, reviewId: review.id },
      create: { ...row, reviewId: review.id },
      update: { ...row, droppedAt: null, version: { increment: 1 } },
    });
  }
}

async function recordLoss({ db, review, now, also }: Context, loss: Loss, { to, circumstances }: DraftInput) {
  if (loss.kind === 'place') {
    await db.place.update({ where: { id: loss.placeId }, data: { lostAt: now, version: { increment: 1 } } });
    await also('place.recorded', { place: loss.placeId });
    return;
  }
  const { personId, from } = loss;
  if (!circumstances.attendants.some((each) => each.personId === personId)) return;
  const absence = {
    id: newId(),
    reviewId: review.id,
    personId,
    startsAt: from,
    endsAt: instantAt(to, '23:59'),
  };
  await db.teamAbsence.create({ data: absence });
  await also('absence.recorded', { absence: absence.id });
}
