import { askInSessions } from '@/lib/findings/commands/ask-in-sessions';
import { actAs, type Happening, idOf, type Telling } from '@/prisma/seed/telling';

/** What an evening wanted asked in the sessions of the days after it. */
export function asks(telling: Telling): Happening[] {
  const { story, calendar, name } = telling;
  return (story.asks ?? []).map(({ by, on, words, finding, sessions }) => ({
    at: calendar.instant(on),
    what: `${name}: ${by} asks something of ${sessions.join(', ')}`,
    run: () =>
      actAs(telling, by, askInSessions, {
        words: calendar.fill(words),
        finding: finding === undefined ? '' : idOf(telling, `finding ${finding}`),
        sessions: sessions.map((key) => idOf(telling, `session ${key}`)),
      }),
  }));
}
