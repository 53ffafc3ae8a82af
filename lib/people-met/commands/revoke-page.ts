import { revokePageInput } from '@/lib/people-met/schema';
import { defineCommand, happened, unchanged } from '@/lib/platform/command';
import { found } from '@/lib/platform/refusal';

/** Takes somebody's link back: from now on it opens nothing, and looks like one that never was. */
export const revokePage = defineCommand({
  about: 'review',
  permission: 'people_met.tell',
  event: 'people_met.link_taken_back',
  input: revokePageInput,
  async run({ db, review, input, now }) {
    const person = found(
      await db.sessionPerson.findFirst({
        where: { id: input.id, reviewId: review.id },
        select: { sessionId: true, linkHash: true },
      }),
    );
    if (!person.linkHash) return unchanged();
    await db.sessionPerson.update({
      where: { id: input.id },
      data: { linkHash: null, linkRevokedAt: now, toldNumber: null },
    });
    return happened({ session: person.sessionId });
  },
});
