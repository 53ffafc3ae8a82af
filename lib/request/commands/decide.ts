import { recordDateReason } from '@/lib/calendar/commands/record-date-reason';
import { databaseDate, plainDate } from '@/lib/platform/clock';
import { defineCommand, happened, type ReviewContext, unchanged } from '@/lib/platform/command';
import { env } from '@/lib/platform/env';
import { newId } from '@/lib/platform/ids';
import type { Letter } from '@/lib/platform/mail';
import { expectVersion, found, refuseByRule, refuseField } from '@/lib/platform/refusal';
import { nextReference } from '@/lib/request/commands/next-reference';
import { letters, requestRefusals } from '@/lib/request/labels';
import { acceptRequestInput, declineRequestInput, suggestDatesInput } from '@/lib/request/schema';
import { advance } from '@/lib/reviews/commands/advance';

/** Accepts a request for some days; whoever accepts coordinates the review from then on. */
export const acceptRequest = defineCommand({
  about: 'review',
  permission: 'request.decide',
  event: 'request.accepted',
  input: acceptRequestInput,
  async run(context) {
    const { db, review, input, viewer, now, today } = context;
    checkVisit(input, today);
    refuseOwnCouncil(context);
    await recordDateReason(context, { from: input.from, to: input.to }, input.dateReason);
    await advance(context, 'accept');
    const reference = await nextReference(db, 'CPR', today);
    await db.review.update({
      where: { id: review.id },
      data: {
        reference,
        onSiteFrom: databaseDate(input.from),
        onSiteTo: databaseDate(input.to),
        version: { increment: 1 },
      },
    });
    await db.seat.create({
      data: {
        id: newId(),
        reviewId: review.id,
        personId: viewer.personId,
        role: 'coordinator',
        startedAt: now,
      },
    });
    const link = `${env().APP_ORIGIN}/reviews/${reference}`;
    await tellHosts(context, letters.accepted(review.title, viewer.name, input.from, input.to, link));
    return happened({ reference }, { reference });
  },
});

/** Tells the host of days that would be better; the request stays open. */
export const suggestDates = defineCommand({
  about: 'review',
  permission: 'request.decide',
  event: 'request.dates_suggested',
  input: suggestDatesInput,
  async run(context) {
    const { db, review, input, viewer, now, today } = context;
    checkVisit(input, today);
    const before = found(
      await db.reviewRequest.findUnique({
        where: { reviewId: review.id },
        select: { suggestedFrom: true, suggestedTo: true, suggestedWords: true },
      }),
    );
    const known = {
      from: before.suggestedFrom ? plainDate(before.suggestedFrom) : '',
      to: before.suggestedTo ? plainDate(before.suggestedTo) : '',
      words: before.suggestedWords ?? '',
    };
    const { from, to, words } = input;
    if (known.from === from && known.to === to && known.words === words) return unchanged();
    expectVersion(review, input.version, known);
    await db.reviewRequest.update({
      where: { reviewId: review.id },
      data: {
        suggestedFrom: databaseDate(from),
        suggestedTo: databaseDate(to),
        suggestedWords: words,
        suggestedAt: now,
      },
    });
    await db.review.update({ where: { id: review.id }, data: { version: { increment: 1 } } });
    const link = `${env().APP_ORIGIN}/reviews/${review.reference}/request`;
    await tellHosts(context, letters.datesSuggested(review.title, viewer.name, from, to, link));
    return happened({ from, to });
  },
});

/** Declines a request, with reasons that the council sees. */
export const declineRequest = defineCommand({
  about: 'review',
  permission: 'request.decide',
  event: 'request.declined',
  input: declineRequestInput,
  async run(context) {
    const { db, review, input, viewer } = context;
    await advance(context, 'decline');
    await db.review.update({ where: { id: review.id }, data: { endedReason: input.reason } });
    const link = `${env().APP_ORIGIN}/reviews/${review.reference}/request`;
    await tellHosts(context, letters.declined(review.title, viewer.name, link));
    return happened({});
  },
});

// Whoever coordinates reads declarations and notes: nobody of the host may.
function refuseOwnCouncil({ review, viewer }: ReviewContext<unknown>): void {
  const seated = review.seats.some((seat) => seat.role !== 'coordinator');
  const works = review.hosts.some((host) => viewer.organisationIds.includes(host.organisationId));
  if (seated || works) refuseByRule('request.own_council', requestRefusals.ownCouncil);
}

function checkVisit({ from, to }: { from: string; to: string }, today: string): void {
  if (from <= today) refuseField('from', requestRefusals.datePassed);
  if (to < from) refuseField('to', requestRefusals.lastBeforeFirst);
  const days = (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1;
  if (days > 14) refuseField('to', requestRefusals.tooLong);
}

async function tellHosts(
  { db, review, viewer, mail }: ReviewContext<unknown>,
  words: Omit<Letter, 'to'>,
): Promise<void> {
  const people = await db.person.findMany({
    where: {
      id: { not: viewer.personId },
      seats: {
        some: {
          reviewId: review.id,
          endedAt: null,
          role: { in: ['political_lead', 'chief_executive', 'organiser'] },
        },
      },
    },
    select: { email: true },
  });
  for (const { email } of people) await mail({ to: email, ...words });
}
