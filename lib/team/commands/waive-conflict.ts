import { defineCommand, happened, unchanged } from '@/lib/platform/command';
import { found, refuseByRule } from '@/lib/platform/refusal';
import { memberAsked } from '@/lib/team/commands/members';
import { seatIfReady } from '@/lib/team/commands/seats';
import { refusals } from '@/lib/team/labels';
import { conflictsFor } from '@/lib/team/queries/ties';
import { needsWaiver } from '@/lib/team/rules/conflicts';
import { waiveConflictInput, withdrawWaiverInput } from '@/lib/team/schema';

/** Sets aside for this review, by name and with a reason, that a peer comes from nearby. */
export const waiveConflict = defineCommand({
  about: 'review',
  permission: 'conflict.waive',
  event: 'conflict.waived',
  input: waiveConflictInput,
  async run(context) {
    const { db, review, viewer, input, now } = context;
    const { person, kind, reason } = input;
    found(await db.peerProfile.findFirst({ where: { personId: person }, select: { personId: true } }));
    const conflicts = (await conflictsFor(db, review, [person])).get(person) ?? [];
    const near = conflicts.filter((each) => each.kind === kind);
    if (near.length === 0) return refuseByRule('team.nothing-to-waive', refusals.nothingToWaive);
    if (!near.some(needsWaiver)) return unchanged();
    await db.conflictWaiver.create({
      data: { reviewId: review.id, personId: person, kind, reason, byId: viewer.personId, at: now },
    });
    // Whoever has said yes meanwhile need not say it again.
    const member = await memberAsked(context, person);
    if (member) await seatIfReady(context, member);
    return happened({ person, kind });
  },
});

/** Takes it back: the conflict stands again, and whoever is on the team by it shows as somebody to look at. */
export const withdrawWaiver = defineCommand({
  about: 'review',
  permission: 'conflict.waive',
  event: 'conflict.waiver_withdrawn',
  input: withdrawWaiverInput,
  async run({ db, review, input, now }) {
    const waiver = found(
      await db.conflictWaiver.findFirst({
        where: { id: input.waiver, reviewId: review.id },
        select: { id: true, personId: true, kind: true, withdrawnAt: true },
      }),
    );
    if (waiver.withdrawnAt) return unchanged();
    await db.conflictWaiver.update({ where: { id: waiver.id }, data: { withdrawnAt: now } });
    return happened({ person: waiver.personId, kind: waiver.kind });
  },
});
