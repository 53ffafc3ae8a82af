import { keptHolidays } from '@/lib/calendar/queries/holidays';
import { workingDaysAfter, workingDaysBetween } from '@/lib/calendar/rules/working-days';
import { tellPeopleMetOfStop } from '@/lib/people-met/commands/tell-stop';
import { databaseDate, dayOf, plainDate } from '@/lib/platform/clock';
import { defineCommand, happened, type ReviewContext, unchanged } from '@/lib/platform/command';
import { env } from '@/lib/platform/env';
import { advance } from '@/lib/reviews/commands/advance';
import { stopLetters } from '@/lib/reviews/letters';
import { pauseReviewInput, resumeReviewInput, withdrawReviewInput } from '@/lib/reviews/schema';
import { cancellations } from '@/lib/timetable/commands/tell-release';
import { releasesOf } from '@/lib/timetable/queries/releases';

/** Ends a review before its time, with a reason. Once the report is delivered it is the council's, and stays. */
export const withdrawReview = defineCommand({
  about: 'review',
  permission: 'review.withdraw',
  event: 'review.withdrawn',
  input: withdrawReviewInput,
  async run(context) {
    await advance(context, 'withdraw');
    await context.db.review.update({
      where: { id: context.review.id },
      data: { endedReason: context.input.reason, pausedAt: null, pausedReason: null },
    });
    await tellEverybody(context, 'withdrawn');
    return happened({});
  },
});

/** Stops the clock of a review, at whatever stage, with a reason. */
export const pauseReview = defineCommand({
  about: 'review',
  permission: 'review.pause',
  event: 'review.paused',
  input: pauseReviewInput,
  async run(context) {
    const { db, review, input, now } = context;
    await db.review.update({ where: { id: review.id }, data: { pausedAt: now, pausedReason: input.reason } });
    await tellEverybody(context, 'paused');
    return happened({});
  },
});

/** Goes on with a paused review; a fact check that was under way keeps the working days that it had left. */
export const resumeReview = defineCommand({
  about: 'review',
  permission: 'review.resume',
  event: 'review.resumed',
  input: resumeReviewInput,
  async run(context) {
    const { db, review } = context;
    if (!review.paused) return unchanged();
    await giveBackDays(context);
    await db.review.update({ where: { id: review.id }, data: { pausedAt: null, pausedReason: null } });
    await tellEverybody(context, 'resumed');
    return happened({});
  },
});

async function giveBackDays({ db, review, today }: ReviewContext<unknown>): Promise<void> {
  const row = await db.review.findUniqueOrThrow({
    where: { id: review.id },
    select: { pausedAt: true, factCheck: { select: { deadlineOn: true, doneAt: true } } },
  });
  if (!row.pausedAt || !row.factCheck || row.factCheck.doneAt) return;
  const [pausedOn, deadline] = [dayOf(row.pausedAt), plainDate(row.factCheck.deadlineOn)];
  const kept = await keptHolidays(db);
  const lost = workingDaysBetween(pausedOn, today, review.nation, kept);
  if (deadline < pausedOn || lost === 0) return;
  const deadlineOn = databaseDate(workingDaysAfter(deadline, lost, review.nation, kept));
  await db.factCheck.update({ where: { reviewId: review.id }, data: { deadlineOn } });
}

/**
 * Writes to everybody on the review, to the peers who have been asked and to people met whose meeting is still to come:
 * nobody travels for nothing. A review that ends takes its sessions out of their calendars.
 */
async function tellEverybody(context: ReviewContext<unknown>, what: keyof typeof stopLetters): Promise<void> {
  const { db, review, mail } = context;
  const person = { select: { email: true } };
  const seats = await db.seat.findMany({ where: { reviewId: review.id, endedAt: null }, select: { person } });
  const asked = await db.teamMember.findMany({
    where: { reviewId: review.id, status: { in: ['invited', 'accepted'] } },
    select: { person },
  });
  const releases = await releasesOf(db, review.id);
  const calendars =
    what === 'withdrawn' ? await cancellations(context, releases) : new Map<string, string[]>();
  const { subject, text } = stopLetters[what];
  const told = [...seats, ...asked].map((each) => each.person.email);
  for (const to of new Set([...told, ...calendars.keys()])) {
    const link = `${env().APP_ORIGIN}/reviews/${review.reference}`;
    const calendar = calendars.get(to) ?? [];
    await mail({ to, subject: `${subject}: ${review.title}`, text: `${text}\n\n${link}\n`, calendar });
  }
  await tellPeopleMetOfStop(context, releases, what);
}
