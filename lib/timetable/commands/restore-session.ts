import { defineCommand, happened, unchanged } from '@/lib/platform/command';
import { expectVersion, found } from '@/lib/platform/refusal';
import { dropSessionInput } from '@/lib/timetable/schema';

/** Puts a session that was dropped back where it was. */
export const restoreSession = defineCommand({
  about: 'review',
  permission: 'timetable.edit',
  event: 'timetable.session_restored',
  input: dropSessionInput,
  async run({ db, review, input: { id, version }, now }) {
    const row = found(
      await db.timetableSession.findFirst({
        where: { id, reviewId: review.id },
        select: { version: true, droppedAt: true },
      }),
    );
    if (!row.droppedAt) return unchanged({ version: row.version });
    expectVersion(row, version, { version: String(row.version) });
    const kept = await db.timetableSession.update({
      where: { id },
      data: { droppedAt: null, version: { increment: 1 } },
      select: { version: true },
    });
    // A repair may want it again: it has its place now.
    await db.wantedSession.updateMany({
      where: { id, reviewId: review.id, droppedAt: null },
      data: { droppedAt: now, version: { increment: 1 } },
    });
    return happened({ session: id }, kept);
  },
});
