import { expect, test } from 'vitest';
import { type NotesKept, notesKeptWords } from '@/lib/retention/labels';

const kept = (change: Partial<NotesKept>): NotesKept => ({
  months: 6,
  backupDays: 35,
  goOn: null,
  goneOn: null,
  holds: [],
  ...change,
});
const foi = { kind: 'information_request', since: '2027-07-01' } as const;
const words = (change: Partial<NotesKept>) =>
  notesKeptWords(kept(change), '2027-08-01').replaceAll('\u00A0', ' ');

test.each<[Partial<NotesKept>, string]>([
  [
    {},
    'The raw notes are deleted 6 months after the final report, and are gone from the last back-up 35 days later.',
  ],
  [
    { goOn: '2027-12-25' },
    'The raw notes are deleted on 25 December 2027, in 146 days. They are gone from the last back-up by 29 January 2028.',
  ],
  [
    { goOn: '2027-08-01', backupDays: 0 },
    'The raw notes are deleted on 1 August 2027, today. They are gone from the last back-up by 1 August 2027.',
  ],
  [
    { goOn: '2027-12-25', holds: [foi] },
    'A legal hold keeps the raw notes since 1 July 2027 (request for information). They are deleted when the last hold is lifted, and not before 25 December 2027.',
  ],
  [
    { holds: [foi] },
    'A legal hold keeps the raw notes since 1 July 2027 (request for information). They are deleted 6 months after the final report, and not before the last hold is lifted.',
  ],
  [
    { goOn: '2027-07-25', holds: [foi, { kind: 'other', since: '2027-07-20' }] },
    '2 legal holds keep the raw notes, the first since 1 July 2027. They are deleted when the last hold is lifted.',
  ],
  [
    { goneOn: '2027-07-25' },
    'The raw notes were deleted on 25 July 2027. They are gone from the last back-up by 29 August 2027, in 28 days.',
  ],
  [
    { goneOn: '2027-03-01' },
    'The raw notes were deleted on 1 March 2027. They have been gone from the last back-up since 5 April 2027.',
  ],
])('%o', (change, sentence) => {
  expect(words(change)).toBe(sentence);
});
