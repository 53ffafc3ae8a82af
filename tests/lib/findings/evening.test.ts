import { describe, expect, test } from 'vitest';
import { bestFor, eveningOf, type Move, meetingsAfter, stopsOf } from '@/lib/findings/evening';
import { movesWords, suggestedAsk } from '@/lib/findings/evening-labels';
import type { Finding, FindingNote } from '@/lib/findings/finding';
import type { SourceKind } from '@/lib/platform/prisma/enums';
import type { PlannedSession } from '@/lib/timetable/session';

const at = new Date('2027-03-23T18:00:00Z');
const note = (source: SourceKind, session: string, against = false): FindingNote => ({
  id: `${source} ${session}`,
  text: 'Heard.',
  otherTexts: [],
  photos: [],
  source,
  area: null,
  principles: [],
  citizens: false,
  madeAt: at,
  documentId: null,
  voiceId: null,
  session: { id: session, title: session, startsAt: at },
  against,
  hand: '',
});
const firm = [note('staff', 's1'), note('resident', 's2')];
const finding = (number: number, notes: FindingNote[], settled = false): Finding => ({
  id: `f${number}`,
  number,
  kind: 'development',
  area: 'place',
  principles: ['learning'],
  citizens: false,
  statement: 'Few residents know.',
  detail: '',
  wording: 1,
  canBeShared: false,
  settledAt: settled ? at : null,
  settledWords: null,
  version: 1,
  frozen: null,
  notes,
  views: [],
});
const move = (findingId: string, what: Move['what']): Move => ({ findingId, what, at });

describe('where an evening stops', () => {
  test('at each finding once: moved, on too little, contradicted, waiting; not at what is settled and lies still', () => {
    const findings = [
      finding(1, firm),
      finding(2, [...firm, note('staff', 's3', true)]),
      finding(3, [note('staff', 's1')]),
      finding(4, [note('staff', 's1')], true),
      finding(5, [note('staff', 's1', true)], true),
      finding(6, []),
    ];
    const stops = stopsOf(findings, [move('f5', 'finding.settled'), move('f9', 'finding.recorded')]);
    expect(stops.map(({ finding: { number }, part }) => [number, part])).toEqual([
      [5, 'moved'],
      [3, 'thin'],
      [6, 'thin'],
      [2, 'contradicted'],
      [1, 'waiting'],
    ]);
  });

  test('says once what moved, and counts words without names', () => {
    const said = move('f1', 'finding.view_said');
    const changed = move('f1', 'finding.notes_changed');
    expect(movesWords([move('f1', 'finding.recorded'), changed, changed, said, said])).toBe(
      'Today: recorded, other notes under it, 2\u00A0words said.',
    );
    expect(movesWords([])).toBe('');
  });
});

describe('where it can be asked', () => {
  const session = (id: string, startsAt: string, change: Partial<PlannedSession> = {}): PlannedSession => ({
    id,
    title: id,
    kind: 'interview',
    purpose: '',
    startsAt: new Date(startsAt),
    endsAt: new Date(startsAt),
    placeId: null,
    areas: [],
    principles: [],
    peers: [],
    groups: [],
    lines: [],
    stepFreeNeeded: false,
    pinned: false,
    ...change,
  });
  const residents = { groups: [{ kind: 'resident', label: 'Tenants', number: 8 }] } as const;

  test('in the meetings of the next day that has any, by time', () => {
    const sessions = [
      session('far', '2027-03-25T10:00:00Z'),
      session('late', '2027-03-24T23:30:00Z'),
      session('b', '2027-03-24T14:00:00Z'),
      session('a', '2027-03-24T09:00:00Z'),
      session('team', '2027-03-24T08:00:00Z', { kind: 'team_meeting' }),
      session('today', '2027-03-22T09:00:00Z'),
    ];
    const ids = (day: string) => meetingsAfter(day, sessions).map(({ id }) => id);
    expect(ids('2027-03-22')).toEqual(['a', 'b', 'late']);
    expect(ids('2027-03-24')).toEqual(['far']);
    expect(ids('2027-03-25')).toEqual([]);
  });

  test('first where residents are, if none was heard; else where its area and principles are', () => {
    const sessions = [
      session('any', '2027-03-24T08:00:00Z'),
      session('area', '2027-03-24T09:00:00Z', { areas: ['place'] }),
      session('both', '2027-03-24T10:00:00Z', { areas: ['place'], principles: ['learning'] }),
      session('residents', '2027-03-24T11:00:00Z', residents),
    ];
    const ids = (notes: FindingNote[]) => {
      const [stop] = stopsOf([finding(1, notes)], []);
      return stop ? bestFor(stop, sessions).map(({ id }) => id) : [];
    };
    expect(ids([note('staff', 's1')])).toEqual(['residents', 'both', 'area', 'any']);
    expect(ids(firm)).toEqual(['both', 'area', 'any', 'residents']);
  });

  test('with words to begin with that fit, however long the finding', () => {
    expect(suggestedAsk(finding(1, []), ['no_resident'])).toBe(
      'How does this look to residents? Few residents know.',
    );
    const long = { ...finding(1, []), statement: 'word '.repeat(80) };
    for (const warnings of [[], ['contradicted'], ['no_resident']] as const)
      expect(suggestedAsk(long, warnings).length).toBeLessThan(300);
  });
});

test.each([
  ['asked for', '2027-03-24', '2027-03-23', '2027-03-24'],
  ['not one of the visit', '2027-04-01', '2027-03-23', '2027-03-23'],
  ['before the visit', undefined, '2027-03-01', '2027-03-22'],
  ['after it', undefined, '2027-06-01', '2027-03-25'],
])('the evening of a day %s', (_, asked, today, expected) => {
  const days = ['2027-03-22', '2027-03-23', '2027-03-24', '2027-03-25'];
  expect(eveningOf(days, asked, today)).toBe(expected);
});
