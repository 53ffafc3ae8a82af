import { closeLine } from '@/lib/lines/commands/close-line';
import { recordLine } from '@/lib/lines/commands/record-line';
import { tieLine } from '@/lib/lines/commands/tie-line';
import { minutesAfter } from '@/prisma/seed/calendar';
import type { LineStory } from '@/prisma/seed/cast/reviews/story-visit';
import { actAs, type Happening, hostOf, idOf, type Telling } from '@/prisma/seed/telling';

/** The questions that the reading raised, the sessions that ask them, and what was found. */
export function lines(telling: Telling): Happening[] {
  return (telling.story.lines ?? []).flatMap((line) => lineOf(telling, line));
}

function lineOf(telling: Telling, told: LineStory): Happening[] {
  const { calendar, name, story } = telling;
  const { key, by, on, tied, closed, question, askOf, areas, principles } = told;
  const line = idOf(telling, `line ${key}`);
  const raise: Happening = {
    at: calendar.instant(on),
    what: `${name}: the line of enquiry ${key}`,
    run: () => actAs(telling, by, recordLine, { id: line, question, askOf, areas, principles }),
  };
  const ties = (tied?.sessions ?? []).map(
    (session, index): Happening => ({
      at: minutesAfter(calendar.instant(tied?.on ?? on), index),
      what: `${name}: ${session} asks ${key}`,
      run: () =>
        actAs(telling, hostOf(story).organiser, tieLine, {
          line,
          session: idOf(telling, `session ${session}`),
        }),
    }),
  );
  if (!closed) return [raise, ...ties];
  const { by: closer, on: closedOn, words } = closed;
  const end: Happening = {
    at: calendar.instant(closedOn),
    what: `${name}: the line of enquiry ${key} is closed`,
    run: () => actAs(telling, closer, closeLine, { id: line, version: 1, words }),
  };
  return [raise, ...ties, end];
}
