import { seenOn } from '@/lib/audit/queries';
import type { Transaction } from '@/lib/platform/database';
import type { ReviewFacts } from '@/lib/platform/facts';
import type { KindKey } from '@/lib/record/kinds';
import { afterwards } from '@/lib/record/queries/contents-afterwards';
import { onSite } from '@/lib/record/queries/contents-on-site';
import { type NameOf, namesOn } from '@/lib/record/queries/names';

export type Reading = (db: Transaction, reviewId: string, nameOf: NameOf) => Promise<object[]>;

/** What stands in one kind of record, as the transaction's person may read it (row-level security). */
export async function contentOf(db: Transaction, review: ReviewFacts, key: KindKey): Promise<object[]> {
  const nameOf = await namesOn(db, review.id);
  if (key === 'history') return history(db, review, nameOf);
  return contents[key](db, review.id, nameOf);
}

const contents: Record<Exclude<KindKey, 'history'>, Reading> = {
  request: (db, reviewId) =>
    db.reviewRequest.findMany({
      where: { reviewId },
      select: { whyNow: true, hopedFocus: true, contacts: true, submittedAt: true },
    }),
  agreement: async (db, reviewId, nameOf) => {
    const rows = await db.agreementVersion.findMany({
      where: { reviewId },
      orderBy: { number: 'asc' },
      select: {
        number: true,
        mainFocus: true,
        team: true,
        timing: true,
        preparation: true,
        feedback: true,
        activity: true,
        reason: true,
        proposedAt: true,
        signatures: { select: { personId: true, role: true, signedAt: true } },
      },
    });
    return rows.map(({ signatures, ...row }) => ({
      ...row,
      signatures: signatures.map(({ personId, ...signed }) => ({ name: nameOf(personId), ...signed })),
    }));
  },
  team: (db, reviewId, nameOf) => members(db, { reviewId, status: 'accepted' }, nameOf),
  invitations: (db, reviewId, nameOf) => members(db, { reviewId, status: { not: 'accepted' } }, nameOf),
  declarations: async (db, reviewId, nameOf) => {
    const rows = await db.declaration.findMany({ where: { reviewId }, orderBy: { declaredAt: 'asc' } });
    return rows.map(({ personId, interest, words, declaredAt, outcome, consideredAt }) => ({
      name: nameOf(personId),
      interest,
      words,
      declaredAt,
      outcome,
      consideredAt,
    }));
  },
  papers: (db, reviewId) =>
    db.document.findMany({
      where: { reviewId, droppedAt: null },
      orderBy: { askedAt: 'asc' },
      select: {
        kind: true,
        title: true,
        reason: true,
        link: true,
        askedAt: true,
        suppliedAt: true,
        file: { select: { name: true, size: true, sha256: true } },
      },
    }),
  safeguarding: (db, reviewId) =>
    db.safeguardingContact.findMany({
      where: { reviewId },
      select: { name: true, post: true, phone: true, email: true, namedAt: true },
    }),
  lines: (db, reviewId) =>
    db.lineOfEnquiry.findMany({
      where: { reviewId, droppedAt: null },
      orderBy: { number: 'asc' },
      select: { number: true, question: true, areas: true, principles: true, raisedAt: true, closedAt: true },
    }),
  timetable: (db, reviewId) =>
    db.timetableSession.findMany({
      where: { reviewId, droppedAt: null },
      orderBy: { startsAt: 'asc' },
      select: {
        title: true,
        kind: true,
        purpose: true,
        startsAt: true,
        endsAt: true,
        place: { select: { name: true } },
        groups: { select: { kind: true, label: true, number: true } },
      },
    }),
  ...onSite,
  ...afterwards,
};

async function members(
  db: Transaction,
  where: NonNullable<Parameters<Transaction['teamMember']['findMany']>[0]>['where'],
  nameOf: NameOf,
): Promise<object[]> {
  const rows = await db.teamMember.findMany({ where: { ...where }, orderBy: { proposedAt: 'asc' } });
  return rows.map(({ personId, place, status, invitedAt, answeredAt, declinedWords, hostAgreedAt }) => ({
    name: nameOf(personId),
    place,
    status,
    invitedAt,
    answeredAt,
    hostAgreedAt,
    ...(declinedWords ? { words: declinedWords } : {}),
  }));
}

async function history(db: Transaction, review: ReviewFacts, nameOf: NameOf): Promise<object[]> {
  const rows = await db.event.findMany({
    where: { streamId: review.id, ...seenOn(review) },
    orderBy: { sequence: 'asc' },
    select: { sequence: true, name: true, actorId: true, at: true },
  });
  return rows.map(({ actorId, ...row }) => ({ ...row, by: actorId && nameOf(actorId) }));
}
