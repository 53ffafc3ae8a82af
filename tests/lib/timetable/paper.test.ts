import { beforeAll, describe, expect, test } from 'vitest';
import { lanesOf } from '@/lib/timetable/paper/lanes';
import type { Paper } from '@/lib/timetable/paper/paper';
import { type PaperKind, renderPaper } from '@/lib/timetable/paper/render';
import { type Heard, heardIn, readPdf } from '../../support/pdf-reading';
import { aPlace, planned, present } from './planned';

const guildhall = aPlace('guildhall', 'Guildhall ŵ 🏛', { accessNotes: 'Lift to all floors.' });
const leader = planned({ title: 'Leader', placeId: 'guildhall', peers: present('rosalind') });
const tenants = planned({
  title: 'Tenants’ panel',
  kind: 'focus_group',
  purpose: 'How repairs are agreed.',
  from: '10:00',
  to: '11:30',
  placeId: 'guildhall',
  peers: [...present('gethin'), { personId: 'rosalind', part: 'lead' }],
  groups: [{ kind: 'resident', label: 'Tenants', number: 11 }],
  lines: ['repairs'],
  stepFreeNeeded: true,
});
const walk = planned({
  title: 'Walk on the quay',
  kind: 'visit',
  startsAt: new Date('2027-03-30T13:00:00Z'),
  endsAt: new Date('2027-03-30T14:00:00Z'),
  peers: present('gethin'),
});

const paper: Paper = {
  review: 'Saltwick & Quay',
  reference: 'CPR-2027-014',
  standing: 'Version 6, released 12 March 2027.',
  madeAt: new Date('2027-03-12T09:00:00Z'),
  sessions: [leader, tenants, walk],
  places: new Map([['guildhall', guildhall]]),
  names: new Map([
    ['rosalind', 'Cllr Rosalind Achterby'],
    ['gethin', 'Gethin Morfa-Rhys'],
  ]),
  attendants: [],
  questions: new Map([['repairs', 'Who decides which repairs come first?']]),
};
const people = new Map([[tenants.id, ['Wren Oddfellow']]]);

const render = (kind: PaperKind) => renderPaper(kind, paper, { personId: 'rosalind', people });
const wordsOf = (heard: readonly Heard[]) =>
  heard.map(({ words }) => words.replaceAll(/\s+/g, ' ').trim()).filter(Boolean);

describe('the wall chart', () => {
  let bytes: Uint8Array;
  let heard: Heard[];
  beforeAll(async () => {
    bytes = await render('wall');
    heard = (await heardIn(bytes)).flat();
  }, 30_000);

  test('is one landscape A3 with its version on it', async () => {
    const { pages, info, outline } = await readPdf(bytes);
    expect(pages).toHaveLength(1);
    expect(info).toMatchObject({ Title: 'Timetable: Saltwick & Quay' });
    expect(outline).toEqual(['Monday 22\u00A0March', 'Tuesday 30\u00A0March']);
  });

  test('is heard as days, places and sessions with their times on the clock of the place', () => {
    expect(wordsOf(heard)).toEqual([
      'Timetable',
      'Saltwick & Quay, CPR-2027-014. Version 6, released 12 March 2027.',
      'Monday 22 March',
      '2 sessions, 11 people',
      'Guildhall ŵ 🏛',
      'Leader',
      '09:30 RA',
      'Tenants’ panel',
      '10:00 GM RA 11',
      'Tuesday 30 March',
      '1 session, 0 people',
      'Out and about',
      'Walk on the quay',
      // British Summer Time has begun.
      '14:00 GM',
    ]);
  });
});

test('one person’s days hold their own sessions, with questions and the way in, and nobody else’s', async () => {
  const bytes = await render('mine');
  const words = (await heardIn(bytes)).flatMap(wordsOf).join('\n');
  for (const expected of [
    'Days of Cllr Rosalind Achterby',
    'You meet 11 tenants',
    'Who decides which repairs come first?',
    'How repairs are agreed.',
    'Lift to all floors.',
  ])
    expect(words).toContain(expected);
  expect(words).not.toContain('Walk on the quay');
  expect(words).not.toContain('Wren Oddfellow');
}, 30_000);

test('day sheets have a page for each day, and the names that their reader may see', async () => {
  const pages = await heardIn(await render('days'));
  expect(pages).toHaveLength(2);
  const words = pages.flatMap(wordsOf);
  expect(words).toContain('Wren Oddfellow');
  expect(words).toContain('Step-free access is needed');
  const nobody = await renderPaper('days', paper, { personId: 'rosalind', people: new Map() });
  expect((await heardIn(nobody)).flatMap(wordsOf)).not.toContain('Wren Oddfellow');
}, 30_000);

test('sessions at one time and place get lanes of their own', () => {
  const later = planned({ from: '10:30', to: '11:00' });
  expect(lanesOf([tenants, later, leader])).toEqual([[leader, later], [tenants]]);
});
