import { expect, test } from 'vitest';
import type { EngineState } from '@/components/device/engine';
import { promised } from '@/components/device/keeping';
import { type DeviceNote, type DeviceState, nothingOpen } from '@/components/device/state';
import { keepingWords, stripWords } from '@/components/device/words';

const ready: DeviceState = { ...nothingOpen, phase: 'ready', person: { id: 'a', name: 'Ines Calloway' } };
const sending = (change: Partial<DeviceState['sending']>) =>
  stripWords({ ...ready, sending: { ...ready.sending, ...change } });
const said = (change: Partial<DeviceState['sending']>) => {
  const { why, count } = sending(change);
  return `${why} ${count}`.trim().replaceAll('\u00A0', ' ');
};
const note: DeviceNote = {
  id: 'n1',
  heads: ['o1'],
  content: null,
  otherTexts: [],
  madeAt: '2027-03-09T14:04:00.000Z',
  reference: 'CPR-2027-001',
  isUnsent: false,
  refused: 'The visit has ended.',
};

test.each<[EngineState, string]>([
  ['idle', '3 notes only on this device'],
  ['sending', '3 notes only on this device'],
  ['offline', 'No signal. 3 notes only on this device'],
  ['signed_out', 'Signed out: writing goes on. 3 notes only on this device'],
  ['too_old', 'Sending needs the new version. 3 notes only on this device'],
  ['another_person', 'Somebody else is signed in here. 3 notes only on this device'],
])('while %s the strip counts what is only here, and says why', (state, words) => {
  expect(said({ state, unsent: 3 })).toBe(words);
});

test('sent, not taken, and full are told apart', () => {
  const lastSentAt = new Date('2027-07-09T13:05:00.000Z');
  expect(said({ lastSentAt })).toBe('All notes sent at 14:05');
  expect(said({ lastSentAt, state: 'offline' })).toBe('No signal. All notes sent at 14:05');
  expect(said({ state: 'offline' })).toBe('No signal. No note waits here');
  expect(stripWords({ ...ready, notes: [note, { ...note, id: 'n2', refused: null }] }).count).toBe(
    '1\u00A0note not taken',
  );
  expect(said({ full: true, unsent: 1 })).toBe('This device is full. 1 note only on this device');
});

test('what was begun and not saved is told beside the count', () => {
  const content = {
    text: 'Half a',
    source: null,
    area: null,
    principles: [],
    citizens: false,
    tonight: false,
  };
  const draft = {
    note: 'n1',
    parents: [],
    content: { ...content, sessionId: null, documentId: null, shared: false, photos: [] },
  };
  const drafts = [{ place: 'CPR-2027-001/', reference: 'CPR-2027-001', draft }];
  expect(stripWords({ ...ready, drafts })).toMatchObject({
    count: 'All notes sent, 1 not saved yet',
    mood: 'waiting',
  });
});

test('no count stands where nobody’s notes are open', () => {
  for (const phase of ['opening', 'unable', 'nobody', 'wiped'] as const)
    expect(stripWords({ ...ready, phase }).count).toBe('');
});

test('the browser’s answer is told as it was', () => {
  expect(keepingWords(true)).toContain('promised');
  expect(keepingWords(false)).toContain('may delete');
  expect(keepingWords(null)).toContain('asked');
  const asks = { persist: async () => true };
  for (const answer of [null, true, false]) expect(promised(answer, asks)).toBe(answer);
});

test('a browser that cannot be asked is told as one that may delete them', () => {
  for (const storage of [undefined, {}])
    expect(keepingWords(promised(null, storage))).toContain('may delete');
});
