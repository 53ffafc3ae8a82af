import { defineCommand, happened, unchanged } from '@/lib/platform/command';
import { found, refuseField } from '@/lib/platform/refusal';
import { declare } from '@/lib/team/commands/declare';
import { memberAsked } from '@/lib/team/commands/members';
import { declarationsOf, endSeat, seatIfReady } from '@/lib/team/commands/seats';
import { about, writeTo } from '@/lib/team/commands/write';
import { refusals } from '@/lib/team/labels';
import { letters } from '@/lib/team/letters';
import { acceptInvitationInput, declineInvitationInput } from '@/lib/team/schema';

/** A peer says yes and declares; without an interest they sit on the team at once. */
export const acceptInvitation = defineCommand({
  about: 'review',
  permission: 'invitation.answer',
  event: 'peer.answered',
  input: acceptInvitationInput,
  async run(context) {
    const { db, viewer, input, now, also } = context;
    const asked = found(await memberAsked(context, viewer.personId));
    if (asked.status === 'accepted') return unchanged();
    if (input.interest) {
      await declare(context, asked, { interest: input.interest, words: input.words });
      await also('peer.declared', { person: viewer.personId });
    } else if ((await declarationsOf(context, asked)).length === 0) {
      refuseField('interest', refusals.declareFirst);
    }
    const member = { ...asked, status: 'accepted' } as const;
    await db.teamMember.update({ where: { id: asked.id }, data: { status: 'accepted', answeredAt: now } });
    if (await seatIfReady(context, member)) {
      const words = letters.accepted({ ...about(context, 'team'), name: asked.person.name });
      await writeTo(context, ['coordinator'], words);
    }
    return happened({ person: viewer.personId, answer: 'accepted' as const });
  },
});

/** A peer says no, or can come no more after all: the chair is free again. */
export const declineInvitation = defineCommand({
  about: 'review',
  permission: 'invitation.answer',
  event: 'peer.answered',
  input: declineInvitationInput,
  async run(context) {
    const { db, viewer, input, now } = context;
    const member = found(await memberAsked(context, viewer.personId));
    await db.teamMember.update({
      where: { id: member.id },
      data: { status: 'declined', answeredAt: now, declinedWords: input.reason },
    });
    await endSeat(context, viewer.personId);
    const words = letters.declined({ ...about(context, 'team'), name: member.person.name });
    await writeTo(context, ['coordinator'], words);
    return happened({ person: viewer.personId, answer: 'declined' as const });
  },
});
