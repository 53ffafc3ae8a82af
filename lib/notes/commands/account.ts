import type { NoteOperation } from '@/lib/notes/operation';
import { asOperation, operationFields } from '@/lib/notes/operation-row';
import type { ReviewContext } from '@/lib/platform/command';
import type { Prisma } from '@/lib/platform/prisma/client';

/** What is known of the notes that operations are about, read under the review’s lock. */
export interface Account {
  /** The writer’s own operations, by note. */
  operations: Map<string, NoteOperation[]>;
  /** What each operation of the writer’s own said, by its id. */
  digests: Map<string, string>;
  /** Ids of operations and notes that are not the writer’s own, or of another review. */
  foreign: Set<string>;
  rows: Map<string, NoteRow>;
  /** Of those that the operations name, the ones of this review. */
  sessions: Set<string>;
  documents: Set<string>;
  add(operation: NoteOperation, digest: string): void;
}

export type NoteRow = Prisma.NoteGetPayload<{ select: typeof rowFields }>;

type Context = Pick<ReviewContext<unknown>, 'db' | 'review' | 'viewer' | 'aside'>;

export async function openAccount(context: Context, asked: readonly NoteOperation[]): Promise<Account> {
  const { db, review, viewer } = context;
  const { operations, notes } = await everybodys(context, asked);
  const isOwn = (row: { authorId: string; reviewId: string }) =>
    row.authorId === viewer.personId && row.reviewId === review.id;
  const own = operations.filter(isOwn);
  const ownNotes = new Set(own.map(({ noteId }) => noteId));
  const foreign = new Set<string>();
  for (const row of operations.filter((each) => !isOwn(each))) foreign.add(row.id).add(row.noteId);
  // A note that no operation made, such as a resident's answer, is not its author's to change from a device.
  for (const row of notes) if (!(isOwn(row) && ownNotes.has(row.id))) foreign.add(row.id);
  const named = await namedBy(db, review.id, asked);
  const account: Account = {
    operations: new Map(),
    digests: new Map(),
    foreign,
    rows: new Map(notes.filter(({ id }) => !foreign.has(id)).map((row) => [row.id, row])),
    ...named,
    add: (operation, digest) => {
      const { operations: known, digests } = account;
      digests.set(operation.id, digest);
      known.set(operation.note, [...(known.get(operation.note) ?? []), operation]);
    },
  };
  for (const row of own) account.add(asOperation(row), row.digest);
  return account;
}

const rowFields = {
  id: true,
  reviewId: true,
  authorId: true,
  text: true,
  otherTexts: true,
  source: true,
  area: true,
  principles: true,
  citizens: true,
  tonight: true,
  tonightOn: true,
  sessionId: true,
  documentId: true,
  sharedAt: true,
} satisfies Prisma.NoteSelect;

// Whoever writes learns nothing of others' rows but that an id is taken.
async function everybodys({ db, aside }: Context, asked: readonly NoteOperation[]) {
  const ids = asked.map(({ id }) => id);
  const noteIds = asked.map(({ note }) => note);
  return aside('whose notes', async () => ({
    operations: await db.noteOperation.findMany({
      where: { OR: [{ id: { in: ids } }, { noteId: { in: noteIds } }] },
      orderBy: { number: 'asc' },
      select: { ...operationFields, authorId: true, reviewId: true, digest: true },
    }),
    notes: await db.note.findMany({ where: { id: { in: noteIds } }, select: rowFields }),
  }));
}

async function namedBy(
  db: Context['db'],
  reviewId: string,
  asked: readonly NoteOperation[],
): Promise<Pick<Account, 'sessions' | 'documents'>> {
  const contents = asked.flatMap(({ content }) => content ?? []);
  const idsOf = (key: 'sessionId' | 'documentId') => contents.flatMap((content) => content[key] ?? []);
  const where = (ids: string[]) => ({ where: { reviewId, id: { in: ids } }, select: { id: true } });
  const sessions = await db.timetableSession.findMany(where(idsOf('sessionId')));
  const documents = await db.document.findMany(where(idsOf('documentId')));
  return {
    sessions: new Set(sessions.map(({ id }) => id)),
    documents: new Set(documents.map(({ id }) => id)),
  };
}
