import type { Account, NoteRow } from '@/lib/notes/commands/account';
import { dropPhotos } from '@/lib/notes/commands/photos';
import { type FoldedNote, foldNotes } from '@/lib/notes/fold';
import type { NoteContent } from '@/lib/notes/operation';
import { databaseDate, dayOf, plainDate } from '@/lib/platform/clock';
import type { ReviewContext } from '@/lib/platform/command';

type Context = Pick<ReviewContext<unknown>, 'db' | 'review' | 'viewer' | 'now'>;
type Living = FoldedNote & { content: NoteContent };

interface Done {
  recorded: { note: string }[];
  shared: { note: string }[];
  removed: { note: string }[];
}

/** Makes notes what their operations come to, and says which were written, shared and removed by it. */
export async function refold(
  context: Context,
  { operations, rows }: Account,
  touched: ReadonlySet<string>,
): Promise<Done> {
  const folded = foldNotes([...touched].flatMap((note) => operations.get(note) ?? []));
  const living = folded.filter((note): note is Living => note.content !== null);
  const gone = folded.filter(({ content }) => content === null).map(({ id }) => id);
  const added = living.filter(({ id }) => !rows.has(id));
  const changed = living.flatMap((note) => changeOf(rows.get(note.id), note, context.now));
  await add(context, added);
  await change(context, changed);
  await dropOthers(
    context,
    living.filter(({ id }) => rows.has(id)),
  );
  await remove(context, gone);
  const isRecorded = ({ says, isShared }: Change) => !isShared || Object.keys(says).length > 0;
  return {
    recorded: [...added, ...changed.filter(isRecorded).map(({ note }) => note)].map(named),
    shared: [
      ...added.filter(({ content }) => content.shared),
      ...changed.filter(({ isShared }) => isShared).map(({ note }) => note),
    ].map(named),
    removed: gone.filter((id) => rows.has(id)).map((note) => ({ note })),
  };
}

const named = ({ id }: Living) => ({ note: id });

async function add({ db, review, viewer, now }: Context, notes: Living[]): Promise<void> {
  if (notes.length === 0) return;
  const rows = notes.map((note) => ({
    id: note.id,
    reviewId: review.id,
    authorId: viewer.personId,
    ...saidBy(note),
    tonightOn: meetingOf(note, now),
    madeAt: writtenAt(note, now),
    sharedAt: note.content.shared ? now : null,
  }));
  await db.$executeRaw`
    insert into "Note" (id, "reviewId", "authorId", text, "otherTexts", source, area, principles, citizens, tonight,
      "tonightOn", "sessionId", "documentId", "madeAt", "sharedAt")
    select * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as row (id uuid, "reviewId" uuid,
      "authorId" uuid, text text, "otherTexts" text[], source "SourceKind", area "Area", principles "Principle"[],
      citizens boolean, tonight boolean, "tonightOn" date, "sessionId" uuid, "documentId" uuid, "madeAt" timestamptz, "sharedAt" timestamptz)`;
}

// A device's clock may be ahead; nothing was written after it arrived.
function writtenAt({ madeAt }: Living, now: Date): Date {
  const said = new Date(madeAt);
  return said < now ? said : now;
}

/** The day of the meeting that a note is for: that on which it, or a later version with the mark, came to the team. */
function meetingOf({ content }: Living, now: Date): string | null {
  return content.tonight && content.shared ? dayOf(now) : null;
}

interface Change {
  note: Living;
  /** The fields that now say something else. */
  says: Partial<ReturnType<typeof saidBy>>;
  isShared: boolean;
  tonightOn: string | null;
}

function changeOf(row: NoteRow | undefined, note: Living, now: Date): Change[] {
  if (!row) return [];
  const before: Record<string, unknown> = row;
  const says = Object.fromEntries(
    Object.entries(saidBy(note)).filter(([key, value]) => !isSame(before[key], value)),
  );
  const isShared = note.content.shared && row.sharedAt === null;
  const tonightOn = meetingOf(note, now);
  const isMoved = tonightOn !== (row.tonightOn && plainDate(row.tonightOn));
  return isShared || isMoved || Object.keys(says).length > 0 ? [{ note, says, isShared, tonightOn }] : [];
}

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

async function change({ db, now }: Context, changes: Change[]): Promise<void> {
  for (const { note, says, isShared, tonightOn } of changes) {
    await db.note.update({
      where: { id: note.id },
      data: {
        ...says,
        tonightOn: tonightOn && databaseDate(tonightOn),
        ...(isShared ? { sharedAt: now } : {}),
        version: { increment: 1 },
      },
      select: { id: true },
    });
  }
}

// Asked of every note, not of those alone that say something else: a photo taken off changes no field.
async function dropOthers({ db }: Context, notes: Living[]): Promise<void> {
  if (notes.length === 0) return;
  const named = notes.flatMap(({ content }) => content.photos);
  await dropPhotos(
    db,
    notes.map(({ id }) => id),
    named,
  );
}

// The words go; that there were operations stays, so that a device that sends them again is understood.
async function remove({ db }: Context, notes: string[]): Promise<void> {
  if (notes.length === 0) return;
  await dropPhotos(db, notes);
  await db.note.deleteMany({ where: { id: { in: notes } } });
  await db.$executeRaw`update "NoteOperation" set content = null where "noteId" = any (${notes}::uuid[])`;
}

function saidBy({ content, otherTexts }: Living) {
  const { text, source, area, principles, citizens, tonight, sessionId, documentId } = content;
  return { text, otherTexts, source, area, principles, citizens, tonight, sessionId, documentId };
}
