import { type Days, daysAfter, mondayOf } from '@/lib/calendar/days';
import { keptHolidays } from '@/lib/calendar/queries/holidays';
import { enteredPolls } from '@/lib/calendar/queries/polls';
import { bankHolidays } from '@/lib/calendar/rules/holidays';
import { preElectionPeriods } from '@/lib/calendar/rules/polls';
import type { YearRow } from '@/lib/calendar/rules/year';
import { databaseDate, dayOf, now, plainDate } from '@/lib/platform/clock';
import { reading } from '@/lib/platform/database';
import type { NetworkPermit } from '@/lib/platform/permit';

const most = 200;

/** The coming year over every running review: visits, held weeks, pre-election periods, bank holidays. */
export async function getProgrammeYear(_permit: NetworkPermit<'programme.view'>) {
  const today = dayOf(now());
  const span: Days = { from: mondayOf(today), to: daysAfter(mondayOf(today), 52 * 7 - 1) };
  const kept = await keptHolidays(reading());
  const reviews = await reading().review.findMany({
    where: {
      stage: { in: ['requested', 'scoping', 'preparing', 'on_site'] },
      OR: [{ onSiteTo: null }, { onSiteTo: { gte: databaseDate(span.from) } }],
    },
    orderBy: [{ onSiteFrom: 'asc' }, { id: 'asc' }],
    take: most,
    select: {
      reference: true,
      title: true,
      onSiteFrom: true,
      onSiteTo: true,
      holds: {
        where: { releasedAt: null, freesOn: { gt: databaseDate(today) } },
        select: { fromOn: true, toOn: true },
      },
      hosts: {
        select: {
          organisation: { select: { id: true, nation: true, electionCycle: true, electionYear: true } },
        },
      },
    },
  });
  const councils = reviews.flatMap((review) => review.hosts.map((host) => host.organisation));
  const polls = await enteredPolls(
    reading(),
    councils.map((council) => council.id),
    span,
  );
  const settings = await reading().networkSettings.findUniqueOrThrow({
    where: { id: 1 },
    select: { onSiteAtOnce: true },
  });
  const nations = [...new Set(councils.flatMap((council) => council.nation ?? []))].toSorted();
  return {
    today,
    onSiteAtOnce: settings.onSiteAtOnce,
    holidays: nations.map((nation) => ({ nation, days: bankHolidays(nation, span, kept) })),
    rows: reviews.map(
      ({ reference, title, onSiteFrom, onSiteTo, holds, hosts }): YearRow => ({
        reference,
        title,
        visit: onSiteFrom && onSiteTo ? { from: plainDate(onSiteFrom), to: plainDate(onSiteTo) } : null,
        holds: holds.map(({ fromOn, toOn }) => ({ from: plainDate(fromOn), to: plainDate(toOn) })),
        elections: hosts.flatMap(({ organisation }) => preElectionPeriods(organisation, polls, span, kept)),
      }),
    ),
  };
}
export type ProgrammeYear = Awaited<ReturnType<typeof getProgrammeYear>>;
