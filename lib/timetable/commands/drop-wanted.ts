import { tellPeopleMet } from '@/lib/people-met/commands/tell';
import { peopleMetOf } from '@/lib/people-met/queries';
import { isOpen } from '@/lib/people-met/rules';
import { defineCommand, happened, unchanged } from '@/lib/platform/command';
import { expectVersion, found } from '@/lib/platform/refusal';
import { dropWantedInput } from '@/lib/timetable/drafting/schema';
import { releasesOf } from '@/lib/timetable/queries/releases';

/** Takes a session off the list of those wanted. Whoever was to hear when it is now learns that it is called off. */
export const dropWanted = defineCommand({
  about: 'review',
  permission: 'timetable.edit',
  event: 'wanted_session.dropped',
  input: dropWantedInput,
  async run(context) {
    const { db, review, input, now } = context;
    const row = found(
      await db.wantedSession.findFirst({
        where: { id: input.id, reviewId: review.id },
        select: { version: true, droppedAt: true, title: true, purpose: true },
      }),
    );
    if (row.droppedAt) return unchanged();
    expectVersion(row, input.version, { title: row.title, purpose: row.purpose });
    await db.wantedSession.update({
      where: { id: input.id },
      data: { droppedAt: now, version: { increment: 1 } },
    });
    const met = await peopleMetOf(db, review.id, await releasesOf(db, review.id));
    await tellPeopleMet(
      context,
      met.filter(
        ({ person, own }) =>
          person.sessionId === input.id && isOpen(person, own, now) && own.isOff && now < own.session.endsAt,
      ),
    );
    return happened({ wanted: input.id });
  },
});
