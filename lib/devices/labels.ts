import type { Device } from '@/lib/devices/device';
import { countWords, instantWords } from '@/lib/platform/date-words';

/** What was only on a device at its last contact. */
export function unsentWords({ unsent }: Pick<Device, 'unsent'>): string {
  return unsent === 0
    ? 'Nothing was only there.'
    : `${countWords(unsent, 'change')} to notes ${unsent === 1 ? 'was' : 'were'} only there.`;
}

/** What the browser promised about the data. */
export function keepsWords({ keeps }: Pick<Device, 'keeps'>): string {
  if (keeps === null) return 'The browser was not asked to keep notes.';
  return keeps
    ? 'The browser keeps notes until they are sent.'
    : 'The browser may drop notes when space runs short: send them often.';
}

/** Where a device that was cut off stands; null for one that was not. */
export function cutOffWords({ cutOffAt, wipedAt }: Pick<Device, 'cutOffAt' | 'wipedAt'>): string | null {
  if (!cutOffAt) return null;
  const cut = `Cut off ${instantWords(cutOffAt)}.`;
  return wipedAt ? `${cut} Its copy is gone since ${instantWords(wipedAt)}.` : `${cut} ${deviceWords.waits}`;
}

export const deviceWords = {
  waits: 'It is signed out. Its copy goes at its next contact.',
  none: 'No device has kept notes yet.',
  cut: 'A device that is cut off is signed out at once, and wipes its copy at its next contact. Words that were only there are lost with it.',
} as const;
