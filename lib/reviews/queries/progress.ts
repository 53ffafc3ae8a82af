import { dayOf, now, plainDate } from '@/lib/platform/clock';
import type { Transaction } from '@/lib/platform/database';
import type { Prisma } from '@/lib/platform/prisma/client';
import { decisionInForce } from '@/lib/publication/rules';
import { textChangedAt } from '@/lib/report/queries/text-changed';
import { isOfThisText } from '@/lib/report/rules';
import type { Progress, ProgressPeer } from '@/lib/reviews/progress';
import { hasEnded, speakingNow } from '@/lib/succession/rules';
import { seatsToCheck } from '@/lib/team/queries/seat-checks';

/**
 * How far reviews have come, by id, read as the person for whom the transaction acts (so declarations stay with
 * whoever may see them).
 */
export async function progressOf(
  db: Transaction,
  reviewIds: readonly string[],
): Promise<Map<string, Progress>> {
  const rows = await db.review.findMany({ where: { id: { in: [...reviewIds] } }, select: selection });
  const declarations = await db.declaration.findMany({
    where: { reviewId: { in: [...reviewIds] }, interest: true },
    orderBy: { declaredAt: 'asc' },
    select: { reviewId: true, personId: true, outcome: true },
  });
  const outcomes = new Map(declarations.map((each) => [`${each.reviewId} ${each.personId}`, each.outcome]));
  const counts = await countsOf(db, reviewIds);
  const checks = await seatsToCheck(db, reviewIds);
  const written = rows.filter((row) => row.stage === 'reporting').map((row) => row.id);
  const changed = await textChangedAt(db, written);
  const entries = rows.map((row): [string, Progress] => [
    row.id,
    {
      ...plainFacts(row),
      // A word on an older text has to be given again; that somebody is away still holds.
      draftWords: row.draftWords.filter((word) => word.absent || isOfThisText(word, changed.get(row.id))),
      counts: counts.get(row.id) ?? { findings: 0, unsettled: 0, notes: 0, sections: 0 },
      team: row.team.map(
        ({ id, person, ...peer }): ProgressPeer => ({
          ...peer,
          checkSince: checks.get(id)?.since ?? null,
          name: person.name,
          declaration: outcomes.get(`${row.id} ${peer.personId}`) ?? null,
        }),
      ),
    },
  ]);
  return new Map(entries);
}

const selection = {
  id: true,
  reference: true,
  stage: true,
  stageSince: true,
  onSiteFrom: true,
  onSiteTo: true,
  seats: {
    where: { endedAt: null },
    orderBy: [{ startedAt: 'asc' }, { id: 'asc' }],
    select: { id: true, role: true, personId: true, startedAt: true, person: { select: { name: true } } },
  },
  request: { select: { whyNow: true, hopedFocus: true, contacts: true, suggestedAt: true } },
  hosts: { select: { organisationId: true, organisation: { select: { endedOn: true } } } },
  successions: {
    select: {
      predecessorId: true,
      successorId: true,
      passedAt: true,
      successor: { select: { endedOn: true } },
    },
  },
  windows: { select: { id: true } },
  meetings: { select: { startsAt: true, heldAt: true } },
  agreements: {
    orderBy: { number: 'desc' },
    take: 1,
    select: { number: true, proposedAt: true, signatures: { select: { seatId: true, signedAt: true } } },
  },
  team: {
    orderBy: { proposedAt: 'asc' },
    select: {
      id: true,
      personId: true,
      place: true,
      status: true,
      proposedAt: true,
      invitedAt: true,
      answeredAt: true,
      declaredAt: true,
      hostAgreedAt: true,
      person: { select: { name: true } },
    },
  },
  documents: { where: { droppedAt: null }, select: { kind: true, suppliedAt: true, askedAt: true } },
  sessions: {
    where: { droppedAt: null },
    select: {
      people: {
        where: { cannotComeAt: { not: null }, cannotComeSeenAt: null },
        select: { cannotComeAt: true },
      },
    },
  },
  releases: { orderBy: { number: 'desc' }, take: 1, select: { number: true, releasedAt: true } },
  safeguarding: { select: { namedAt: true } },
  daily: { orderBy: { sentAt: 'asc' }, select: { day: true, sentAt: true, answeredAt: true } },
  roundtable: { select: { heldAt: true, waivedReason: true } },
  draftWords: { select: { personId: true, agrees: true, absent: true, saidAt: true } },
  factCheck: { select: { openedAt: true, deadlineOn: true, doneAt: true } },
  points: { select: { answeredAt: true, raisedAt: true } },
  recommendations: {
    where: { droppedAt: null },
    select: { response: { select: { recordedAt: true } }, observation: { select: { at: true } } },
  },
  actions: { where: { droppedAt: null }, select: { id: true } },
  decisions: {
    where: { kind: 'feedback' },
    select: {
      level: true,
      form: true,
      fromOn: true,
      recordedRole: true,
      recordedAt: true,
      organisationId: true,
    },
  },
  followUp: { select: { state: true, offeredAt: true, answeredAt: true, visitFrom: true } },
  editions: { where: { kind: 'follow_up', status: 'final' }, take: 1, select: { madeAt: true } },
} satisfies Prisma.ReviewSelect;

type Row = Awaited<ReturnType<typeof rowsForType>>[number];
const rowsForType = (db: Transaction) => db.review.findMany({ select: selection });

function plainFacts(row: Row): Omit<Progress, 'counts' | 'draftWords' | 'team'> {
  const { factCheck, followUp, recommendations } = row;
  const decisions = row.decisions.map((each) => ({ ...each, fromOn: plain(each.fromOn) }));
  const hosts = row.hosts.map((host) => host.organisationId);
  return {
    reference: row.reference,
    stage: row.stage,
    stageSince: row.stageSince,
    onSiteFrom: plain(row.onSiteFrom),
    onSiteTo: plain(row.onSiteTo),
    seats: row.seats.map(({ person, ...seat }) => ({ ...seat, name: person.name })),
    ...beginning(row),
    sessions: row.sessions.length,
    cannotCome: cannotCome(row),
    release: row.releases[0] ?? null,
    safeguarding: row.safeguarding !== null,
    ...onSite(row),
    factCheck: factCheck && { ...factCheck, deadlineOn: plainDate(factCheck.deadlineOn) },
    points: {
      all: row.points.length,
      unanswered: row.points.filter((point) => !point.answeredAt).length,
      lastRaisedAt: latest(row.points.map((point) => point.raisedAt)),
    },
    recommendations: {
      all: recommendations.length,
      answered: recommendations.filter((each) => each.response).length,
    },
    observed: recommendations.filter((each) => each.observation).length,
    endedCouncils: endedAmong(row),
    actions: row.actions.length,
    level: decisionInForce(decisions, dayOf(now()), hosts, row.successions)?.level ?? null,
    followUp: followUp && { ...followUp, visitFrom: plain(followUp.visitFrom) },
    followUpReportedAt: row.editions[0]?.madeAt ?? null,
  };
}

function endedAmong({ hosts, successions }: Row): number {
  const ends = new Map([
    ...hosts.map((each) => [each.organisationId, each.organisation.endedOn] as const),
    ...successions.map((each) => [each.successorId, each.successor.endedOn] as const),
  ]);
  const today = dayOf(now());
  const speaking = speakingNow(
    hosts.map((host) => host.organisationId),
    successions,
  );
  return speaking.filter((id) => hasEnded({ endedOn: plain(ends.get(id) ?? null) }, today)).length;
}

function cannotCome({ sessions }: Row) {
  const told = sessions.flatMap(({ people }) => people.flatMap(({ cannotComeAt }) => cannotComeAt ?? []));
  return { people: told.length, since: told.toSorted((a, b) => a.getTime() - b.getTime())[0] ?? null };
}

function beginning({ request, windows, meetings, agreements, documents }: Row) {
  const open = documents.filter((document) => !document.suppliedAt);
  const told = request !== null && Boolean(request.whyNow && request.hopedFocus && request.contacts);
  return {
    requestComplete: told && windows.length > 0,
    suggestedAt: request?.suggestedAt ?? null,
    meetings,
    agreement: agreements[0] ?? null,
    documents: {
      asked: documents.length,
      supplied: documents.length - open.length,
      askedSince: earliest(open.map((document) => document.askedAt)),
      positionStatement: documents.some((each) => each.kind === 'position_statement' && each.suppliedAt),
    },
  };
}

function onSite({ daily, roundtable }: Row) {
  return {
    daily: {
      sent: daily.map((each) => plainDate(each.day)),
      unanswered: daily.filter((each) => !each.answeredAt).length,
      lastSentAt: latest(daily.map((each) => each.sentAt)),
    },
    roundtable: roundtable && { heldAt: roundtable.heldAt, waived: roundtable.waivedReason !== null },
  };
}

const plain = (date: Date | null) => date && plainDate(date);

function latest(instants: readonly Date[]): Date | null {
  return instants.toSorted((a, b) => b.getTime() - a.getTime())[0] ?? null;
}

function earliest(instants: readonly Date[]): Date | null {
  return instants.toSorted((a, b) => a.getTime() - b.getTime())[0] ?? null;
}

async function countsOf(db: Transaction, ids: readonly string[]): Promise<Map<string, Progress['counts']>> {
  const rows = await db.$queryRaw<({ id: string } & Progress['counts'])[]>`
    select r.id, p.findings, p.unsettled, p.notes, p.sections
    from unnest(${ids}::uuid[]) as r(id) cross join lateral app_progress(r.id) as p`;
  return new Map(rows.map(({ id, ...counts }) => [id, counts]));
}
