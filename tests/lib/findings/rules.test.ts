import { describe, expect, test } from 'vitest';
import type { FindingView } from '@/lib/findings/finding';
import { countSources, heardAbout, silentPeers, sourcesOf, viewsOf, warningsOf } from '@/lib/findings/rules';
import type { SourceKind, View } from '@/lib/platform/prisma/enums';

const note = (source: SourceKind, session: string | null, hand = 'a', against = false) => ({
  source,
  session: session ? { id: session } : null,
  hand,
  against,
});

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
});

test.each([
  ['nothing', [], ['no_notes']],
  ['only what speaks against it', [note('staff', 's1', 'a', true)], ['no_notes', 'contradicted']],
  ['one meeting of staff', [note('staff', 's1'), note('staff', 's1', 'b')], ['one_meeting', 'no_resident']],
  ['one meeting of two kinds', [note('staff', 's1'), note('resident', 's1')], ['one_meeting']],
  ['two meetings', [note('staff', 's1'), note('partner', 's2')], ['no_resident']],
  ['enough', [note('staff', 's1'), note('resident', 's2')], []],
  [
    'enough, and one against',
    [note('staff', 's1'), note('resident', 's2'), note('staff', 's3', 'a', true)],
    ['contradicted'],
  ],
])('a finding on %s warns of what it lacks', (_, notes, expected) => {
  expect(warningsOf(notes)).toEqual(expected);
});

describe('views', () => {
  const said = (personId: string, wording: number, view: View = 'agree'): FindingView => ({
    personId,
    wording,
    view,
    words: '',
    saidAt: new Date('2027-03-23T18:00:00Z'),
  });
  const peers = [
    { personId: 'a', name: 'Anwen' },
    { personId: 'b', name: 'Bede' },
    { personId: 'c', name: 'Cai' },
  ];

  test('a word belongs to a wording; the last of an older one is shown as such', () => {
    const finding = {
      wording: 3,
      views: [said('a', 3), said('b', 1), said('b', 2, 'not_yet'), said('c', 3, 'absent')],
    };
    expect(viewsOf(finding, peers).map(({ now, earlier }) => [now?.view, earlier?.view])).toEqual([
      ['agree', undefined],
      [undefined, 'not_yet'],
      ['absent', undefined],
    ]);
    expect(silentPeers(finding, peers).map((peer) => peer.name)).toEqual(['Bede']);
  });
});

test('a principle is heard from the sources of the notes that name it', () => {
  const notes = [
    { ...note('staff', 's1'), principles: ['learning', 'innovation'] },
    { ...note('resident', 's2'), principles: ['learning'] },
  ];
  expect(heardAbout(notes, 'learning')).toEqual({ sources: 2, kinds: ['staff', 'resident'] });
  expect(heardAbout(notes, 'social_value')).toEqual({ sources: 0, kinds: [] });
});
