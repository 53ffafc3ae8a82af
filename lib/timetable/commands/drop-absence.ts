import { defineCommand, happened, unchanged } from '@/lib/platform/command';
import { refuseByRule } from '@/lib/platform/refusal';
import { timetableWords } from '@/lib/timetable/labels';
import { speaksForAll } from '@/lib/timetable/rules/absences';
import { dropAbsenceInput } from '@/lib/timetable/schema/places';

/** Takes back that somebody is away. */
export const dropAbsence = defineCommand({
  about: 'review',
  permission: 'absence.record',
  event: 'absence.dropped',
  input: dropAbsenceInput,
  async run({ db, review, viewer, input }) {
    const row = await db.teamAbsence.findFirst({
      where: { id: input.id, reviewId: review.id },
      select: { personId: true },
    });
    if (!row) return unchanged();
    if (row.personId !== viewer.personId && !speaksForAll(review.roles))
      refuseByRule('absence.own', timetableWords.ownAbsence);
    await db.teamAbsence.delete({ where: { id: input.id } });
    return happened({ absence: input.id });
  },
});
