import { dayOf } from '@/lib/platform/clock';
import type { KindKey } from '@/lib/record/kinds';
import type { Reading } from '@/lib/record/queries/contents';

type OnSite = Extract<
  KindKey,
  | 'line_answers'
  | 'people_met'
  | 'shared_notes'
  | 'own_notes'
  | 'photos'
  | 'voices'
  | 'asks'
  | 'findings'
  | 'views'
  | 'daily'
  | 'roundtable'
>;

/** What the visit left. A note comes without its author, its session and its time of day: nothing links it to a speaker. */
export const onSite: Record<OnSite, Reading> = {
  line_answers: (db, reviewId) =>
    db.lineAnswer.findMany({
      where: { reviewId },
      orderBy: { at: 'asc' },
      select: { words: true, at: true },
    }),
  people_met: async (db, reviewId) => {
    const rows = await db.sessionPerson.findMany({
      where: { reviewId },
      orderBy: { id: 'asc' },
      select: { name: true, email: true, cannotComeWords: true, session: { select: { title: true } } },
    });
    return rows.map(({ session, cannotComeWords: words, ...row }) => ({
      ...row,
      words,
      session: session.title,
    }));
  },
  shared_notes: async (db, reviewId) => {
    const rows = await db.note.findMany({
      where: { reviewId, sharedAt: { not: null } },
      orderBy: [{ source: 'asc' }, { text: 'asc' }],
      select: {
        text: true,
        otherTexts: true,
        source: true,
        area: true,
        principles: true,
        citizens: true,
        madeAt: true,
      },
    });
    return rows.map(({ madeAt, ...note }) => ({ ...note, day: dayOf(madeAt) }));
  },
  // Theirs alone: in nobody's copy of the review.
  own_notes: () => Promise.resolve([]),
  photos: async (db, reviewId) => {
    const rows = await db.notePhoto.findMany({
      where: { reviewId, note: { sharedAt: { not: null } } },
      orderBy: { id: 'asc' },
      select: { width: true, height: true, madeAt: true, file: { select: { sha256: true, size: true } } },
    });
    return rows.map(({ madeAt, ...photo }) => ({ ...photo, day: dayOf(madeAt) }));
  },
  voices: async (db, reviewId) => {
    const rows = await db.voiceAnswer.findMany({
      where: { reviewId },
      orderBy: { id: 'asc' },
      select: { answers: true, receivedAt: true, acceptedAt: true, setAsideAt: true },
    });
    return rows.map(({ answers, receivedAt, acceptedAt, setAsideAt }) => ({
      answers,
      day: dayOf(receivedAt),
      accepted: acceptedAt !== null,
      setAside: setAsideAt !== null,
    }));
  },
  asks: (db, reviewId) =>
    db.sessionAsk.findMany({
      where: { reviewId },
      orderBy: { at: 'asc' },
      select: { words: true, at: true },
    }),
  findings: async (db, reviewId) => {
    const rows = await db.findingWording.findMany({
      where: { reviewId },
      orderBy: [{ finding: { number: 'asc' } }, { wording: 'asc' }],
      select: {
        wording: true,
        statement: true,
        detail: true,
        kind: true,
        at: true,
        finding: {
          select: {
            number: true,
            wording: true,
            settledAt: true,
            settledWords: true,
            droppedAt: true,
            support: { select: { sessions: true, kinds: true, residents: true, notes: true, against: true } },
          },
        },
      },
    });
    return rows.map(({ finding: { number, wording: present, ...finding }, ...worded }) => ({
      number,
      ...worded,
      ...(worded.wording === present ? finding : {}),
    }));
  },
  views: async (db, reviewId, nameOf) => {
    const rows = await db.findingView.findMany({
      where: { reviewId },
      orderBy: { saidAt: 'asc' },
      select: {
        personId: true,
        wording: true,
        view: true,
        words: true,
        saidAt: true,
        finding: { select: { number: true } },
      },
    });
    return rows.map(({ personId, finding, ...said }) => ({
      number: finding.number,
      name: nameOf(personId),
      ...said,
    }));
  },
  daily: (db, reviewId) =>
    db.dailyFeedback.findMany({
      where: { reviewId },
      orderBy: { sentAt: 'asc' },
      select: { day: true, text: true, sentAt: true, answer: true, answeredAt: true },
    }),
  roundtable: (db, reviewId) =>
    db.roundtable.findMany({
      where: { reviewId },
      select: { heldAt: true, audience: true, attended: true, questions: true, waivedReason: true },
    }),
};
