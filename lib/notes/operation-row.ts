import { type NoteOperation, noteContent } from '@/lib/notes/operation';
import type { Prisma } from '@/lib/platform/prisma/client';

interface OperationRow {
  id: string;
  noteId: string;
  parents: string[];
  content: Prisma.JsonValue;
  madeAt: Date;
}

export const operationFields = {
  id: true,
  noteId: true,
  parents: true,
  content: true,
  madeAt: true,
} satisfies Prisma.NoteOperationSelect;

/** A row as the device that wrote it knows it, but that its words may be gone. */
export function asOperation(row: OperationRow): NoteOperation {
  return {
    id: row.id,
    note: row.noteId,
    parents: row.parents,
    content: row.content === null ? null : noteContent.parse(row.content),
    madeAt: row.madeAt.toISOString(),
  };
}
