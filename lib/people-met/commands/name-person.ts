import { namingWords } from '@/lib/people-met/labels/naming';
import { namePersonInput } from '@/lib/people-met/schema/naming';
import { defineCommand, happened, unchanged } from '@/lib/platform/command';
import { expectVersion, found, refuseByRule } from '@/lib/platform/refusal';

/** Names somebody whom a session meets, or changes their name or address. Names go with the raw notes at the latest. */
export const namePerson = defineCommand({
  about: 'review',
  permission: 'people_met.name',
  event: 'people_met.named',
  input: namePersonInput,
  async run({ db, review, input }) {
    const { id, session: sessionId, name, email } = input;
    found(
      await db.timetableSession.findFirst({
        where: { id: sessionId, reviewId: review.id, droppedAt: null },
        select: { id: true },
      }),
    );
    const row = await db.sessionPerson.findFirst({
      where: { id, reviewId: review.id, sessionId },
      select: { name: true, email: true, version: true, linkHash: true },
    });
    if (!row) {
      if (input.version !== undefined) found(null);
      const data = { id, sessionId, reviewId: review.id, name, email };
      const { count } = await db.sessionPerson.createMany({ data, skipDuplicates: true });
      if (count === 0) found(null);
      return happened({ session: sessionId });
    }
    if (row.name === name && row.email === email) return unchanged();
    expectVersion(row, input.version ?? 0, { name: row.name, email: row.email });
    // The old address holds the link: it is taken back before another gets one.
    if (row.linkHash && row.email !== email) refuseByRule('people_met.has_page', namingWords.hasPage);
    await db.sessionPerson.update({ where: { id }, data: { name, email, version: { increment: 1 } } });
    return happened({ session: sessionId });
  },
});
