import type { Days } from '@/lib/calendar/days';
import { calendarRefusals, reasonWords } from '@/lib/calendar/labels';
import { circumstancesOf } from '@/lib/calendar/queries/circumstances';
import { dateReasonsOf } from '@/lib/calendar/queries/date-reasons';
import { reasonsAgainst, strongKinds } from '@/lib/calendar/rules/reasons';
import { databaseDate } from '@/lib/platform/clock';
import type { ReviewContext } from '@/lib/platform/command';
import { newId } from '@/lib/platform/ids';
import { refuseField } from '@/lib/platform/refusal';

/**
 * Holds the days that somebody chooses for a visit against the calendar: what speaks strongly against them is chosen
 * only with a reason, which is kept. A reason that was recorded for the same days and the same things still counts.
 */
export async function recordDateReason(
  context: ReviewContext<unknown>,
  days: Days,
  words: string,
): Promise<void> {
  const { db, review, viewer, now, today, also } = context;
  const about = await circumstancesOf(db, {
    today,
    span: days,
    hostIds: review.hosts.map((host) => host.organisationId),
    reviewId: review.id,
    namesOthers: false,
  });
  const strong = reasonsAgainst(days, about).filter((reason) => reason.weight === 'strong');
  const against = strongKinds(strong);
  if (against.length === 0) return;
  const same = (await dateReasonsOf(db, review.id)).find(
    (each) => each.from === days.from && each.to === days.to,
  );
  const covered = same !== undefined && against.every((kind) => same.against.includes(kind));
  if (covered && (words === '' || words === same.words)) return;
  if (words === '') refuseField('dateReason', calendarRefusals.reasonWanted(strong.map(reasonWords)));
  await db.dateReason.create({
    data: {
      id: newId(),
      reviewId: review.id,
      fromOn: databaseDate(days.from),
      toOn: databaseDate(days.to),
      against,
      words,
      byId: viewer.personId,
      at: now,
    },
  });
  await also('dates.reason_recorded', { ...days, against });
}
