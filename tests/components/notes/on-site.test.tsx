import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { CaptureHead } from '@/components/notes/capture-head';
import { NoteContext } from '@/components/notes/note-context';
import { OnSiteTabs } from '@/components/notes/on-site-tabs';
import type { Room, WrittenNote } from '@/components/notes/room';
import { ShareNotes } from '@/components/notes/share-notes';
import { TakeNote } from '@/components/notes/take-note';
import type { NoteDraft } from '@/lib/notes/draft';
import type { PackedSession, ReviewPack } from '@/lib/notes/pack';

const session = (id: string, title: string): PackedSession => ({
  id,
  title,
  kind: 'focus_group',
  purpose: '',
  startsAt: '2027-03-22T09:00:00.000Z',
  endsAt: '2027-03-22T10:00:00.000Z',
  place: null,
  mine: true,
  peers: [],
  groups: [],
  areas: ['communities'],
  principles: [],
  lines: [],
  asks: [],
  heard: '',
});
const pack: ReviewPack = {
  reference: 'CPR-2027-001',
  title: 'Saltwick',
  onSiteFrom: '2027-03-22',
  onSiteTo: '2027-03-25',
  closed: null,
  findings: true,
  sessions: [session('a', 'Tenants'), session('b', 'Cabinet')],
  documents: [],
  safeguarding: null,
  names: [],
  mark: 'first',
  kept: '',
};
const room: Room = {
  pack,
  person: 'Ines Calloway',
  address: { review: pack.reference, view: 'capture', session: 'a', note: null, document: null },
  now: new Date('2027-03-22T08:00:00.000Z'),
  notes: [],
  photos: [],
};
const first: NoteDraft['content'] = {
  text: '',
  source: null,
  area: 'communities',
  principles: [],
  citizens: false,
  tonight: false,
  sessionId: 'a',
  documentId: null,
  shared: false,
  photos: [],
};
const summaryOf = (content: NoteDraft['content']) => {
  const page = renderToStaticMarkup(<NoteContext content={content} first={first} room={room} isNew />);
  return page.match(/<summary.*<\/summary>/)?.[0] ?? '';
};

test('the summary of a note follows what is chosen, and its fields keep what they began with', () => {
  expect(summaryOf(first)).toContain('from the session. Tenants');
  const changed = summaryOf({ ...first, area: null, sessionId: 'b' });
  expect(changed).toContain('No area yet. Cabinet');
  expect(changed).not.toContain('from the session');
  const page = renderToStaticMarkup(
    <NoteContext content={{ ...first, sessionId: 'b' }} first={first} room={room} isNew />,
  );
  expect(page).toMatch(/<option value="a" selected=""/);
});

test('the head of a note names the session that is chosen', () => {
  const head = (content: NoteDraft['content']) =>
    renderToStaticMarkup(<CaptureHead room={room} note={null} content={content} />);
  expect(head(first)).toContain('Tenants');
  expect(head({ ...first, sessionId: 'b' })).toContain('Cabinet');
  expect(head({ ...first, sessionId: null })).toContain('Outside the sessions');
});

test('without a network the findings are no way out of the shell', () => {
  const tabs = (hasNetwork: boolean) =>
    renderToStaticMarkup(<OnSiteTabs room={room} isUnderThumb hasNetwork={hasNetwork} />);
  expect(tabs(true)).toContain('href="/reviews/CPR-2027-001/findings"');
  expect(tabs(false)).toContain('No network');
  expect(tabs(false)).not.toContain('/findings');
});

test('the button to take a note stands above the tabs, however low those begin', () => {
  expect(renderToStaticMarkup(<TakeNote pack={pack} session={null} />)).toContain(
    'max-md:bottom-[calc(3.5rem+env(safe-area-inset-bottom))]',
  );
});

test('one press for all stands where at least two wait, and the place that says what became of them always', () => {
  const note = (id: string, shared: boolean): WrittenNote => ({
    id,
    heads: [id],
    otherTexts: [],
    madeAt: '2027-03-22T09:04:00.000Z',
    reference: pack.reference,
    isUnsent: false,
    refused: null,
    content: { ...first, text: 'The ferry runs hourly.', source: 'visit', shared },
  });
  const shares = (...notes: WrittenNote[]) =>
    renderToStaticMarkup(<ShareNotes room={room} notes={notes} of="of Tenants" atLeast={2} />);
  expect(shares(note('m', false), note('n', false))).toContain('Share all 2');
  for (const few of [shares(note('m', true), note('n', false)), shares(note('m', true))]) {
    expect(few).not.toContain('<button');
    expect(few).toContain('role="status"');
  }
});
