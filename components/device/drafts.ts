import type { Address } from '@/components/device/address';
import { draftOf, draftWords, isSaved, type NoteDraft } from '@/lib/notes/draft';
import type { NoteContent } from '@/lib/notes/operation';

/** Words as they are kept while they are written. */
export interface KeptDraft {
  place: string;
  words: string;
}

/** A note that somebody began and has not saved. */
export interface DeviceDraft {
  place: string;
  reference: string;
  draft: NoteDraft;
}

/** One draft a place: a note that is changed, a paper, a session, or none of them. */
export function placeOf(
  reference: string,
  { note, document, session }: Pick<Address, 'note' | 'document' | 'session'>,
): string {
  return `${reference}/${note ?? document ?? session ?? ''}`;
}

/** Where a draft was written, and is written on. */
export function addressOfDraft({ place, reference, draft }: DeviceDraft): Partial<Address> {
  const id = place.slice(reference.length + 1) || null;
  const view = 'capture' as const;
  if (id === draft.note) return { review: reference, view, session: draft.content.sessionId, note: id };
  if (id === draft.content.documentId) return { review: reference, view, document: id };
  return { review: reference, view, session: id };
}

/** The drafts that hold something which no note holds, by place. */
export function draftsOf(
  kept: readonly KeptDraft[],
  notes: readonly { id: string; content: NoteContent | null }[],
): DeviceDraft[] {
  return kept.flatMap(({ place, words }) => {
    const draft = draftOf(words);
    if (!draft || (draft.content.text.trim() === '' && draft.content.photos.length === 0)) return [];
    return isSaved(draft, notes) ? [] : [{ place, reference: place.split('/')[0] ?? '', draft }];
  });
}

/** Words from a file come back beside those that were begun meanwhile: none replaces the other. */
export function joinedWords(here: string, fromFile: string): string {
  const [now, then] = [draftOf(here), draftOf(fromFile)];
  if (!now || !then || now.content.text.includes(then.content.text)) return here || fromFile;
  const content = { ...now.content, text: `${now.content.text}\n\n${then.content.text}` };
  return draftWords({ ...now, content });
}

/** Whether a draft can still become a note: its review is here and open. A note that was removed comes back with it. */
export function canGoOn(
  { reference }: DeviceDraft,
  packs: readonly { reference: string; closed: string | null }[],
): boolean {
  return packs.some((pack) => pack.reference === reference && !pack.closed);
}
