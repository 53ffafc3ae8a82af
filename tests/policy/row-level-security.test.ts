import { beforeAll, expect, test } from 'vitest';
import { readingAs, type Transaction, workingAs } from '@/lib/platform/database';
import { newId } from '@/lib/platform/ids';
import type { Viewer } from '@/lib/platform/viewer';
import { aConfidentialReview, type ConfidentialWorld } from '@/tests/support/confidential';
import { asPerson } from '@/tests/support/world';

let world: ConfidentialWorld;
let elsewhere: ConfidentialWorld;
beforeAll(async () => {
  [world, elsewhere] = [await aConfidentialReview('reporting'), await aConfidentialReview('reporting')];
  // Somebody who was on the team and left it: their own note stays, and is not theirs to read any more.
  const { stranger } = world.people;
  const at = new Date('2027-03-22T10:00:00Z');
  const seat = {
    reviewId: world.reviewId,
    personId: stranger.personId,
    role: 'peer' as const,
    startedAt: at,
  };
  await workingAs('test', async (db) => {
    await db.seat.create({ data: { ...seat, endedAt: new Date('2027-03-23T10:00:00Z') } });
    const noteId = newId();
    const left = { reviewId: world.reviewId, authorId: stranger.personId, madeAt: at };
    await db.note.create({
      data: { ...left, id: noteId, source: 'staff', text: 'CANARY RAW of a peer who left' },
    });
    await db.noteOperation.create({
      data: { ...left, id: newId(), noteId, parents: [], content: {}, digest: '', receivedAt: at },
    });
    const counts = { sessions: 1, sources: 1, residents: 1, documents: 0, notes: 1, against: 0 };
    await db.frozenSupport.create({
      data: { findingId: world.finding, reviewId: world.reviewId, frozenAt: at, ...counts },
    });
  });
});

type Table =
  | 'note'
  | 'noteOperation'
  | 'notePhoto'
  | 'finding'
  | 'findingNote'
  | 'findingWording'
  | 'findingView'
  | 'frozenSupport'
  | 'dailyFinding'
  | 'sessionAsk'
  | 'voiceAnswer'
  | 'lineAnswer'
  | 'declaration'
  | 'sessionPerson'
  | 'reportSection'
  | 'reportEdition';

type Counts = Partial<Record<Table, number>>;

const team: Counts = {
  note: 1,
  notePhoto: 1,
  finding: 1,
  findingNote: 1,
  findingWording: 1,
  findingView: 1,
  frozenSupport: 1,
  dailyFinding: 1,
  sessionAsk: 1,
  voiceAnswer: 1,
  lineAnswer: 1,
  reportSection: 1,
  reportEdition: 1,
};

/** How many rows of a review somebody sees: the peer wrote two notes and kept one; the stranger left the team. */
test.each<[keyof ConfidentialWorld['people'], Counts]>([
  ['peer', { ...team, note: 2, noteOperation: 4, notePhoto: 2, declaration: 1, sessionPerson: 1 }],
  ['lead', team],
  ['otherPeer', team],
  ['coordinator', { ...team, declaration: 1, sessionPerson: 1 }],
  ['politicalLead', {}],
  ['chiefExecutive', {}],
  ['organiser', { sessionPerson: 1 }],
  ['hostOther', {}],
  ['otherCoordinator', {}],
  ['administrator', {}],
  ['member', {}],
  ['stranger', {}],
])('%s sees %o', async (who, counts) => {
  expect(await rowsOf(world.people[who], world.reviewId)).toEqual(counts);
  expect(await rowsOf(world.people[who], elsewhere.reviewId)).toEqual({});
});

test('a peer of another review sees theirs alone', async () => {
  expect(await rowsOf(elsewhere.people.peer, world.reviewId)).toEqual({});
});

test('nobody named sees nothing at all', async () => {
  const counts = await readingAs('', countAll);
  expect(withoutZero(counts)).toEqual({});
});

test.each<keyof ConfidentialWorld['people']>([
  'politicalLead',
  'organiser',
  'otherCoordinator',
  'administrator',
  'stranger',
  'member',
])('%s changes and removes no row, and adds none', async (who) => {
  const person = world.people[who];
  const [texts, shares] = await asPerson(person, async (db) => [
    await db.note.updateMany({ where: { reviewId: world.reviewId }, data: { text: 'Mine' } }),
    await db.finding.updateMany({ where: { reviewId: world.reviewId }, data: { statement: 'Mine' } }),
  ]);
  const gone = await asPerson(person, async (db) => [
    await db.noteOperation.deleteMany({ where: { reviewId: world.reviewId } }),
    await db.sessionAsk.deleteMany({ where: { reviewId: world.reviewId } }),
    await db.voiceAnswer.deleteMany({ where: { reviewId: world.reviewId } }),
    await db.findingWording.deleteMany({ where: { reviewId: world.reviewId } }),
  ]);
  expect([texts, shares, ...gone].map((each) => each?.count)).toEqual([0, 0, 0, 0, 0, 0]);
  const at = new Date();
  await expect(
    asPerson(person, (db) =>
      db.sessionAsk.create({
        data: {
          id: newId(),
          reviewId: world.reviewId,
          sessionId: world.sessionId,
          words: 'Mine',
          byId: person.personId,
          at,
        },
      }),
    ),
  ).rejects.toThrow();
});

const rowsOf = async (who: Viewer, reviewId: string) =>
  withoutZero(await readingAs(who.personId, (db) => countAll(db, reviewId)));

async function countAll(db: Transaction, reviewId?: string): Promise<Counts> {
  const where = reviewId ? { reviewId } : {};
  return {
    note: await db.note.count({ where }),
    noteOperation: await db.noteOperation.count({ where }),
    notePhoto: await db.notePhoto.count({ where }),
    finding: await db.finding.count({ where }),
    findingNote: await db.findingNote.count({ where }),
    findingWording: await db.findingWording.count({ where }),
    findingView: await db.findingView.count({ where }),
    frozenSupport: await db.frozenSupport.count({ where }),
    dailyFinding: await db.dailyFinding.count({ where }),
    sessionAsk: await db.sessionAsk.count({ where }),
    voiceAnswer: await db.voiceAnswer.count({ where }),
    lineAnswer: await db.lineAnswer.count({ where }),
    declaration: await db.declaration.count({ where }),
    sessionPerson: await db.sessionPerson.count({ where }),
    reportSection: await db.reportSection.count({ where }),
    reportEdition: await db.reportEdition.count({ where }),
  };
}

function withoutZero(counts: Counts): Counts {
  return Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0));
}
