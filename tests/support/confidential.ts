import { databaseDate } from '@/lib/platform/clock';
import { workingAs } from '@/lib/platform/database';
import { files } from '@/lib/platform/files';
import { newId } from '@/lib/platform/ids';
import type { Stage } from '@/lib/platform/prisma/enums';
import { aReview, type World } from '@/tests/support/world';

/** In every confidential word of a review. `CANARY RAW` goes with the raw notes, `CANARY KEPT` stays for the team. */
export const canary = { any: 'CANARY', raw: 'CANARY RAW', kept: 'CANARY KEPT' };

export interface ConfidentialWorld extends World {
  sessionId: string;
  /** The peer's shared note and the one that they keep for themselves. */
  shared: string;
  kept: string;
  /** What the picture of the shared note is stored under. */
  photo: string;
  finding: string;
}

/** A review with a row in every confidential table, each holding words by which it is known again. */
export async function aConfidentialReview(stage: Stage): Promise<ConfidentialWorld> {
  const world = await aReview(stage);
  const { reviewId } = world;
  const { peer, lead, coordinator, organiser } = world.people;
  const [sessionId, documentId, shared, kept, finding, daily, line] = Array.from({ length: 7 }, newId);
  if (!(sessionId && documentId && shared && kept && finding && daily && line)) throw new Error('No ids');
  const { sha256, size } = await files().put(new TextEncoder().encode(`${canary.raw} picture ${shared}`));
  const at = new Date('2027-03-22T10:00:00Z');
  const by = { byId: lead.personId, at };
  await workingAs('test', async (db) => {
    await db.timetableSession.create({
      data: {
        id: sessionId,
        reviewId,
        title: 'Tenants',
        kind: 'focus_group',
        startsAt: at,
        endsAt: new Date('2027-03-22T11:00:00Z'),
        peers: { create: { personId: peer.personId, part: 'lead' } },
        people: {
          create: {
            id: newId(),
            reviewId,
            name: `${canary.raw} name of somebody met`,
            email: 'canary@met.example',
            cannotComeWords: `${canary.raw} cannot come`,
          },
        },
      },
    });
    await db.document.create({
      data: {
        id: documentId,
        reviewId,
        kind: 'document',
        title: 'Plan',
        reason: 'To read',
        askedById: lead.personId,
        askedAt: at,
      },
    });
    for (const [id, sharedAt] of [[shared, at] as const, [kept, null] as const]) {
      const text = `${canary.raw} note ${sharedAt ? 'shared' : 'kept'}`;
      const otherTexts = [`${canary.raw} other text`];
      const of = { reviewId, authorId: peer.personId, madeAt: at };
      await db.note.create({
        data: { id, ...of, sessionId, documentId, source: 'resident', text, otherTexts, sharedAt },
      });
      // Two devices wrote without knowing of each other: both texts are kept, the later one first.
      for (const [version, words] of [[newId(), otherTexts[0]] as const, [newId(), text] as const])
        await db.noteOperation.create({
          data: {
            id: version,
            ...of,
            noteId: id,
            parents: [],
            content: contentOf(words ?? '', { sessionId, documentId, shared: sharedAt !== null }),
            digest: '',
            receivedAt: at,
          },
        });
      const file = { name: 'Flip chart', type: 'image/jpeg', size, sha256, storedAt: at, reviewId };
      await db.notePhoto.create({
        data: {
          id: newId(),
          authorId: peer.personId,
          madeAt: at,
          width: 4,
          height: 3,
          note: { connect: { id } },
          reviewId,
          file: { create: file },
        },
      });
    }
    await db.sessionAsk.create({
      data: { id: newId(), reviewId, sessionId, words: `${canary.raw} ask`, ...by },
    });
    await db.voiceAnswer.create({
      data: { id: newId(), reviewId, answers: [`${canary.raw} answer`], receivedAt: at },
    });
    await db.mail.create({
      data: {
        reviewId,
        to: 'canary@met.example',
        subject: 'Your meeting',
        text: `${canary.raw} letter`,
        queuedAt: at,
      },
    });
    await db.finding.create({
      data: {
        id: finding,
        reviewId,
        number: 1,
        kind: 'strength',
        area: 'vision',
        statement: `${canary.kept} statement`,
        detail: `${canary.kept} detail`,
        settledAt: at,
        settledById: lead.personId,
        settledWords: `${canary.kept} settled`,
        notes: { create: { noteId: shared, reviewId } },
      },
    });
    await db.findingWording.create({
      data: {
        findingId: finding,
        reviewId,
        wording: 1,
        statement: `${canary.kept} statement`,
        detail: `${canary.kept} detail`,
        kind: 'strength',
        ...by,
      },
    });
    await db.findingView.create({
      data: {
        findingId: finding,
        reviewId,
        personId: peer.personId,
        wording: 1,
        view: 'not_yet',
        words: `${canary.kept} dissent`,
        saidAt: at,
      },
    });
    await db.dailyFeedback.create({
      data: {
        id: daily,
        reviewId,
        day: databaseDate('2027-03-22'),
        text: 'What emerges.',
        sentById: lead.personId,
        sentAt: at,
        findings: { create: { findingId: finding, reviewId, wording: 1 } },
      },
    });
    await db.lineOfEnquiry.create({
      data: {
        id: line,
        reviewId,
        number: 1,
        question: 'Who decides?',
        raisedById: lead.personId,
        raisedAt: at,
        closedAt: at,
      },
    });
    await db.lineAnswer.create({
      data: { lineId: line, reviewId, words: `${canary.kept} found`, ...by },
    });
    await db.declaration.create({
      data: {
        reviewId,
        personId: peer.personId,
        interest: true,
        words: `${canary.kept} interest`,
        declaredAt: at,
        outcome: 'no_conflict',
        consideredAt: at,
        consideredById: coordinator.personId,
      },
    });
    const written = { updatedById: lead.personId, updatedAt: at };
    await db.reportSection.create({
      data: { reviewId, key: 'summary', text: `${canary.kept} section`, ...written },
    });
    await db.reportEdition.create({
      data: {
        id: newId(),
        reviewId,
        kind: 'feedback',
        form: 'full',
        status: 'draft',
        content: { text: `${canary.kept} draft` },
        madeById: lead.personId,
        madeAt: at,
      },
    });
    await db.voicePage.create({
      data: {
        reviewId,
        slug: `voice-${reviewId.slice(-8)}`,
        questions: ['What works?'],
        openedById: organiser.personId,
        openedAt: at,
        closesOn: databaseDate('2027-03-25'),
        received: 1,
      },
    });
  });
  return { ...world, sessionId, shared, kept, photo: sha256, finding };
}

const contentOf = (text: string, about: { sessionId: string; documentId: string; shared: boolean }) => ({
  text,
  source: 'resident',
  area: null,
  principles: [],
  citizens: false,
  tonight: false,
  photos: [],
  ...about,
});

/** The report was delivered on 25 June 2027: its raw notes go on 25 December. */
export async function delivered(world: World): Promise<void> {
  const deliveredAt = new Date('2027-06-25T10:00:00Z');
  await workingAs('test', (db) => db.review.update({ where: { id: world.reviewId }, data: { deliveredAt } }));
}
