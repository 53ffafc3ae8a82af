import { defineCommand, happened, unchanged } from '@/lib/platform/command';
import { expectVersion, found } from '@/lib/platform/refusal';
import { recordPlaceInput } from '@/lib/timetable/schema';

/** Adds a place, or changes one. */
export const recordPlace = defineCommand({
  about: 'review',
  permission: 'timetable.edit',
  event: 'place.recorded',
  input: recordPlaceInput,
  async run({ db, review, input }) {
    const { id, name, address, accessNotes } = input;
    const row = await db.place.findFirst({
      where: { id, reviewId: review.id },
      select: { version: true, name: true, address: true, accessNotes: true },
    });
    if (!row) {
      if (input.version !== undefined) found(null);
      // A place of another review has this id: to whoever asks, it is not there.
      const { count } = await db.place.createMany({
        data: { id, reviewId: review.id, name, address, accessNotes },
        skipDuplicates: true,
      });
      if (count === 0) found(null);
      return happened({ place: id });
    }
    const same = row.name === name && row.address === address && row.accessNotes === accessNotes;
    if (same) return unchanged();
    expectVersion(row, input.version ?? 0, {
      name: row.name,
      address: row.address,
      accessNotes: row.accessNotes,
    });
    await db.place.update({
      where: { id },
      data: { name, address, accessNotes, version: { increment: 1 } },
    });
    return happened({ place: id });
  },
});
