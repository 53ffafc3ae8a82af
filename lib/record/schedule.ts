import { dayOf } from '@/lib/platform/clock';
import { type KindKey, kindOf, type Side } from '@/lib/record/kinds';
import { askWords, groundLabels, heldByWords, kindLabels, scheduleHeader, stays } from '@/lib/record/labels';

/** One kind of record of a review: how much there is, from when to when, and whether the reader's copy holds it. */
export interface Entry {
  key: KindKey;
  count: number;
  first: Date | null;
  last: Date | null;
  readable: boolean;
}

/** What somebody's side holds of a review. */
export interface Schedule {
  side: Side;
  /** Null where the seat is empty. */
  coordinator: string | null;
  /** Until when what goes with the raw notes stays, in words. */
  notesGo: string;
  entries: Entry[];
}

/** The schedule as rows of words, its header first: for the page's table and for a spreadsheet alike. */
export function scheduleRows({ entries, coordinator, notesGo }: Schedule): string[][] {
  return [
    scheduleHeader,
    ...entries.map(({ key, count, first, last, readable }) => {
      const { heldBy, kept, consider } = kindOf(key);
      return [
        kindLabels[key],
        String(count),
        first ? dayOf(first) : '',
        last ? dayOf(last) : '',
        heldByWords(heldBy),
        kept === 'with_notes' ? notesGo : stays,
        readable ? 'Yes' : 'No',
        consider.map((ground) => groundLabels[ground]).join(', '),
        askWords(heldBy, coordinator),
      ];
    }),
  ];
}
