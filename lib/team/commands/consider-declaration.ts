import { defineCommand, happened, type ReviewContext, unchanged } from '@/lib/platform/command';
import { found, refuseByRule } from '@/lib/platform/refusal';
import { type Member, memberAsked } from '@/lib/team/commands/members';
import { endSeat, seatIfReady } from '@/lib/team/commands/seats';
import { about, aboutWork } from '@/lib/team/commands/write';
import { refusals } from '@/lib/team/labels';
import { letters } from '@/lib/team/letters';
import { considerDeclarationInput } from '@/lib/team/schema';

/** The coordinator weighs a declared interest: no conflict seats the peer, a conflict frees the chair. */
export const considerDeclaration = defineCommand({
  about: 'review',
  permission: 'declaration.consider',
  event: 'declaration.considered',
  input: considerDeclarationInput,
  async run(context) {
    const { db, review, viewer, input, now } = context;
    const declaration = found(
      await db.declaration.findFirst({
        where: { id: input.declaration, reviewId: review.id, interest: true },
        select: { id: true, personId: true, outcome: true },
      }),
    );
    if (declaration.outcome === input.outcome) return unchanged();
    if (declaration.outcome !== 'waiting') refuseByRule('team.considered', refusals.consideredAlready);
    await db.declaration.update({
      where: { id: declaration.id },
      data: { outcome: input.outcome, consideredAt: now, consideredById: viewer.personId },
    });
    const member = await memberAsked(context, declaration.personId);
    if (member) await settle(context, member);
    return happened({ person: declaration.personId, outcome: input.outcome });
  },
});

type Context = ReviewContext<{ outcome: 'conflict' | 'no_conflict' }>;

async function settle(context: Context, member: Member): Promise<void> {
  const { db, input, mail, also } = context;
  if (input.outcome === 'conflict') {
    await db.teamMember.update({ where: { id: member.id }, data: { status: 'removed' } });
    await endSeat(context, member.personId);
    await also('peer.removed', { person: member.personId });
    await mail({ to: member.person.email, ...letters.conflict(aboutWork(context)) });
  } else if (await seatIfReady(context, member)) {
    await mail({ to: member.person.email, ...letters.cleared(about(context, 'documents')) });
  }
}
