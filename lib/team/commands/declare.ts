import { defineCommand, happened, type ReviewContext } from '@/lib/platform/command';
import { found } from '@/lib/platform/refusal';
import { type Member, memberAsked } from '@/lib/team/commands/members';
import { endSeat, seatIfReady } from '@/lib/team/commands/seats';
import { about, writeTo } from '@/lib/team/commands/write';
import { letters } from '@/lib/team/letters';
import { declareInterestsInput } from '@/lib/team/schema';

/** Declares interests before an answer, or anew later: an interest suspends the seat until it is considered. */
export const declareInterests = defineCommand({
  about: 'review',
  permission: 'declaration.make',
  event: 'peer.declared',
  input: declareInterestsInput,
  async run(context) {
    const { viewer, input } = context;
    const member = found(await memberAsked(context, viewer.personId));
    await declare(context, member, input);
    await seatIfReady(context, member);
    return happened({ person: viewer.personId });
  },
});

interface Declared {
  interest: 'none' | 'some';
  words: string;
}

/** Writes a declaration down; one with an interest goes to the coordinator. The caller records the event. */
export async function declare(
  context: Pick<ReviewContext<unknown>, 'db' | 'review' | 'now' | 'mail'>,
  member: Member,
  { interest, words }: Declared,
): Promise<void> {
  const { db, review, now } = context;
  const { personId } = member;
  await db.declaration.create({
    data: { reviewId: review.id, personId, interest: interest === 'some', words, declaredAt: now },
  });
  await db.teamMember.update({ where: { id: member.id }, data: { declaredAt: now } });
  if (interest === 'none') return;
  await endSeat(context, personId);
  await writeTo(
    context,
    ['coordinator'],
    letters.declared({ ...about(context, 'team'), name: member.person.name }),
  );
}
