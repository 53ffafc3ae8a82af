import { databaseDate, instantAt, plainDate } from '@/lib/platform/clock';
import { reading, readingAs, type Transaction } from '@/lib/platform/database';
import type { Permit } from '@/lib/platform/permit';
import type { RuleLevel } from '@/lib/platform/prisma/enums';
import type { Circumstances, CouncilMeeting, Kept } from '@/lib/timetable/circumstances';
import { councilDateLabels } from '@/lib/timetable/labels';
import { type Draft, draftOf } from '@/lib/timetable/queries/draft';
import { isRuleKey, type RuleKey } from '@/lib/timetable/rule-table';

type Review = Pick<Permit<'timetable.view'>['review'], 'id' | 'onSiteFrom' | 'onSiteTo' | 'hosts'>;

/** What the draft is held against, for a page of whoever works on it. */
export function getCircumstances(permit: Permit<'timetable.view'> | Permit<'timetable.edit'>) {
  const { viewer, review } = permit;
  return readingAs(viewer.personId, async (db) => circumstancesOf(db, review, await draftOf(db, review.id)));
}

/** What a draft is held against. The names of people met are there for whoever may see them (row-level security). */
export async function circumstancesOf(
  db: Transaction,
  review: Review,
  { attendants, places, ways }: Pick<Draft, 'attendants' | 'places' | 'ways'>,
): Promise<Circumstances> {
  const reviewId = review.id;
  const ids = attendants.map(({ personId }) => personId);
  const inNeed = await db.peerProfile.count({ where: { personId: { in: ids }, needsStepFree: true } });
  return {
    from: review.onSiteFrom,
    to: review.onSiteTo,
    attendants,
    places,
    ways,
    absences: await absencesOf(db, reviewId),
    meetings: await meetingsOf(db, review),
    named: await db.sessionPerson.findMany({
      where: { reviewId, session: { droppedAt: null } },
      orderBy: { id: 'asc' },
      select: { sessionId: true, name: true, email: true },
    }),
    teamNeedsStepFree: inNeed > 0,
    levels: await levelsOf(db, reviewId),
    kept: await keptOf(db, reviewId),
  };
}

/** How much the rules weigh on a review, where it differs from the usual. */
export function getRuleLevels({ review }: Permit<'timetable.edit'>) {
  return levelsOf(reading(), review.id);
}

export function absencesOf(db: Transaction, reviewId: string) {
  return db.teamAbsence.findMany({
    where: { reviewId },
    orderBy: [{ startsAt: 'asc' }, { id: 'asc' }],
    select: { id: true, personId: true, startsAt: true, endsAt: true },
  });
}

/** Meetings without a time say nothing of the hour; without an end they are taken for three hours. */
async function meetingsOf(
  db: Transaction,
  { hosts, onSiteFrom, onSiteTo }: Review,
): Promise<CouncilMeeting[]> {
  if (!onSiteFrom || !onSiteTo) return [];
  const rows = await db.councilDate.findMany({
    where: {
      organisationId: { in: hosts.map(({ organisationId }) => organisationId) },
      droppedAt: null,
      fromTime: { not: null },
      fromOn: { lte: databaseDate(onSiteTo) },
      toOn: { gte: databaseDate(onSiteFrom) },
    },
    orderBy: [{ fromOn: 'asc' }, { id: 'asc' }],
    select: { id: true, kind: true, note: true, fromOn: true, fromTime: true, toTime: true },
  });
  return rows.map(({ id, kind, note, fromOn, fromTime, toTime }) => {
    const startsAt = instantAt(plainDate(fromOn), fromTime ?? '00:00');
    const usual = new Date(startsAt.getTime() + 3 * 60 * 60_000);
    const endsAt = toTime ? instantAt(plainDate(fromOn), toTime) : usual;
    return { id, title: note || councilDateLabels[kind], startsAt, endsAt };
  });
}

async function levelsOf(db: Transaction, reviewId: string): Promise<Partial<Record<RuleKey, RuleLevel>>> {
  const rows = await db.timetableRuleLevel.findMany({ where: { reviewId } });
  return Object.fromEntries(
    rows.filter(({ rule }) => isRuleKey(rule)).map(({ rule, level }) => [rule, level]),
  );
}

async function keptOf(db: Transaction, reviewId: string): Promise<Kept[]> {
  const rows = await db.keptConcern.findMany({ where: { reviewId }, orderBy: { at: 'asc' } });
  const people = await db.person.findMany({
    where: { id: { in: rows.map(({ byId }) => byId) } },
    select: { id: true, name: true },
  });
  const names = new Map(people.map(({ id, name }) => [id, name]));
  return rows.map(({ key, reason, byId, at }) => ({ key, reason, by: names.get(byId) ?? '', at }));
}
