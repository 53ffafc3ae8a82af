import { describe, expect, test } from 'vitest';
import type { FindingView } from '@/lib/findings/finding';
import { heardAbout, silentPeers, viewsOf } from '@/lib/findings/rules';
import type { SourceKind, View } from '@/lib/platform/prisma/enums';

const note = (source: SourceKind, session: string | null, hand = 'a', against = false) => ({
  source,
  session: session ? { id: session } : null,
  hand,
  against,
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
