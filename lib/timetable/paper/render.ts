import { loadFonts } from '@/lib/print/fonts';
import { settable } from '@/lib/print/settable';
import { taggedPdf } from '@/lib/print/tagged-pdf';
import { daySheets } from '@/lib/timetable/paper/day-sheets';
import { myDays } from '@/lib/timetable/paper/my-days';
import type { Paper } from '@/lib/timetable/paper/paper';
import { wallChart } from '@/lib/timetable/paper/wall-chart';

export const paperKinds = ['wall', 'mine', 'days'] as const;
export type PaperKind = (typeof paperKinds)[number];

/** For whom a paper is set: whose days, and the names that its reader may see. */
export interface Reader {
  personId: string;
  people: ReadonlyMap<string, readonly string[]>;
}

/** One of the timetable's papers as a tagged PDF. A few pages: a fraction of a second once the typefaces are loaded. */
export async function renderPaper(kind: PaperKind, paper: Paper, reader: Reader): Promise<Uint8Array> {
  const characters = await loadFonts();
  const shown = (words: string) => String(settable(words, characters));
  const set: Paper = {
    ...paper,
    review: shown(paper.review),
    sessions: paper.sessions.map((session) => ({
      ...session,
      title: shown(session.title),
      purpose: shown(session.purpose),
      groups: session.groups.map((group) => ({ ...group, label: shown(group.label) })),
    })),
    places: new Map(
      [...paper.places].map(([id, place]) => [
        id,
        {
          ...place,
          name: shown(place.name),
          address: shown(place.address),
          accessNotes: shown(place.accessNotes),
        },
      ]),
    ),
    names: shownValues(paper.names, shown),
    questions: shownValues(paper.questions, shown),
  };
  return taggedPdf(
    elementOf(kind, set, {
      ...reader,
      people: new Map([...reader.people].map(([id, names]) => [id, names.map(shown)])),
    }),
  );
}

function elementOf(kind: PaperKind, paper: Paper, { personId, people }: Reader) {
  if (kind === 'wall') return wallChart(paper);
  return kind === 'mine' ? myDays(paper, personId) : daySheets(paper, people);
}

function shownValues(words: ReadonlyMap<string, string>, shown: (words: string) => string) {
  return new Map([...words].map(([id, text]) => [id, shown(text)]));
}
