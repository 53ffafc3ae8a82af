import { seenOn } from '@/lib/audit/queries';
import type { Transaction } from '@/lib/platform/database';
import type { ReviewFacts } from '@/lib/platform/facts';
import { type KindKey, kindKeys } from '@/lib/record/kinds';

export interface Count {
  count: number;
  first: Date | null;
  last: Date | null;
}

/** How much there is of each kind, and from when to when. Counts alone: whoever asks must open confidential tables first. */
export async function countRecord(db: Transaction, reviewId: string): Promise<Record<KindKey, Count>> {
  const rows = await db.$queryRawUnsafe<(Count & { key: KindKey })[]>(sql, reviewId);
  const none: Count = { count: 0, first: null, last: null };
  const found = new Map(rows.map(({ key, ...count }) => [key, count]));
  return Object.fromEntries(kindKeys.map((key) => [key, found.get(key) ?? none])) as Record<KindKey, Count>;
}

const from = (table: string, at: string, which = `"reviewId" = $1::uuid`) => ({ table, at, which });

const places: Record<Exclude<KindKey, 'history'>, { table: string; at: string; which: string }> = {
  request: from('"ReviewRequest"', '"submittedAt"'),
  agreement: from('"AgreementVersion"', '"proposedAt"'),
  team: from('"TeamMember"', '"proposedAt"', `"reviewId" = $1::uuid and status = 'accepted'`),
  invitations: from('"TeamMember"', '"proposedAt"', `"reviewId" = $1::uuid and status <> 'accepted'`),
  declarations: from('"Declaration"', '"declaredAt"'),
  papers: from(
    '"Document"',
    'coalesce("suppliedAt", "askedAt")',
    `"reviewId" = $1::uuid and "droppedAt" is null`,
  ),
  safeguarding: from('"SafeguardingContact"', '"namedAt"'),
  lines: from('"LineOfEnquiry"', '"raisedAt"', `"reviewId" = $1::uuid and "droppedAt" is null`),
  line_answers: from('"LineAnswer"', '"at"'),
  timetable: from('"TimetableSession"', '"startsAt"', `"reviewId" = $1::uuid and "droppedAt" is null`),
  people_met: from(
    '"SessionPerson" p join "TimetableSession" t on t.id = p."sessionId"',
    't."startsAt"',
    'p."reviewId" = $1::uuid',
  ),
  shared_notes: from('"Note"', '"madeAt"', `"reviewId" = $1::uuid and "sharedAt" is not null`),
  own_notes: from('"Note"', '"madeAt"', `"reviewId" = $1::uuid and "sharedAt" is null`),
  photos: from('"NotePhoto"', '"madeAt"'),
  voices: from('"VoiceAnswer"', '"receivedAt"'),
  asks: from('"SessionAsk"', '"at"'),
  findings: from('"FindingWording"', '"at"', '"reviewId" = $1::uuid'),
  views: from('"FindingView"', '"saidAt"'),
  daily: from('"DailyFeedback"', '"sentAt"'),
  roundtable: from('"Roundtable"', '"recordedAt"'),
  draft: from('"ReportSection"', '"updatedAt"'),
  draft_words: from('"DraftWord"', '"saidAt"'),
  fact_check: from('"FactCheckPoint"', '"raisedAt"'),
  report: from('"ReportEdition"', '"madeAt"', `"reviewId" = $1::uuid and status = 'final'`),
  publication: from('"PublicationDecision"', '"recordedAt"'),
  responses: from(
    '"RecommendationResponse" a join "Recommendation" c on c.id = a."recommendationId"',
    'a."recordedAt"',
    'c."reviewId" = $1::uuid',
  ),
  actions: from(
    '"Action" a left join "ActionUpdate" u on u."actionId" = a.id',
    'u."at"',
    'a."reviewId" = $1::uuid and a."droppedAt" is null',
  ),
  letters: from('"Mail"', '"queuedAt"'),
  holds: from('"LegalHold"', '"placedAt"'),
};

const sql = Object.entries(places)
  .map(([key, { table, at, which }]) => {
    return `select '${key}' as key, count(${key === 'actions' ? 'distinct a.id' : '*'})::int as count, min(${at}) as first, max(${at}) as last from ${table} where ${which}`;
  })
  .join(' union all ');

/** The history alone, as far as its reader may know of it: how much a team did besides is the team's. */
export async function countHistory(db: Transaction, review: ReviewFacts): Promise<Count> {
  const { _count, _min, _max } = await db.event.aggregate({
    where: { streamId: review.id, ...seenOn(review) },
    _count: true,
    _min: { at: true },
    _max: { at: true },
  });
  return { count: _count, first: _min.at, last: _max.at };
}
