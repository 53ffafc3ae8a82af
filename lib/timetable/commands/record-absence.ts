import type * as z from 'zod';
import { instantAt } from '@/lib/platform/clock';
import { defineCommand, happened, type ReviewContext, unchanged } from '@/lib/platform/command';
import { refuse, refuseByRule, refuseField } from '@/lib/platform/refusal';
import { timetableWords } from '@/lib/timetable/labels';
import { attendantsOf } from '@/lib/timetable/queries/draft';
import { speaksForAll } from '@/lib/timetable/rules/absences';
import { recordAbsenceInput } from '@/lib/timetable/schema/places';

type Context = ReviewContext<z.output<typeof recordAbsenceInput>>;

/** Says when one of the team is away during the visit, and never why. A peer says it for themselves. */
export const recordAbsence = defineCommand({
  about: 'review',
  permission: 'absence.record',
  event: 'absence.recorded',
  input: recordAbsenceInput,
  async run(context) {
    const { db, review, input } = context;
    const { id, personId } = input;
    await demandPerson(context);
    demandDay(context);
    const before = await db.teamAbsence.findUnique({ where: { id }, select: { reviewId: true } });
    if (before && before.reviewId !== review.id) refuse({ reason: 'not_found' });
    if (before) return unchanged();
    const [startsAt, endsAt] = [instantAt(input.day, input.from), instantAt(input.day, input.to)];
    await db.teamAbsence.create({ data: { id, reviewId: review.id, personId, startsAt, endsAt } });
    return happened({ absence: id });
  },
});

async function demandPerson({ db, review, viewer, input }: Context): Promise<void> {
  const own = input.personId === viewer.personId;
  if (!own && !speaksForAll(review.roles)) refuseByRule('absence.own', timetableWords.ownAbsence);
  const team = await attendantsOf(db, review.id);
  if (!team.some(({ personId }) => personId === input.personId))
    refuseField('personId', timetableWords.notOnTeam);
}

function demandDay({ review: { onSiteFrom, onSiteTo }, input }: Context): void {
  if (!onSiteFrom || !onSiteTo) refuseField('day', timetableWords.noDates);
  else if (input.day < onSiteFrom || input.day > onSiteTo)
    refuseField('day', timetableWords.outside(onSiteFrom, onSiteTo));
}
