import { Temporal } from 'temporal-polyfill';
import { countWords, dateWords } from '@/lib/platform/date-words';

export interface NotesKept {
  months: number;
  goOn: string | null;
  goneOn: string | null;
  held: boolean;
}

export const alreadyDeleted =
  'The raw notes of this review have been deleted already, so nothing is left to hold.';

/** What becomes of the raw notes, counted down. */
export function notesKeptWords({ months, goOn, goneOn, held }: NotesKept, today: string): string {
  if (goneOn) return `The raw notes were deleted on ${dateWords(goneOn)}.`;
  if (held) return 'A legal hold keeps the raw notes for now. They are deleted when it ends.';
  if (!goOn) return `The raw notes are deleted ${countWords(months, 'month')} after the final report.`;
  const days = Temporal.PlainDate.from(today).until(Temporal.PlainDate.from(goOn), {
    largestUnit: 'day',
  }).days;
  return `The raw notes are deleted on ${dateWords(goOn)}, in ${countWords(Math.max(0, days), 'day')}.`;
}
