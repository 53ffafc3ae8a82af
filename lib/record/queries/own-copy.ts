import { aside, reading, type Transaction } from '@/lib/platform/database';
import type { NetworkPermit } from '@/lib/platform/permit';
import type { Prisma } from '@/lib/platform/prisma/client';

/**
 * Everything that is kept about the viewer, for themselves: also what they wrote on reviews that they have left, which
 * row-level security shows nobody any more.
 */
export function getOwnCopy({ viewer }: NetworkPermit<'account.view'>) {
  return reading().$transaction((db) => aside(db, 'own copy', () => everythingOf(db, viewer.personId)));
}

async function everythingOf(db: Transaction, personId: string) {
  const { email, ...person } = await db.person.findUniqueOrThrow({ where: { id: personId }, select: known });
  return {
    email,
    ...person,
    ...(await said(db, personId)),
    ...(await written(db, personId)),
    signedIn: await db.session.findMany({
      where: { userId: personId },
      select: { device: true, startedAt: true, expires: true },
    }),
    letters: await db.mail.findMany({
      where: { to: email },
      orderBy: { queuedAt: 'asc' },
      select: { subject: true, queuedAt: true, sentAt: true },
    }),
  };
}

const known = {
  name: true,
  email: true,
  posts: {
    select: {
      title: true,
      kind: true,
      politicalGroup: true,
      fromOn: true,
      untilOn: true,
      organisation: { select: { name: true } },
    },
  },
  duties: { select: { duty: true, fromOn: true, untilOn: true } },
  peer: {
    select: {
      summary: true,
      languages: true,
      training: true,
      trainedOn: true,
      accessNeeds: true,
      needsStepFree: true,
      organiserSeesAccess: true,
      vouchedBy: true,
      acceptedAt: true,
      setAsideWords: true,
    },
  },
  experience: { select: { principle: true, example: true } },
  weeks: { select: { weekOn: true, state: true } },
  interests: { select: { nature: true, kind: true, organisationId: true } },
  seats: {
    select: {
      role: true,
      startedAt: true,
      endedAt: true,
      review: { select: { reference: true, title: true } },
    },
  },
  teamPlaces: {
    select: {
      place: true,
      status: true,
      invitedAt: true,
      answeredAt: true,
      declinedWords: true,
      review: { select: { reference: true } },
    },
  },
  devices: { select: { words: true, firstSeenAt: true, lastSeenAt: true, cutOffAt: true, wipedAt: true } },
  feeds: { select: { startedAt: true, revokedAt: true, lastReadAt: true } },
} satisfies Prisma.PersonSelect;

async function said(db: Transaction, personId: string) {
  return {
    declarations: await db.declaration.findMany({
      where: { personId },
      select: { interest: true, words: true, declaredAt: true, outcome: true, consideredAt: true },
    }),
    findingViews: await db.findingView.findMany({
      where: { personId },
      select: { wording: true, view: true, words: true, saidAt: true },
    }),
    draftWords: await db.draftWord.findMany({
      where: { personId },
      select: { agrees: true, absent: true, words: true, saidAt: true },
    }),
  };
}

async function written(db: Transaction, authorId: string) {
  return {
    // A resident’s answer is not theirs, though they took it in as a note.
    notes: await db.note.findMany({
      where: { authorId, voiceId: null },
      orderBy: { madeAt: 'asc' },
      select: {
        text: true,
        otherTexts: true,
        source: true,
        area: true,
        principles: true,
        madeAt: true,
        sharedAt: true,
        review: { select: { reference: true } },
      },
    }),
    noteVersions: await db.noteOperation.findMany({
      where: { authorId },
      orderBy: { number: 'asc' },
      select: { noteId: true, content: true, madeAt: true, receivedAt: true },
    }),
    photos: await db.notePhoto.findMany({
      where: { authorId },
      select: { noteId: true, width: true, height: true, madeAt: true },
    }),
  };
}
