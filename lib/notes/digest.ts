import { createHash } from 'node:crypto';
import type { NoteOperation } from '@/lib/notes/operation';

/** What an operation says, as a fingerprint: known again when its words are gone, and told from another of the same id. */
export function digestOf({ note, parents, content, madeAt }: NoteOperation): string {
  // Of the schema's own making, so its keys stand in the schema's order.
  return createHash('sha256')
    .update(JSON.stringify([note, parents, content, madeAt]))
    .digest('hex');
}
