import { daysApart } from '@/lib/calendar/days';
import { calendarRefusals as refusals } from '@/lib/calendar/labels';
import { holdsOf } from '@/lib/calendar/queries/holds';
import { keptHolidays } from '@/lib/calendar/queries/holidays';
import { holdsDays, holdWorkingDays, isHeld, mostHolds } from '@/lib/calendar/rules/visits';
import { workingDaysAfter } from '@/lib/calendar/rules/working-days';
import { holdWeekInput, releaseWeekInput } from '@/lib/calendar/schema';
import { databaseDate } from '@/lib/platform/clock';
import { defineCommand, happened, unchanged } from '@/lib/platform/command';
import { found, refuseByRule, refuseField } from '@/lib/platform/refusal';

/** Keeps some days of a week for a review. They free themselves after ten working days of its nation. */
export const holdWeek = defineCommand({
  about: 'review',
  permission: 'weeks.hold',
  event: 'week.held',
  input: holdWeekInput,
  async run({ db, review, input, viewer, now, today }) {
    const { id, from, to } = input;
    if (from <= today) refuseField('from', refusals.datePassed);
    if (to < from || daysApart(from, to) > 13) refuseField('to', refusals.lastBeforeFirst);
    const holds = await holdsOf(db, review.id);
    if (holds.some((hold) => hold.id === id)) return unchanged();
    const current = holds.filter((hold) => isHeld(hold, today));
    if (current.some((hold) => holdsDays(hold, { from, to }, today)))
      refuseByRule('weeks.held', refusals.heldAlready);
    if (current.length >= mostHolds) refuseByRule('weeks.most', refusals.tooManyHolds);
    const freesOn = workingDaysAfter(today, holdWorkingDays, review.nation, await keptHolidays(db));
    await db.weekHold.create({
      data: {
        id,
        reviewId: review.id,
        fromOn: databaseDate(from),
        toOn: databaseDate(to),
        heldById: viewer.personId,
        heldAt: now,
        freesOn: databaseDate(freesOn),
      },
    });
    return happened({ hold: id, from, to, freesOn }, { freesOn });
  },
});

/** Lets a held week go before its time. */
export const releaseWeek = defineCommand({
  about: 'review',
  permission: 'weeks.hold',
  event: 'week.released',
  input: releaseWeekInput,
  async run({ db, review, input, now, today }) {
    const hold = found((await holdsOf(db, review.id)).find((each) => each.id === input.hold));
    if (!isHeld(hold, today)) return unchanged();
    await db.weekHold.update({ where: { id: hold.id }, data: { releasedAt: now } });
    return happened({ hold: hold.id });
  },
});
