import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { othersDid } from '@/components/findings/board/use-others';
import {
  type BoardFinding,
  type BoardNote,
  placed,
  stanceOf,
  usedNotes,
  withNotes,
} from '@/lib/findings/board';
import { stances } from '@/lib/findings/drawing-schema';
import { notesWanted, queryOf, type Wanted, wantedFrom } from '@/lib/findings/note-filter';
import { getBoard } from '@/lib/findings/queries/board';
import { supportOf } from '@/lib/findings/support';
import { keepOperations } from '@/lib/notes/commands/keep-operations';
import { operationOf } from '@/lib/notes/one-note';
import { aReview, granted } from '@/tests/support/world';
import { aFinding, aNote, finding as findingOf, secret, world } from './on-site-review';

const note = (id: string, change: Partial<BoardNote> = {}): BoardNote => ({
  id,
  text: `Ward budgets, ${id}`,
  otherTexts: [],
  photos: [],
  source: 'staff',
  area: 'place',
  principles: ['learning'],
  citizens: false,
  tonight: false,
  madeAt: new Date('2027-03-22T10:00:00Z'),
  documentId: null,
  voiceId: null,
  session: null,
  mine: false,
  isPrivate: false,
  ...change,
});
const finding = (
  id: string,
  drawn: BoardFinding['drawn'] = [],
  change: Partial<BoardFinding> = {},
): BoardFinding => ({
  id,
  number: 7,
  kind: 'strength',
  area: 'place',
  principles: [],
  citizens: false,
  statement: secret,
  detail: '',
  wording: 1,
  canBeShared: false,
  settledAt: null,
  settledWords: null,
  version: 1,
  drawn,
  frozen: null,
  views: [],
  ...change,
});
const drawn = (id: string, against = false) => ({ id, against, hand: '' });

describe('placing notes', () => {
  test('draws, turns and takes away, and leaves other findings as they are', () => {
    const [one, other] = [finding('f', [drawn('a'), drawn('b')]), finding('g', [drawn('a')])];
    const after = placed(
      [one, other],
      [
        { finding: 'f', note: 'a', as: 'unused' },
        { finding: 'f', note: 'b', as: 'against' },
        { finding: 'f', note: 'c', as: 'supporting' },
      ],
    );
    expect(after[0]?.drawn.map(({ id, against }) => [id, against])).toEqual([
      ['b', true],
      ['c', false],
    ]);
    expect(after[1]).toBe(other);
    expect([...usedNotes(after)].toSorted()).toEqual(['a', 'b', 'c']);
  });

  test('and taking it back ends where it began, whatever it was', () => {
    const few = fc.subarray(['a', 'b', 'c', 'd']);
    fc.assert(
      fc.property(few, few, fc.constantFrom(...stances), (under, moved, as) => {
        const before = finding(
          'f',
          under.map((id) => drawn(id, id > 'b')),
        );
        const there = moved.map((id) => ({ finding: 'f', note: id, as }));
        const back = moved.map((id) => ({ finding: 'f', note: id, as: stanceOf(before, id) }));
        const [after = before] = placed(placed([before], there), back);
        for (const id of ['a', 'b', 'c', 'd']) expect(stanceOf(after, id)).toBe(stanceOf(before, id));
      }),
    );
  });

  test('a note counts as soon as it is drawn', () => {
    const notes = new Map([
      ['a', note('a')],
      ['b', note('b', { source: 'resident' })],
    ]);
    const [after = finding('f')] = placed(
      [finding('f', [drawn('a')])],
      [{ finding: 'f', note: 'b', as: 'supporting' }],
    );
    expect(supportOf(withNotes(after, notes)).from).toEqual({ staff: 1, resident: 1 });
  });
});

describe('narrowing the notes', () => {
  const notes = [
    note('used', { otherTexts: ['The panel met once'] }),
    note('free', { area: 'vision', principles: ['innovation'], source: 'resident' }),
    note('own', { mine: true, isPrivate: true, text: 'Yr Wyddgrug: gweithio â’i gilydd' }),
    note('late', {
      tonight: true,
      session: { id: 's', title: 'Tenants’ panel', startsAt: new Date('2027-03-23T09:00:00Z') },
    }),
  ];
  const found = (change: Partial<Wanted>) =>
    notesWanted(notes, { ...wantedFrom({}), show: 'all', ...change }, new Set(['used'])).map(({ id }) => id);

  test.each<[string, Partial<Wanted>, string[]]>([
    ['those not yet used, private ones apart', { show: 'unused' }, ['free', 'late']],
    ['those under findings', { show: 'used' }, ['used']],
    ['my own', { show: 'mine' }, ['own']],
    ['for tonight', { show: 'tonight' }, ['late']],
    ['an area', { area: 'vision' }, ['free']],
    ['a kind of source', { source: 'resident' }, ['free']],
    ['a principle', { principle: 'innovation' }, ['free']],
    ['the day of the session, not of the writing', { day: '2027-03-23' }, ['late']],
    ['every word, in any case and order', { search: 'BUDGETS ward late' }, ['late']],
    ['without accents', { search: 'a’i' }, ['own']],
    ['words of the other text', { search: 'met panel' }, ['used']],
    ['the title of the session', { search: 'tenants' }, ['late']],
    ['nothing', { search: 'roads' }, []],
  ])('by %s', (_, change, expected) => {
    expect(found(change)).toEqual(expected);
  });

  test('stands in the address, and comes back from it', () => {
    const wanted = wantedFrom({
      show: 'tonight',
      area: 'place',
      search: 'a & b',
      day: '2027-03-23',
      shown: '100',
    });
    expect(wantedFrom(Object.fromEntries(new URLSearchParams(queryOf(wanted))))).toEqual(wanted);
    expect(queryOf(wantedFrom({ show: 'everything', shown: '-3' }))).toBe('');
  });
});

describe('what others did', () => {
  const board = (findings: BoardFinding[], notes: BoardNote[] = []) => ({ findings, notes });
  const nobody = () => false;

  test('is told by numbers alone', () => {
    const before = board([finding('f'), finding('gone', [], { number: 3 })], [note('a')]);
    const after = board(
      [finding('f', [drawn('a')]), finding('new', [], { number: 9 })],
      [note('a'), note('b'), note('c', { mine: true }), note('d', { isPrivate: true })],
    );
    const { ids, words } = othersDid(before, after, nobody);
    expect([...ids]).toEqual(['new', 'f']);
    expect(words.map((each) => each.replaceAll('\u00a0', ' '))).toEqual([
      'Finding 9 is new.',
      'Finding 7 has changed.',
      'Finding 3 is gone.',
      '1 new note shared.',
    ]);
    expect(words.join()).not.toContain('CANARY');
  });

  test('says nothing of what is as it was, nor of one’s own', () => {
    const before = board([finding('f', [drawn('a'), drawn('b')])]);
    expect(othersDid(before, board([finding('f', [drawn('b'), drawn('a')])]), nobody).words).toEqual([]);
    expect(othersDid(before, board([finding('f')]), (id) => id === 'f').words).toEqual([]);
  });
});

describe('the board', () => {
  test('and a finding have both texts of a note that two devices wrote', async () => {
    const { lead, peer } = world.people;
    const note = await aNote(peer);
    const operations = [operationOf(note, { text: 'Open on paper, and closed on Fridays' })];
    const { reference } = world;
    expect(await keepOperations.as(peer, { reference, operations })).toMatchObject({ ok: true });
    await aFinding([note]);
    const board = await getBoard(await granted(world, lead, 'findings.view'));
    for (const shown of [board.notes[0], (await findingOf(1))?.notes[0]])
      expect([shown?.text, ...(shown?.otherTexts ?? [])].toSorted()).toEqual([
        `${secret} note`,
        'Open on paper, and closed on Fridays',
      ]);
  });

  test('holds what the team shares and one’s own private notes, and nobody else’s', async () => {
    const { lead, peer, otherPeer, organiser, otherCoordinator, member } = world.people;
    const shared = await aNote(peer);
    const own = await aNote(lead, false);
    const foreign = await aNote(otherPeer, false);
    await aFinding([shared]);
    const board = await getBoard(await granted(world, lead, 'findings.view'));
    expect(board.notes.map(({ id, mine, isPrivate }) => [id, mine, isPrivate])).toEqual([
      [own, true, true],
      [shared, false, false],
    ]);
    expect(board.findings.map(({ number, drawn: under }) => [number, under])).toEqual([
      [1, [{ id: shared, against: false, hand: '0' }]],
    ]);
    const text = JSON.stringify(board);
    for (const trace of [foreign, peer.name, `"authorId"`, otherPeer.email]) {
      if (trace === peer.name) expect(JSON.stringify([board.notes, board.findings])).not.toContain(trace);
      else expect(text).not.toContain(trace);
    }
    const elsewhere = await aReview('on_site');
    for (const who of [organiser, otherCoordinator, member, elsewhere.people.peer])
      await expect(granted(world, who, 'findings.view')).rejects.toThrow();
  });
});
