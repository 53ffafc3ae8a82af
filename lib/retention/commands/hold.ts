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
    const { db, review, input } = context;
    const { legalHoldReason, notesPurgedAt } = await heldAs(context);
    if (legalHoldReason === input.reason) return unchanged();
    if (legalHoldReason !== null) refuse({ reason: 'out_of_date', current: { reason: legalHoldReason } });
    if (notesPurgedAt) refuseByRule('retention.already-deleted', alreadyDeleted);
    await db.review.update({ where: { id: review.id }, data: { legalHoldReason: input.reason } });
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
    if ((await heldAs(context)).legalHoldReason === null) return unchanged();
    await context.db.review.update({ where: { id: context.review.id }, data: { legalHoldReason: null } });
    return happened({});
  },
});

function heldAs({ db, review }: ReviewContext<unknown>) {
  return db.review.findUniqueOrThrow({
    where: { id: review.id },
    select: { legalHoldReason: true, notesPurgedAt: true },
  });
}
