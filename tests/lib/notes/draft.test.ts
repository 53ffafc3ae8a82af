import { expect, test } from 'vitest';
import { draftFaults, draftOf, draftWords, isSaved, type NoteDraft } from '@/lib/notes/draft';
import { operationOf } from '@/lib/notes/one-note';
import { mostPhotos, type NoteContent } from '@/lib/notes/operation';
import { newId } from '@/lib/platform/ids';

const note = newId();
const { content } = operationOf(note, { text: 'Heard at the hall', principles: ['democratic_engagement'] });
if (!content) throw new Error('It says something');
const draft = (said: Partial<NoteDraft['content']> = {}): NoteDraft => ({
  note,
  parents: [],
  content: { ...content, ...said },
});

test('a draft waits until a note says all that it says', () => {
  // As a note comes from the server: the same fields in another order.
  const { text, source, ...rest } = content;
  const said: NoteContent = { ...rest, source, text };
  expect(isSaved(draft(), [{ id: note, content: said }])).toBe(true);
  expect(isSaved(draft(), [{ id: newId(), content }])).toBe(false);
  const changes: Partial<NoteDraft['content']>[] = [
    { text: 'Heard at the hall, twice' },
    { source: 'resident' },
    { source: null },
    { area: 'communities' },
    { principles: [] },
    { citizens: true },
    { tonight: true },
    { sessionId: newId() },
    { documentId: newId() },
    { photos: [newId()] },
  ];
  for (const change of changes) expect(isSaved(draft(change), [{ id: note, content }])).toBe(false);
});

test('a draft with more photos than a note has room for keeps its words, and says what stops it', () => {
  const photos = Array.from({ length: mostPhotos + 1 }, newId);
  const kept = draftOf(draftWords(draft({ photos })));
  expect(kept?.content).toMatchObject({ text: 'Heard at the hall', photos });
  expect(draftFaults(draft({ photos }).content)).toEqual({ form: 'A note has room for 12 photos.' });
  expect(draftFaults(draft({ photos: photos.slice(1) }).content)).toEqual({});
});
