import { defineCommand, happened, unchanged } from '@/lib/platform/command';
import { expectVersion, found } from '@/lib/platform/refusal';
import { dropSessionInput } from '@/lib/timetable/schema';

/** Takes a session out of the timetable; notes that were taken in it stay. */
export const dropSession = defineCommand({
  about: 'review',
  permission: 'timetable.edit',
  event: 'timetable.session_dropped',
  input: dropSessionInput,
  async run({ db, review, input, now }) {
    const row = found(
      await db.timetableSession.findFirst({
        where: { id: input.id, reviewId: review.id },
        select: { version: true, droppedAt: true, title: true, purpose: true },
      }),
    );
    if (row.droppedAt) return unchanged({ version: row.version });
    expectVersion(row, input.version, { title: row.title, purpose: row.purpose });
    const kept = await db.timetableSession.update({
      where: { id: input.id },
      data: { droppedAt: now, version: { increment: 1 } },
      select: { version: true },
    });
    return happened({ session: input.id }, kept);
  },
});
