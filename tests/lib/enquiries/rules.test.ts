import { expect, test } from 'vitest';
import { confirmState, councilMeant } from '@/lib/enquiries/rules';

const now = new Date('2027-01-04T12:00:00Z');
const later = new Date('2027-01-04T12:00:01Z');

test.each([
  ['unknown', null],
  ['open', { confirmedAt: null, expiresAt: later }],
  ['run_out', { confirmedAt: null, expiresAt: now }],
  ['confirmed', { confirmedAt: now, expiresAt: now }],
] as const)('a link of confirmation is %s', (state, enquiry) => {
  expect(confirmState(enquiry, now)).toBe(state);
});

const councils = [
  { name: 'Saltwick City Council', shortName: 'Saltwick' },
  { name: 'London Borough of Marsh & Fen', shortName: 'Marsh and Fen' },
  { name: 'North Fellshire Council', shortName: 'Fellshire' },
  { name: 'Fellshire County Council', shortName: 'Fellshire' },
];

test.each([
  ['Saltwick', 'Saltwick City Council'],
  ['the  saltwick council', 'Saltwick City Council'],
  ['Borough of Marsh and Fen', 'London Borough of Marsh & Fen'],
  ['Fellshire', null],
  ['North Fellshire', 'North Fellshire Council'],
  ['Salt', null],
  ['', null],
])('“%s” means %s', (typed, name) => {
  expect(councilMeant(typed, councils)?.name ?? null).toBe(name);
});
