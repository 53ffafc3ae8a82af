import { databaseDate, instantAt, plainDate } from '@/lib/platform/clock';
import { reading, readingAs, type Transaction } from '@/lib/platform/database';
import type { Permit } from '@/lib/platform/permit';
import type { RuleLevel } from '@/lib/platform/prisma/enums';
import type { Circumstances, CouncilMeeting, Kept } from '@/lib/timetable/circumstances';
import { councilDateLabels } from '@/lib/timetable/labels';
import { type Draft, readDraft } from '@/lib/timetable/queries/draft';
import { isRuleKey, type RuleKey } from '@/lib/timetable/rule-table';

type Review = Pick<Permit<'timetable.view'>['review'], 'id' | 'onSiteFrom' | 'onSiteTo' | 'hosts'>;

/** What the draft is held against, for a page of whoever works on it. */
export async function getCircumstances({
  viewer,
  review,
}: Permit<'timetable.view'> | Permit<'timetable.edit'>): Promise<Circumstances> {
  const [draft, named] = await Promise.all([
    readDraft(review.id),
    readingAs(viewer.personId, (db) => namedOf(db, review.id)),
  ]);
  return around(reading(), review, draft, named);
}

/** What a draft is held against, within a command. The names of people met are there for whoever may see them. */
export async function circumstancesOf(db: Transaction, review: Review, draft: Team): Promise<Circumstances> {
  return around(db, review, draft, await namedOf(db, review.id));
}

type Team = Pick<Draft, 'attendants' | 'places' | 'ways'>;

async function around(
  db: Transaction,
  review: Review,
  { attendants, places, ways }: Team,
  named: Circumstances['named'],
): Promise<Circumstances> {
  const reviewId = review.id;
  const ids = attendants.map(({ personId }) => personId);
  const [inNeed, absences, meetings, levels, kept] = await Promise.all([
    db.peerProfile.count({ where: { personId: { in: ids }, needsStepFree: true } }),
    absencesOf(db, reviewId),
    meetingsOf(db, review),
    levelsOf(db, reviewId),
    keptOf(db, reviewId),
  ]);
  const { onSiteFrom: from, onSiteTo: to } = review;
  const teamNeedsStepFree = inNeed > 0;
  return { from, to, attendants, places, ways, absences, meetings, named, teamNeedsStepFree, levels, kept };
}

/** People met by name, as far as row-level security shows them. */
export function namedOf(db: Transaction, reviewId: string) {
  return db.sessionPerson.findMany({
    where: { reviewId, session: { droppedAt: null } },
    orderBy: { id: 'asc' },
    select: { sessionId: true, name: true, email: true },
  });
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
  if (rows.length === 0) return [];
  const people = await db.person.findMany({
    where: { id: { in: rows.map(({ byId }) => byId) } },
    select: { id: true, name: true },
  });
  const names = new Map(people.map(({ id, name }) => [id, name]));
  return rows.map(({ key, reason, byId, at }) => ({ key, reason, by: names.get(byId) ?? '', at }));
}
