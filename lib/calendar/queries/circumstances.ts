import type { Days } from '@/lib/calendar/days';
import { daysAfter, mondayOf } from '@/lib/calendar/days';
import { ownDates } from '@/lib/calendar/queries/council-dates';
import { keptHolidays } from '@/lib/calendar/queries/holidays';
import { namedPeers, poolIn } from '@/lib/calendar/queries/peers';
import { enteredPolls } from '@/lib/calendar/queries/polls';
import { possiblePeriods, preElectionPeriods } from '@/lib/calendar/rules/polls';
import type { Circumstances, OtherVisit } from '@/lib/calendar/rules/reasons';
import { databaseDate, plainDate } from '@/lib/platform/clock';
import type { Transaction } from '@/lib/platform/database';

interface About {
  today: string;
  /** The days that are looked at. */
  span: Days;
  hostIds: readonly string[];
  /** The review for which days are sought; none for a request that is not sent yet. */
  reviewId?: string;
  /** Other reviews are named only to those who may know of them. */
  namesOthers: boolean;
}

/** All that speaks for and against days for some hosts, within a page's reading or a command's transaction. */
export async function circumstancesOf(db: Transaction, about: About): Promise<Circumstances> {
  const { today, span, reviewId, hostIds } = about;
  const settings = await db.networkSettings.findUniqueOrThrow({
    where: { id: 1 },
    select: { leadInMonths: true, onSiteAtOnce: true },
  });
  const hosts = await db.organisation.findMany({
    where: { id: { in: [...hostIds] } },
    orderBy: { name: 'asc' },
    select: { id: true, shortName: true, nation: true, electionCycle: true, electionYear: true },
  });
  const kept = await keptHolidays(db);
  const team = reviewId ? await namedPeers(db, reviewId, today) : [];
  const councilIds = [...hostIds, ...team.flatMap((peer) => peer.councils.map((council) => council.id))];
  const polls = await enteredPolls(db, councilIds, span);
  const dates = await ownDates(db, hostIds, span);
  return {
    today,
    ...settings,
    kept,
    hosts: hosts.map((host) => ({
      name: host.shortName,
      nation: host.nation,
      elections: preElectionPeriods(host, polls, span, kept),
      unsaid: possiblePeriods(host, span, kept),
      dates: dates.filter((date) => date.organisationId === host.id),
    })),
    peers: team.flatMap(({ councils, ...peer }) => {
      const [first, ...rest] = councils.map((council) => ({
        ...peer,
        council: council.shortName,
        elections: preElectionPeriods(council, polls, span, kept),
        unsaid: possiblePeriods(council, span, kept),
      }));
      // Where somebody serves twice, their weeks away still count once.
      return first
        ? [first, ...rest.map((each) => ({ ...each, away: [] }))]
        : [{ ...peer, council: '', elections: [], unsaid: [] }];
    }),
    others: await otherVisits(db, about),
    pool: await poolIn(db, { from: mondayOf(span.from), to: span.to }),
  };
}

async function otherVisits(db: Transaction, about: About): Promise<OtherVisit[]> {
  const { today, span, reviewId, namesOthers } = about;
  const touching = { lte: databaseDate(daysAfter(span.to, 6)) };
  const since = { gte: databaseDate(daysAfter(span.from, -6)) };
  const other = reviewId ? { id: { not: reviewId } } : {};
  const running = { stage: { notIn: ['closed' as const, 'declined' as const, 'withdrawn' as const] } };
  const visits = await db.review.findMany({
    where: { ...other, ...running, onSiteFrom: touching, onSiteTo: since },
    orderBy: [{ onSiteFrom: 'asc' }, { id: 'asc' }],
    select: { id: true, title: true, onSiteFrom: true, onSiteTo: true },
  });
  const holds = await db.weekHold.findMany({
    where: {
      releasedAt: null,
      freesOn: { gt: databaseDate(today) },
      fromOn: touching,
      toOn: since,
      review: { ...other, ...running },
    },
    orderBy: [{ fromOn: 'asc' }, { id: 'asc' }],
    select: { reviewId: true, fromOn: true, toOn: true, review: { select: { title: true } } },
  });
  const named = (title: string) => (namesOthers ? title : null);
  return [
    ...visits.flatMap(({ id, title, onSiteFrom, onSiteTo }) =>
      onSiteFrom && onSiteTo
        ? [
            {
              reviewId: id,
              title: named(title),
              from: plainDate(onSiteFrom),
              to: plainDate(onSiteTo),
              held: false,
            },
          ]
        : [],
    ),
    ...holds.map(({ reviewId: id, review, fromOn, toOn }) => ({
      reviewId: id,
      title: named(review.title),
      from: plainDate(fromOn),
      to: plainDate(toOn),
      held: true,
    })),
  ];
}
