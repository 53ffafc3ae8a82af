import { defineCommand, happened, type ReviewContext, unchanged } from '@/lib/platform/command';
import { refuse, refuseByRule } from '@/lib/platform/refusal';
import { alreadyDeleted } from '@/lib/retention/labels';
import { liftHoldInput, setHoldInput } from '@/lib/retention/schema';

/** Keeps the raw notes of a review, whatever their time, because the law asks for them. */
export const setHold = defineCommand({
  about: 'review',
  permission: 'review.hold',
  event: 'review.held',
  input: setHoldInput,
  async run(context) {
    const { db, review, viewer, input, now } = context;
    const { hold, notesPurgedAt } = await heldAs(context);
    if (hold?.reason === input.reason) return unchanged();
    if (hold) refuse({ reason: 'out_of_date', current: { reason: hold.reason } });
    if (notesPurgedAt) refuseByRule('retention.already-deleted', alreadyDeleted);
    const placed = { placedById: viewer.personId, placedAt: now };
    await db.legalHold.create({
      data: { reviewId: review.id, kind: 'other', reason: input.reason, ...placed },
    });
    return happened({});
  },
});

/** Ends a legal hold: notes whose time is up go with the next round. */
export const liftHold = defineCommand({
  about: 'review',
  permission: 'review.hold',
  event: 'review.hold_lifted',
  input: liftHoldInput,
  async run(context) {
    const { hold } = await heldAs(context);
    if (!hold) return unchanged();
    const { db, viewer, now } = context;
    await db.legalHold.update({
      where: { id: hold.id },
      data: { liftedAt: now, liftedById: viewer.personId },
    });
    return happened({});
  },
});

async function heldAs({ db, review }: ReviewContext<unknown>) {
  const { notesPurgedAt, holdsOnRecord } = await db.review.findUniqueOrThrow({
    where: { id: review.id },
    select: {
      notesPurgedAt: true,
      holdsOnRecord: { where: { liftedAt: null }, select: { id: true, reason: true } },
    },
  });
  return { hold: holdsOnRecord[0] ?? null, notesPurgedAt };
}
