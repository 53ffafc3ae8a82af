import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  countSources,
  frozenCounts,
  type Source,
  sourcesOf,
  supportOf,
  warningsOf,
} from '@/lib/findings/support';
import type { SourceKind } from '@/lib/platform/prisma/enums';

const note = (source: SourceKind, session: string | null, hand = 'a', against = false): Source => ({
  source,
  session: session ? { id: session } : null,
  hand,
  against,
});
const voice = (id: string): Source => ({ ...note('resident', null, id), voiceId: id });
const read = (documentId: string, hand: string): Source => ({ ...note('document', null, hand), documentId });

describe('independent sources', () => {
  test('a meeting counts once for a kind, however many notes and peers wrote of it', () => {
    const notes = [
      note('staff', 's1', 'a'),
      note('staff', 's1', 'b'),
      note('staff', 's2'),
      note('resident', 's1'),
    ];
    expect(sourcesOf(notes)).toEqual({ staff: 2, resident: 1 });
    expect(countSources(notes)).toBe(3);
  });

  test('notes of no session count once a hand; notes against support nothing', () => {
    const notes = [
      note('document', null, 'a'),
      note('document', null, 'a'),
      note('document', null, 'b'),
      note('partner', 's1', 'a', true),
    ];
    expect(sourcesOf(notes)).toEqual({ document: 2 });
  });

  test('one document is one source, whoever read it', () => {
    expect(sourcesOf([read('d1', 'a'), read('d1', 'b'), read('d2', 'a')])).toEqual({ document: 2 });
  });

  test('all answers of the residents’ page together are one, beside residents who were met', () => {
    expect(sourcesOf([voice('v1'), voice('v2'), voice('v3')])).toEqual({ resident: 1 });
    expect(sourcesOf([voice('v1'), voice('v2'), note('resident', 's1')])).toEqual({ resident: 2 });
  });
});

test.each([
  ['nothing', [], ['no_notes']],
  ['only what speaks against it', [note('staff', 's1', 'a', true)], ['no_notes', 'contradicted']],
  ['one meeting of staff', [note('staff', 's1'), note('staff', 's1', 'b')], ['one_source', 'no_resident']],
  ['one meeting of two kinds', [note('staff', 's1'), note('resident', 's1')], ['one_meeting']],
  ['many answers of the residents’ page', [voice('v1'), voice('v2')], ['one_source']],
  ['two meetings', [note('staff', 's1'), note('partner', 's2')], ['no_resident']],
  ['enough', [note('staff', 's1'), note('resident', 's2')], []],
  [
    'enough, and one against',
    [note('staff', 's1'), note('resident', 's2'), note('staff', 's3', 'a', true)],
    ['contradicted'],
  ],
])('a finding on %s warns of what it lacks', (_, notes, expected) => {
  expect(warningsOf(supportOf({ notes }))).toEqual(expected);
});

test('counts a finding’s support in words’ terms', () => {
  const notes = [
    note('staff', 's1'),
    note('resident', 's1'),
    read('d1', 'a'),
    voice('v1'),
    note('visit', 's2', 'a', true),
  ];
  expect(supportOf({ notes })).toEqual({
    sessions: 1,
    sources: 4,
    from: { staff: 1, resident: 2, document: 1 },
    kinds: ['staff', 'resident', 'document'],
    residents: 2,
    documents: 1,
    origins: 3,
    notes: 4,
    against: 1,
  });
});

const kind = fc.constantFrom<SourceKind>('staff', 'councillor', 'partner', 'resident', 'document', 'visit');
const few = fc.option(fc.constantFrom('1', '2', '3'));
const anyNote = fc.record({
  source: kind,
  session: few.map((id) => (id ? { id } : null)),
  hand: fc.constantFrom('a', 'b'),
  documentId: few,
  voiceId: few,
  against: fc.boolean(),
});
const someNotes = fc.array(anyNote, { maxLength: 20 });

describe('whatever the notes', () => {
  test('what the signature keeps says the same once the notes are gone', () => {
    fc.assert(
      fc.property(someNotes, (notes) => {
        const { origins: _, ...before } = supportOf({ notes });
        const { origins: __, ...after } = supportOf({ notes: [], frozen: frozenCounts(notes) });
        expect(after).toEqual(before);
      }),
    );
  });

  test('their order and repetition make no difference to the sources', () => {
    fc.assert(
      fc.property(someNotes, (notes) => {
        expect(sourcesOf([...notes.toReversed(), ...notes])).toEqual(sourcesOf(notes));
      }),
    );
  });

  test('a further note never makes less of what is there, and at most one source more', () => {
    fc.assert(
      fc.property(someNotes, anyNote, (notes, more) => {
        const added = countSources([...notes, more]) - countSources(notes);
        expect(added >= 0 && added <= (more.against ? 0 : 1)).toBe(true);
      }),
    );
  });
});
