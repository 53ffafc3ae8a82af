import type pg from 'pg';
import type { Examined } from '@/lib/doctor/invariant';
import { foldNotes } from '@/lib/notes/fold';
import type { NoteContent, NoteOperation } from '@/lib/notes/operation';

interface OperationRow extends Pick<NoteOperation, 'id' | 'note' | 'parents' | 'content'> {
  madeAt: Date;
}

interface NoteRow extends Omit<NoteContent, 'photos'> {
  id: string;
  otherTexts: string[];
  fromVoice: boolean;
}

/** Folds every note from its operations again, review by review, and holds it against the note. */
export async function examineVersions(client: Pick<pg.Client, 'query'>): Promise<Examined> {
  const { rows } = await client.query<{ reviewId: string }>(
    'select "reviewId" from "Note" union select "reviewId" from "NoteOperation" order by 1',
  );
  const breaches: string[] = [];
  for (const { reviewId } of rows) {
    const { rows: operations } = await client.query<OperationRow>(operationsOf, [reviewId]);
    const { rows: notes } = await client.query<NoteRow>(notesOf, [reviewId]);
    breaches.push(...differing(operations, notes));
  }
  return { name: 'notes.equal_their_versions', says: 'A note is what its versions come to', breaches };
}

const operationsOf = `select id, "noteId" as note, parents, content, "madeAt" from "NoteOperation" where "reviewId" = $1`;
const notesOf = `select id, text, source::text, area::text, to_json(coalesce(principles, '{}')) as principles, citizens, tonight, "sessionId",
  "documentId", "sharedAt" is not null as shared, "otherTexts", "voiceId" is not null as "fromVoice"
  from "Note" where "reviewId" = $1`;

function differing(operations: OperationRow[], notes: NoteRow[]): string[] {
  const folded = foldNotes(operations.map((row) => ({ ...row, madeAt: row.madeAt.toISOString() })));
  const standing = new Map(
    folded.flatMap(({ id, content, otherTexts }) => (content ? [[id, said(content, otherTexts)]] : [])),
  );
  const known = new Set(notes.map(({ id }) => id));
  const lost = [...standing.keys()].filter((id) => !known.has(id));
  const changed = notes.filter((note) => {
    const versions = standing.get(note.id);
    // A resident's answer became a note on the server and has no version before somebody changes it.
    return versions === undefined ? !note.fromVoice : versions !== said(note, note.otherTexts);
  });
  return [...lost, ...changed.map(({ id }) => id)];
}

function said(content: Omit<NoteContent, 'photos'>, otherTexts: readonly string[]): string {
  const { text, source, area, principles, citizens, tonight, sessionId, documentId, shared } = content;
  const about = [source, area, principles.toSorted(), citizens, tonight, sessionId, documentId, shared];
  return JSON.stringify([text, otherTexts.toSorted(), ...about]);
}
