import { expect, test } from 'vitest';
import { notesOf } from '@/components/device/own-notes';
import type { KeptOperation } from '@/components/device/shelf';
import type { NoteContent } from '@/lib/notes/operation';

const content: NoteContent = {
  text: 'Heard at the market',
  source: 'resident',
  area: null,
  principles: [],
  citizens: false,
  tonight: false,
  sessionId: null,
  documentId: null,
  shared: false,
  photos: [],
};
const operation = (id: string, note: string, rest: Partial<KeptOperation> = {}): KeptOperation => ({
  id,
  note,
  parents: [],
  content,
  madeAt: `2027-03-09T14:00:0${id.slice(1)}.000Z`,
  reference: 'CPR-2027-001',
  state: 'sent',
  ...rest,
});

test('a note is sent when all of it is: its words, its changes and its photos', () => {
  const notes = notesOf(
    [
      operation('o1', 'n1'),
      operation('o2', 'n2'),
      operation('o3', 'n2', { parents: ['o2'], state: 'unsent' }),
      operation('o4', 'n3', { content: { ...content, photos: ['p1'] } }),
      operation('o5', 'n4'),
    ],
    [
      { id: 'p1', note: 'n3', state: 'unsent' },
      { id: 'p2', note: 'n1', state: 'sent' },
      // Put to a note whose change was never saved.
      { id: 'p3', note: 'n4', state: 'unsent' },
    ],
  );
  expect(notes.map(({ isUnsent }) => isUnsent)).toEqual([false, true, true, false]);
});

test('a note that was not taken says why, until a later operation of it was', () => {
  const first = operation('o1', 'n1', { state: { refused: 'The visit has ended.' } });
  expect(notesOf([first], [])[0]?.refused).toBe('The visit has ended.');
  const anew = operation('o2', 'n1', { parents: ['o1'] });
  expect(notesOf([first, anew], [])[0]?.refused).toBeNull();
});

test('a photo that was not taken says why, until it is taken off', () => {
  const first = operation('o1', 'n1', { content: { ...content, photos: ['p1'] } });
  const photo = { id: 'p1', note: 'n1', state: { refused: 'It is no picture.' } };
  expect(notesOf([first], [photo])[0]).toMatchObject({ refused: 'It is no picture.', isUnsent: false });
  expect(notesOf([first, operation('o2', 'n1', { parents: ['o1'] })], [photo])[0]?.refused).toBeNull();
});

test('words that met without knowing of each other are both there', () => {
  const other = operation('o2', 'n1', { content: { ...content, text: 'Heard at the library' } });
  const [note] = notesOf([operation('o1', 'n1'), other], []);
  expect([note?.content?.text, ...(note?.otherTexts ?? [])].toSorted()).toEqual([
    'Heard at the library',
    'Heard at the market',
  ]);
});
