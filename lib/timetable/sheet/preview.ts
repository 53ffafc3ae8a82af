import { dayOf } from '@/lib/platform/clock';
import { countWords, dayWords } from '@/lib/platform/date-words';
import { timesWords } from '@/lib/timetable/labels';
import type { SheetReading, SheetRow } from '@/lib/timetable/sheet/read';

/** What a form shows of a spreadsheet that nobody has kept yet. */
export interface SheetPreview {
  problem: string | null;
  text: string;
  read: {
    rows: {
      line: number;
      title: string;
      when: string;
      words: string;
      problems: string[];
      warnings: string[];
    }[];
    unknown: string[];
    /** What the button would keep; null: there is nothing to keep. */
    keeps: string | null;
    left: number;
    fingerprint: string;
  } | null;
}

export function previewOf(
  reading: SheetReading & { fingerprint: string },
  warnings: ReadonlyMap<string, string[]>,
): NonNullable<SheetPreview['read']> {
  const { rows, unknown, fingerprint } = reading;
  const count = (becomes: SheetRow['becomes']) => rows.filter((row) => row.becomes === becomes).length;
  return {
    rows: rows.map(({ line, title, when, session, becomes, problems }) => ({
      line,
      title,
      when: session ? `${dayWords(dayOf(session.startsAt))}, ${timesWords(session)}` : when,
      words: becomes ? becomesWords[becomes] : '',
      problems,
      warnings: warnings.get(session?.id ?? '') ?? [],
    })),
    unknown,
    keeps: keepsWords(count('added'), count('changed')),
    left: count(null),
    fingerprint,
  };
}

const becomesWords = { added: 'New', changed: 'Changes', same: 'As it is' } as const;

function keepsWords(added: number, changed: number): string | null {
  const parts = [
    added > 0 ? `add ${countWords(added, 'session')}` : '',
    changed > 0 ? `change ${countWords(changed, 'session')}` : '',
  ].filter(Boolean);
  if (parts.length === 0) return null;
  const words = parts.join(' and ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
