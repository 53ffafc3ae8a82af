import { defineCommand, happened, unchanged } from '@/lib/platform/command';
import { expectVersion, found } from '@/lib/platform/refusal';
import { dropWantedInput } from '@/lib/timetable/drafting/schema';

/** Takes a session off the list of those wanted. */
export const dropWanted = defineCommand({
  about: 'review',
  permission: 'timetable.edit',
  event: 'wanted_session.dropped',
  input: dropWantedInput,
  async run({ db, review, input, now }) {
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
    return happened({ wanted: input.id });
  },
});
