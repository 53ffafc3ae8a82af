import * as z from 'zod';
import { type Days, daysAfter } from '@/lib/calendar/days';
import { ownDates } from '@/lib/calendar/queries/council-dates';
import { keptHolidays } from '@/lib/calendar/queries/holidays';
import { enteredPolls } from '@/lib/calendar/queries/polls';
import { keepsDatesOf } from '@/lib/calendar/rules/keeping';
import { preElectionPeriods } from '@/lib/calendar/rules/polls';
import { dayOf, now } from '@/lib/platform/clock';
import { reading } from '@/lib/platform/database';
import type { NetworkPermit } from '@/lib/platform/permit';

/** What the network knows of a council's time in the coming five years; null where there is no such council. */
export async function getCouncilCalendar({ viewer }: NetworkPermit<'organisation.view'>, id: string) {
  if (!z.uuid().safeParse(id).success) return null;
  const council = await reading().organisation.findFirst({
    where: { id, kind: 'council' },
    select: { id: true, name: true, nation: true, electionCycle: true, electionYear: true },
  });
  if (!council) return null;
  const today = dayOf(now());
  const span: Days = { from: today, to: daysAfter(today, 5 * 366) };
  const kept = await keptHolidays(reading());
  const entered = await enteredPolls(reading(), [id], span);
  return {
    council,
    today,
    /** With the row that somebody entered, where one is the council's own. */
    periods: preElectionPeriods(council, entered, span, kept).map((period) => ({
      ...period,
      entered: entered.find((poll) => poll.on === period.to && poll.organisationId === id) ?? null,
    })),
    dates: await ownDates(reading(), [id], span),
    keeps: keepsDatesOf(viewer, id),
  };
}
export type CouncilCalendar = NonNullable<Awaited<ReturnType<typeof getCouncilCalendar>>>;
