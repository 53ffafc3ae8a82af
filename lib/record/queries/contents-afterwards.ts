import type { KindKey } from '@/lib/record/kinds';
import type { Reading } from '@/lib/record/queries/contents';

type Afterwards = Extract<
  KindKey,
  | 'draft'
  | 'draft_words'
  | 'fact_check'
  | 'report'
  | 'publication'
  | 'responses'
  | 'actions'
  | 'letters'
  | 'holds'
>;

/** What was written, decided and done after the visit, and what this service sent and kept. */
export const afterwards: Record<Afterwards, Reading> = {
  draft: (db, reviewId) =>
    db.reportSection.findMany({
      where: { reviewId },
      orderBy: [{ edition: 'asc' }, { key: 'asc' }],
      select: { edition: true, key: true, text: true, updatedAt: true },
    }),
  draft_words: async (db, reviewId, nameOf) => {
    const rows = await db.draftWord.findMany({ where: { reviewId }, orderBy: { saidAt: 'asc' } });
    return rows.map(({ personId, agrees, absent, words, saidAt }) => ({
      name: nameOf(personId),
      agrees,
      absent,
      words,
      saidAt,
    }));
  },
  fact_check: (db, reviewId) =>
    db.factCheckPoint.findMany({
      where: { reviewId },
      orderBy: { number: 'asc' },
      select: {
        number: true,
        section: true,
        passage: true,
        kind: true,
        text: true,
        evidence: true,
        raisedAt: true,
        answer: true,
        reason: true,
        answeredAt: true,
      },
    }),
  report: (db, reviewId) =>
    db.reportEdition.findMany({
      where: { reviewId, status: 'final' },
      orderBy: { madeAt: 'asc' },
      select: { kind: true, form: true, madeAt: true, sha256: true, content: true },
    }),
  publication: (db, reviewId) =>
    db.publicationDecision.findMany({
      where: { reviewId },
      orderBy: { recordedAt: 'asc' },
      select: {
        kind: true,
        level: true,
        form: true,
        fromOn: true,
        decidedBy: true,
        decidedOn: true,
        minuteReference: true,
        recordedAt: true,
      },
    }),
  responses: async (db, reviewId) => {
    const rows = await db.recommendationResponse.findMany({
      where: { recommendation: { reviewId } },
      orderBy: { recommendation: { number: 'asc' } },
      select: {
        response: true,
        reasons: true,
        decidedBy: true,
        recordedAt: true,
        recommendation: { select: { number: true, title: true } },
      },
    });
    return rows.map(({ recommendation, ...response }) => ({ ...recommendation, ...response }));
  },
  actions: (db, reviewId) =>
    db.action.findMany({
      where: { reviewId, droppedAt: null },
      orderBy: { id: 'asc' },
      select: {
        title: true,
        owner: true,
        dueOn: true,
        measure: true,
        updates: { orderBy: { at: 'asc' }, select: { status: true, text: true, evidence: true, at: true } },
      },
    }),
  // Without their text: a letter may hold a link that is somebody's own.
  letters: (db, reviewId) =>
    db.mail.findMany({
      where: { reviewId },
      orderBy: { queuedAt: 'asc' },
      select: { to: true, subject: true, queuedAt: true, sentAt: true },
    }),
  holds: (db, reviewId) =>
    db.legalHold.findMany({
      where: { reviewId },
      orderBy: { placedAt: 'asc' },
      select: { kind: true, reason: true, placedAt: true, liftedAt: true },
    }),
};
