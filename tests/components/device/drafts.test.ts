import { expect, test } from 'vitest';
import { addressOfDraft, canGoOn, draftsOf, joinedWords, placeOf } from '@/components/device/drafts';
import { contentOf, draftOf, draftWords, type NoteDraft } from '@/lib/notes/draft';
import { newId } from '@/lib/platform/ids';

const reference = 'CPR-2027-001';
const [note, session, paper] = [newId(), newId(), newId()];
const draft = (text: string, change: Partial<NoteDraft['content']> = {}): NoteDraft => ({
  note,
  parents: [],
  content: {
    text,
    source: null,
    area: null,
    principles: [],
    citizens: false,
    tonight: false,
    sessionId: null,
    documentId: null,
    shared: false,
    photos: [],
    ...change,
  },
});
const nowhere = { note: null, document: null, session: null };
const kept = (at: Partial<typeof nowhere> | object, words: NoteDraft) => ({
  place: placeOf(reference, { ...nowhere, ...at }),
  words: draftWords(words),
});

test.each([
  ['a session', { session }, draft('Half a', { sessionId: newId() }), { session }],
  ['a paper', { document: paper }, draft('Half a', { documentId: paper }), { document: paper }],
  ['a note that is changed', { note, session }, draft('Half a', { sessionId: session }), { note, session }],
  ['no session at all', {}, draft('Half a'), {}],
])('a draft leads back to %s', (_, at, words, expected) => {
  const [found] = draftsOf([kept(at, words)], []);
  const address = found && addressOfDraft(found);
  expect(address).toMatchObject({ review: reference, view: 'capture', ...expected });
  expect(placeOf(reference, { ...nowhere, ...address })).toBe(found?.place);
});

test('words that a note holds are no draft any more, nor is an empty box; a photo alone is one', () => {
  const saved = draft('Saved', { source: 'staff' });
  const notes = [{ id: note, content: contentOf(saved.content) }];
  expect(draftsOf([kept({ session }, saved)], notes)).toEqual([]);
  for (const more of [draft('Saved, and more', { source: 'staff' }), draft('Saved', { source: 'resident' })])
    expect(draftsOf([kept({ session }, more)], notes)).toHaveLength(1);
  expect(draftsOf([kept({ session }, draft(' \n'))], [])).toEqual([]);
  expect(draftsOf([kept({ session }, draft('', { photos: [newId()] }))], [])).toHaveLength(1);
  expect(draftsOf([{ place: `${reference}/`, words: 'not a draft' }], [])).toEqual([]);
});

test('one goes on where the review is here and open, though the changed note is gone', () => {
  const begun = draftsOf([kept({ session }, draft('New')), kept({ note }, draft('Changed'))], []);
  const can = (packs: { reference: string; closed: string | null }[]) =>
    begun.map((each) => canGoOn(each, packs));
  expect(can([{ reference, closed: null }])).toEqual([true, true]);
  expect(can([])).toEqual([false, false]);
  expect(can([{ reference, closed: 'The notes are deleted.' }])).toEqual([false, false]);
});

test('words from a file and those begun meanwhile are both there, once', () => {
  const [here, then] = [draftWords(draft('Here')), draftWords(draft('Then'))];
  const both = joinedWords(here, then);
  expect(draftOf(both)?.content.text).toBe('Here\n\nThen');
  expect(joinedWords(both, then)).toBe(both);
  expect(joinedWords('', then)).toBe(then);
});
