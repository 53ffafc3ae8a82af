import type { Line, LineAnswer } from '@/lib/lines/line';
import { reading, readingAs, type Transaction } from '@/lib/platform/database';
import type { Permit } from '@/lib/platform/permit';

/** The lines of enquiry of a review, in their numbers. */
export async function listLines({
  review,
}: Permit<'lines.view'> | Permit<'timetable.edit'>): Promise<Line[]> {
  const db = reading();
  const rows = await db.lineOfEnquiry.findMany({
    where: { reviewId: review.id, droppedAt: null },
    orderBy: { number: 'asc' },
    select: {
      id: true,
      number: true,
      question: true,
      areas: true,
      principles: true,
      askOf: true,
      documentId: true,
      raisedById: true,
      closedAt: true,
      version: true,
    },
  });
  const names = await namesOf(
    db,
    rows.map(({ raisedById }) => raisedById),
  );
  const documents = await titlesOf(
    db,
    rows.flatMap(({ documentId }) => documentId ?? []),
  );
  return rows.map(({ raisedById, ...row }) => ({
    ...row,
    document: documents.get(row.documentId ?? '') ?? null,
    raisedBy: names.get(raisedById) ?? '',
  }));
}

/** What the team found, by line (row-level security: the peer team alone). */
export function listAnswers({ viewer, review }: Permit<'lines.answers'>): Promise<Map<string, LineAnswer>> {
  return readingAs(viewer.personId, async (db) => {
    const rows = await db.lineAnswer.findMany({ where: { reviewId: review.id } });
    const names = await namesOf(
      db,
      rows.map(({ byId }) => byId),
    );
    return new Map(
      rows.map(({ lineId, words, byId, at }) => [lineId, { words, at, by: names.get(byId) ?? '' }]),
    );
  });
}

/** The papers from whose reading a question can come. */
export function listReadings({ review }: Permit<'lines.raise'>) {
  return reading().document.findMany({
    where: { reviewId: review.id, droppedAt: null, suppliedAt: { not: null } },
    orderBy: [{ kind: 'asc' }, { askedAt: 'asc' }, { id: 'asc' }],
    select: { id: true, title: true },
  });
}

async function namesOf(db: Transaction, ids: string[]): Promise<Map<string, string>> {
  const people = await db.person.findMany({ where: { id: { in: ids } }, select: { id: true, name: true } });
  return new Map(people.map(({ id, name }) => [id, name]));
}

async function titlesOf(db: Transaction, ids: string[]): Promise<Map<string, string>> {
  const rows = await db.document.findMany({
    where: { id: { in: ids }, droppedAt: null },
    select: { id: true, title: true },
  });
  return new Map(rows.map(({ id, title }) => [id, title]));
}
