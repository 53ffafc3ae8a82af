import { describe, expect, it, test } from 'vitest';
import { draftFaults, draftOf, draftWords, type NoteDraft } from '@/lib/notes/draft';
import { endedWithUnshared, nextSessions, onlySource, reviewAt, sessionOfNow } from '@/lib/notes/on-site';
import type { PackedSession, ReviewPack } from '@/lib/notes/pack';
import { newId } from '@/lib/platform/ids';

const at = (time: string) => new Date(`2027-03-22T${time}:00Z`);

function session(id: string, from: string, to: string, change: Partial<PackedSession> = {}): PackedSession {
  return {
    id,
    title: id,
    kind: 'interview',
    purpose: '',
    startsAt: at(from).toISOString(),
    endsAt: at(to).toISOString(),
    place: null,
    mine: true,
    peers: [],
    groups: [],
    areas: [],
    principles: [],
    lines: [],
    asks: [],
    heard: '',
    ...change,
  };
}

const day = [
  session('late', '14:00', '15:00'),
  session('others', '10:00', '11:00', { mine: false }),
  session('early', '09:00', '10:00'),
  session('noon', '12:00', '13:00'),
];

test.each([
  ['08:00', 'early', 'noon'],
  ['09:30', 'early', 'noon'],
  ['10:00', 'noon', 'late'],
  ['14:59', 'late', null],
  ['15:00', null, null],
])('At %s the next session is %s, then %s: never one that others go to', (time, next, after) => {
  const found = nextSessions(day, at(time));
  expect([found.next?.id ?? null, found.after?.id ?? null]).toEqual([next, after]);
});

test.each([
  ['08:44', null],
  ['08:45', 'early'],
  ['09:59', 'early'],
  ['10:00', 'early'],
  ['10:30', 'early'],
  ['10:31', null],
  ['11:45', 'noon'],
  ['15:31', null],
])('A note taken at %s belongs to %s', (time, id) => {
  expect(sessionOfNow(day, at(time))?.id ?? null).toBe(id);
});

test('A session that begins takes notes from the one that has just ended', () => {
  const close = [session('first', '09:00', '10:00'), session('second', '10:00', '11:00')];
  expect(sessionOfNow(close, at('09:50'))?.id).toBe('second');
  expect(sessionOfNow(close, at('10:05'))?.id).toBe('second');
});

test('Sessions that are over are offered while notes of theirs wait, the latest first', () => {
  const note = (sessionId: string | null, shared = false) => ({ content: { sessionId, shared } });
  const notes = [
    note('early'),
    note('early', true),
    note('noon'),
    note('late'),
    note(null),
    { content: null },
  ];
  expect(endedWithUnshared(day, notes, at('13:00')).map((each) => [each.session.id, each.unshared])).toEqual([
    ['noon', 1],
    ['early', 1],
  ]);
  expect(endedWithUnshared(day, notes, at('08:00'))).toEqual([]);
});

describe('The kind of source that goes without asking', () => {
  const group = (kind: 'staff' | 'resident') => ({ kind, label: kind, number: 3 });
  it.each([
    ['a paper', null, true, 'document'],
    ['nothing', null, false, null],
    [
      'one kind',
      session('a', '09:00', '10:00', { groups: [group('staff'), group('staff')] }),
      false,
      'staff',
    ],
    [
      'two kinds',
      session('a', '09:00', '10:00', { groups: [group('staff'), group('resident')] }),
      false,
      null,
    ],
    ['a visit', session('a', '09:00', '10:00', { kind: 'visit' }), false, 'visit'],
    [
      'a visit to people',
      session('a', '09:00', '10:00', { kind: 'visit', groups: [group('resident')] }),
      false,
      'resident',
    ],
    ['an interview with nobody', session('a', '09:00', '10:00'), false, null],
  ] as const)('%s', (_, own, isDocument, source) => {
    expect(onlySource(own, isDocument)).toBe(source);
  });
});

test('The review is the one asked for, else the one that is on, else the next, else the last', () => {
  const pack = (reference: string, onSiteFrom: string | null, onSiteTo: string | null): ReviewPack => ({
    reference,
    onSiteFrom,
    onSiteTo,
    title: reference,
    closed: null,
    findings: false,
    sessions: [],
    documents: [],
    safeguarding: null,
    names: [],
    mark: 'first',
    kept: '',
  });
  const packs = [
    pack('next', '2027-05-01', '2027-05-04'),
    pack('past', '2027-01-01', '2027-01-04'),
    pack('on', '2027-03-22', '2027-03-25'),
    pack('someday', null, null),
  ];
  const asked = (reference: string | null, today: string) => reviewAt(packs, reference, today)?.reference;
  expect(asked('past', '2027-03-22')).toBe('past');
  expect(asked('elsewhere', '2027-03-25')).toBe('on');
  expect(asked(null, '2027-03-26')).toBe('next');
  expect(asked(null, '2027-06-01')).toBe('someday');
  expect(reviewAt([], 'on', '2027-03-22')).toBeNull();
});

describe('A note that is being written', () => {
  const draft: NoteDraft = {
    note: newId(),
    parents: [newId()],
    content: {
      text: '  What I heard\n',
      source: null,
      area: 'place',
      principles: ['learning'],
      citizens: false,
      tonight: true,
      sessionId: null,
      documentId: null,
      shared: false,
      photos: [],
    },
  };

  it('comes back as it was kept', () => {
    expect(draftOf(draftWords(draft))).toEqual(draft);
    for (const words of ['', '{', '{}', 'null', '[]']) expect(draftOf(words)).toBeNull();
  });

  it('says what is missing', () => {
    expect(Object.keys(draftFaults(draft.content))).toEqual(['source']);
    expect(Object.keys(draftFaults({ ...draft.content, text: ' ' })).toSorted()).toEqual(['source', 'text']);
    expect(Object.keys(draftFaults({ ...draft.content, source: 'staff', text: 'x'.repeat(5001) }))).toEqual([
      'text',
    ]);
    expect(draftFaults({ ...draft.content, source: 'staff' })).toEqual({});
  });
});
