import { noteAnswerInput } from '@/lib/people-met/schema';
import { defineCommand, happened, unchanged } from '@/lib/platform/command';
import { found } from '@/lib/platform/refusal';

/** The organiser has taken note that somebody can't come. */
export const noteAnswer = defineCommand({
  about: 'review',
  permission: 'people_met.tell',
  event: 'people_met.answer_noted',
  input: noteAnswerInput,
  async run({ db, review, input, now }) {
    const person = found(
      await db.sessionPerson.findFirst({
        where: { id: input.id, reviewId: review.id },
        select: { sessionId: true, cannotComeAt: true, cannotComeSeenAt: true },
      }),
    );
    if (!person.cannotComeAt || person.cannotComeSeenAt) return unchanged();
    await db.sessionPerson.update({ where: { id: input.id }, data: { cannotComeSeenAt: now } });
    return happened({ session: person.sessionId });
  },
});
