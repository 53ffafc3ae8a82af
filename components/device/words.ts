import { timeOf } from '@/lib/platform/clock';
import { countWords } from '@/lib/platform/date-words';
import type { DeviceState } from './state';

export interface StripWords {
  /** What keeps notes here, where something does. */
  why: string;
  /** The count itself. */
  count: string;
  mood: 'sent' | 'waiting' | 'stopped';
}

/** What the strip says: always how many notes are on this device only, and why. */
export function stripWords(state: DeviceState): StripWords {
  const { phase, sending } = state;
  if (phase !== 'ready')
    return { why: phaseWords[phase], count: '', mood: phase === 'wiped' ? 'stopped' : 'sent' };
  const why = whyWords(state);
  const { unsent, lastSentAt } = sending;
  const refused = state.notes.filter((note) => note.refused !== null);
  const begun = state.drafts.length > 0 ? `, ${state.drafts.length} not saved yet` : '';
  if (unsent > 0)
    return { why, count: `${countWords(unsent, 'note')} only on this device${begun}`, mood: 'waiting' };
  if (refused.length > 0)
    return { why, count: `${countWords(refused.length, 'note')} not taken${begun}`, mood: 'stopped' };
  const at = lastSentAt ? ` at ${timeOf(lastSentAt)}` : '';
  const sent = lastSentAt || sending.state === 'idle' ? `All notes sent${at}` : 'No note waits here';
  return { why, count: `${sent}${begun}`, mood: begun ? 'waiting' : 'sent' };
}

/** How the browser answered when asked to keep the data. */
export function keepingWords(keeps: boolean | null): string {
  if (keeps === null) return 'Once you save a note here, this browser is asked to keep them.';
  return keeps
    ? 'This browser promised to keep them.'
    : 'This browser may delete them when space is short: send them soon.';
}

function whyWords({ sending }: DeviceState): string {
  if (sending.full) return 'This device is full.';
  switch (sending.state) {
    case 'offline':
      return 'No signal.';
    case 'signed_out':
      return 'Signed out: writing goes on.';
    case 'too_old':
      return 'Sending needs the new version.';
    case 'another_person':
      return 'Somebody else is signed in here.';
    case 'wiped':
      return 'Cut off.';
    case 'sending':
    case 'idle':
      return '';
  }
}

const phaseWords = {
  opening: 'Opening what this device keeps',
  unable: 'This browser cannot keep notes',
  nobody: 'Nobody’s notes are open on this device',
  wiped: 'This device was cut off',
} as const;
