import * as z from 'zod';
import { type NoteContent, noteContent } from '@/lib/notes/operation';

/** A note that is being written: kept on the device as it is typed, before anybody presses Save. */
const noteDraft = z.strictObject({
  note: z.uuid(),
  /** What the writer saw as the note’s present state when they began. */
  parents: z.array(z.uuid()),
  content: z.strictObject({
    ...noteContent.shape,
    text: z.string(),
    source: noteContent.shape.source.nullable(),
    // Two devices may have put more to a note than one may: words are not lost for that.
    photos: z.array(z.uuid().lowercase()),
  }),
});

export type NoteDraft = z.output<typeof noteDraft>;

export function draftWords(draft: NoteDraft): string {
  return JSON.stringify(draft);
}

/** A draft as it was kept; null where none is, or none that can be read any more. */
export function draftOf(words: string): NoteDraft | null {
  try {
    return noteDraft.safeParse(JSON.parse(words)).data ?? null;
  } catch {
    return null;
  }
}

/** Whether a note says all that a draft says: then nothing of it waits. */
export function isSaved(
  draft: NoteDraft,
  notes: readonly { id: string; content: NoteContent | null }[],
): boolean {
  const whole = contentOf(draft.content);
  const content = notes.find(({ id }) => id === draft.note)?.content;
  // Parsed, both name their fields in one order.
  return whole !== null && !!content && JSON.stringify(contentOf(content)) === JSON.stringify(whole);
}

/** What stops a draft from being a note: the first complaint of each field, in words. */
export function draftFaults(
  draft: NoteDraft['content'],
): Partial<Record<'text' | 'source' | 'form', string>> {
  const faults: Partial<Record<'text' | 'source' | 'form', string>> = {};
  for (const issue of noteContent.safeParse(draft).error?.issues ?? []) {
    const [field] = issue.path;
    const name = field === 'text' || field === 'source' ? field : 'form';
    faults[name] ??= name === 'source' ? 'Choose who said it: the kind of source' : issue.message;
  }
  return faults;
}

/** The note that a draft has become; null while something stops it. */
export function contentOf(draft: NoteDraft['content']): NoteContent | null {
  return noteContent.safeParse(draft).data ?? null;
}
