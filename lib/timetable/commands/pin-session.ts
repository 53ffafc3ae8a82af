import { defineCommand, happened, unchanged } from '@/lib/platform/command';
import { expectVersion, found } from '@/lib/platform/refusal';
import { pinSessionInput } from '@/lib/timetable/schema';

/** Holds a session where it is when a draft or a repair moves the others, or lets it go again. */
export const pinSession = defineCommand({
  about: 'review',
  permission: 'timetable.edit',
  event: 'timetable.session_pinned',
  input: pinSessionInput,
  async run({ db, review, input: { id, version, pinned } }) {
    const row = found(
      await db.timetableSession.findFirst({
        where: { id, reviewId: review.id, droppedAt: null },
        select: { version: true, pinned: true },
      }),
    );
    if (row.pinned === pinned) return unchanged({ version: row.version });
    expectVersion(row, version, { version: String(row.version) });
    const kept = await db.timetableSession.update({
      where: { id },
      data: { pinned, version: { increment: 1 } },
      select: { version: true },
    });
    return happened({ session: id, pinned }, kept);
  },
});
