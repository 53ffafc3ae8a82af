import { namingWords } from '@/lib/people-met/labels/naming';
import { removePersonInput } from '@/lib/people-met/schema/naming';
import { defineCommand, happened, unchanged } from '@/lib/platform/command';
import { refuseByRule } from '@/lib/platform/refusal';

/** Deletes a name. Somebody who holds a page of their own is told first that it ends. */
export const removePerson = defineCommand({
  about: 'review',
  permission: 'people_met.name',
  event: 'people_met.removed',
  input: removePersonInput,
  async run({ db, review, input }) {
    const row = await db.sessionPerson.findFirst({
      where: { id: input.id, reviewId: review.id },
      select: { sessionId: true, linkHash: true },
    });
    if (!row) return unchanged();
    if (row.linkHash) refuseByRule('people_met.has_page', namingWords.hasPage);
    await db.sessionPerson.delete({ where: { id: input.id } });
    return happened({ session: row.sessionId });
  },
});
