import { defineCommand, happened } from '@/lib/platform/command';
import type { Transaction } from '@/lib/platform/database';
import { refuseByRule } from '@/lib/platform/refusal';
import { addSessions, changeSessions } from '@/lib/timetable/commands/sessions-in-bulk';
import { draftTimetable } from '@/lib/timetable/drafting/draft';
import { draftingWords } from '@/lib/timetable/drafting/labels';
import { takeDraftInput } from '@/lib/timetable/drafting/schema';
import { draftingOf } from '@/lib/timetable/queries/drafting';

/**
 * Puts a draft into the timetable as it was seen. It is worked out again under the lock: the same input gives the same
 * timetable, and where anything changed since, nothing is kept.
 */
export const takeDraft = defineCommand({
  about: 'review',
  permission: 'timetable.edit',
  event: 'timetable.drafted',
  input: takeDraftInput,
  async run({ db, review, input, now }) {
    const drafting = await draftingOf(db, review);
    if (!drafting.input) return refuseByRule('draft.no_dates', draftingWords.noDates);
    if (drafting.fingerprint !== input.fingerprint)
      return refuseByRule('draft.changed_since', draftingWords.changedSince);
    const { placed, unplaced } = draftTimetable(drafting.input);
    if (placed.length === 0) return refuseByRule('draft.nothing_placed', draftingWords.nothingPlaced);
    const lost = await lostBefore(
      db,
      review.id,
      placed.map(({ id }) => id),
    );
    await addSessions(
      db,
      review.id,
      placed.filter(({ id }) => !lost.includes(id)),
    );
    await db.timetableSession.updateMany({ where: { id: { in: lost } }, data: { droppedAt: null } });
    await changeSessions(
      db,
      placed.filter(({ id }) => lost.includes(id)),
    );
    await db.wantedSession.updateMany({
      where: { reviewId: review.id, id: { in: placed.map(({ id }) => id) } },
      data: { droppedAt: now, version: { increment: 1 } },
    });
    return happened({ placed: placed.length, unplaced: unplaced.length });
  },
});

// What a repair had dropped comes back as itself, with whom it meets by name.
async function lostBefore(db: Transaction, reviewId: string, ids: string[]): Promise<string[]> {
  const rows = await db.timetableSession.findMany({
    where: { reviewId, id: { in: ids }, droppedAt: { not: null } },
    select: { id: true },
  });
  return rows.map(({ id }) => id);
}
