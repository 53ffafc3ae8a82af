import { defineCommand, happened, unchanged } from '@/lib/platform/command';
import { found, refuseByRule } from '@/lib/platform/refusal';
import { alreadyDeleted } from '@/lib/retention/labels';
import { liftHoldInput, placeHoldInput } from '@/lib/retention/schema';

/** Keeps the raw notes of a review, whatever their time, because the law asks for them. Each request has a hold of its own. */
export const placeHold = defineCommand({
  about: 'review',
  permission: 'review.hold',
  event: 'review.held',
  input: placeHoldInput,
  async run({ db, review, viewer, input, now }) {
    const { id, kind, reason } = input;
    const { notesPurgedAt } = await db.review.findUniqueOrThrow({
      where: { id: review.id },
      select: { notesPurgedAt: true },
    });
    if (notesPurgedAt) refuseByRule('retention.already-deleted', alreadyDeleted);
    const { count } = await db.legalHold.createMany({
      data: { id, reviewId: review.id, kind, reason, placedById: viewer.personId, placedAt: now },
      skipDuplicates: true,
    });
    if (count > 0) return happened({ hold: id, kind });
    found(await db.legalHold.findFirst({ where: { id, reviewId: review.id }, select: { id: true } }));
    return unchanged();
  },
});

/** Ends a legal hold: notes whose time is up go with the next round, unless another hold keeps them. */
export const liftHold = defineCommand({
  about: 'review',
  permission: 'review.hold',
  event: 'review.hold_lifted',
  input: liftHoldInput,
  async run({ db, review, viewer, input, now }) {
    const { id } = input;
    const hold = found(
      await db.legalHold.findFirst({
        where: { id, reviewId: review.id },
        select: { kind: true, liftedAt: true },
      }),
    );
    if (hold.liftedAt) return unchanged();
    await db.legalHold.update({ where: { id }, data: { liftedAt: now, liftedById: viewer.personId } });
    return happened({ hold: id, kind: hold.kind });
  },
});
