import * as z from 'zod';
import { type Account, openAccount } from '@/lib/notes/commands/account';
import { refold } from '@/lib/notes/commands/refold';
import { digestOf } from '@/lib/notes/digest';
import { foldNote } from '@/lib/notes/fold';
import { noteWords } from '@/lib/notes/labels';
import { type NoteOperation, noteOperation } from '@/lib/notes/operation';
import type { Acknowledgement } from '@/lib/notes/protocol';
import { defineCommand, happened, type ReviewContext, unchanged } from '@/lib/platform/command';
import { reference } from '@/lib/platform/fields';

/** Operations come as they are, for each is parsed by itself: a bad one blocks no other. */
export const keepOperationsInput = z.object({ reference, operations: z.array(z.unknown()).max(200) });

type Context = ReviewContext<z.output<typeof keepOperationsInput>>;

/**
 * Keeps what devices did to notes, and makes the notes what their operations come to. Sent twice, it is kept once; each
 * operation is answered by itself. Every note is written through here.
 */
export const keepOperations = defineCommand({
  about: 'review',
  permission: 'notes.write',
  event: 'note.recorded',
  input: keepOperationsInput,
  async run(context) {
    const { alsoEach, input } = context;
    const read = input.operations.map(readOperation);
    const account = await openAccount(
      context,
      read.flatMap(({ operation }) => operation ?? []),
    );
    const taken: NoteOperation[] = [];
    const judged = read.flatMap(({ id, operation, reason }): Acknowledgement[] => {
      if (!operation) return id ? [{ id, outcome: 'refused', reason }] : [];
      const answer = judge(account, operation);
      if (answer.outcome === 'stored') {
        taken.push(operation);
        account.add(operation, digestOf(operation));
      }
      return [answer];
    });
    const stored = await insert(context, taken);
    const acknowledged = judged.map((each) =>
      each.outcome === 'stored' && !stored.has(each.id) ? notHere(each.id) : each,
    );
    const kept = taken.filter(({ id }) => stored.has(id));
    const done = await refold(context, account, new Set(kept.map(({ note }) => note)));
    await alsoEach('note.shared', done.shared);
    await alsoEach('note.removed', done.removed);
    const [first, ...others] = done.recorded;
    await alsoEach('note.recorded', others);
    return first ? happened(first, acknowledged) : unchanged(acknowledged);
  },
});

function readOperation(raw: unknown) {
  const parsed = noteOperation.safeParse(raw);
  if (parsed.success) return { id: parsed.data.id, operation: parsed.data, reason: '' };
  const id = z.object({ id: z.string().max(100) }).safeParse(raw).data?.id;
  const said = parsed.error.issues.find(({ code }) => code === 'custom' || code === 'too_big')?.message;
  return { id, operation: null, reason: said ?? noteWords.unreadable };
}

function judge(account: Account, operation: NoteOperation): Acknowledgement {
  const { id, note } = operation;
  const digest = account.digests.get(id);
  if (digest === undefined) {
    if (account.foreign.has(id) || account.foreign.has(note)) return notHere(id);
    const reason = objection(account, operation);
    return reason ? refused(id, reason) : { id, outcome: 'stored' };
  }
  return digest === digestOf(operation) ? { id, outcome: 'known' } : refused(id, noteWords.otherContent);
}

function objection(account: Account, { note, content }: NoteOperation): string | null {
  if (!content) return isShared(account, note) ? noteWords.shared : null;
  const { sessionId, documentId } = content;
  if (sessionId && !account.sessions.has(sessionId)) return noteWords.noSession;
  return documentId && !account.documents.has(documentId) ? noteWords.noDocument : null;
}

// Once shared it may stand under a finding: its words can change, it does not go.
function isShared({ operations, rows }: Account, note: string): boolean {
  if (rows.get(note)?.sharedAt) return true;
  const [first, ...others] = operations.get(note) ?? [];
  return first !== undefined && foldNote([first, ...others]).content?.shared === true;
}

const refused = (id: string, reason: string): Acknowledgement => ({ id, outcome: 'refused', reason });
const notHere = (id: string) => refused(id, noteWords.notHere);

/** Writes them in their order, and says which are there now: an id that is another person’s stays theirs. */
async function insert({ db, review, viewer, now }: Context, taken: NoteOperation[]): Promise<Set<string>> {
  if (taken.length === 0) return new Set();
  const operations = taken.map((operation) => ({
    ...operation,
    reviewId: review.id,
    authorId: viewer.personId,
    digest: digestOf(operation),
    receivedAt: now,
  }));
  // As one parameter, for the same reason as events; numbered in the order in which they came.
  const rows = await db.$queryRaw<{ id: string }[]>`
    insert into "NoteOperation" (id, "noteId", "reviewId", "authorId", parents, content, digest, "madeAt", "receivedAt")
    select id, note, "reviewId", "authorId", parents, nullif(content, 'null'::jsonb), digest, "madeAt", "receivedAt"
    from rows from (jsonb_to_recordset(${JSON.stringify(operations)}::jsonb) as (id uuid, note uuid, "reviewId" uuid,
      "authorId" uuid, parents uuid[], content jsonb, digest text, "madeAt" timestamptz, "receivedAt" timestamptz))
      with ordinality as row (id, note, "reviewId", "authorId", parents, content, digest, "madeAt", "receivedAt", place)
    order by place on conflict do nothing returning id`;
  return new Set(rows.map(({ id }) => id));
}
