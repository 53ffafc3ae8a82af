import type { NoteContent, NoteOperation } from '@/lib/notes/operation';

export interface FoldedNote {
  id: string;
  /** The operations that the next one names as its parents. */
  heads: string[];
  /** Null: the note is removed. */
  content: NoteContent | null;
  /** Texts of the same note that devices wrote without knowing of each other; an operation that names all heads joins them. */
  otherTexts: string[];
  /** When its first words were written, by that device’s clock. */
  madeAt: string;
}

/**
 * What the operations of one note come to, whatever their order and however often each arrives. The heads, those that no
 * other names as a parent, are its present state: words that met without knowing of each other are all kept, words
 * outlive a removal that did not know of them, and what was shared stays shared.
 */
export function foldNote(operations: readonly [NoteOperation, ...NoteOperation[]]): FoldedNote {
  const known = [...new Map(operations.map((each) => [each.id, each])).values()].toSorted(byId);
  const superseded = new Set(known.flatMap(({ id, parents }) => parents.filter((parent) => parent !== id)));
  const heads = known.filter(({ id }) => !superseded.has(id));
  const contents = heads.flatMap(({ content }) => content ?? []);
  const last = contents.at(-1);
  return {
    id: operations[0].note,
    heads: heads.map(({ id }) => id),
    content: last
      ? {
          ...last,
          tonight: contents.some(({ tonight }) => tonight),
          shared: known.some(({ content }) => content?.shared),
          photos: [...new Set(contents.flatMap(({ photos }) => photos))],
        }
      : null,
    otherTexts: [...new Set(contents.map(({ text }) => text))].filter((text) => text !== last?.text),
    madeAt: known.map(({ madeAt }) => madeAt).reduce((first, at) => (at < first ? at : first)),
  };
}

/** Every note of a log, removed ones too, in the order of their ids. */
export function foldNotes(operations: readonly NoteOperation[]): FoldedNote[] {
  const notes = new Map<string, [NoteOperation, ...NoteOperation[]]>();
  for (const each of operations) {
    const known = notes.get(each.note);
    if (known) known.push(each);
    else notes.set(each.note, [each]);
  }
  return [...notes.values()].map(foldNote).toSorted(byId);
}

const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
