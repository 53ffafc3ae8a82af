import { decidePublication, withdrawPublication } from '@/lib/publication/commands/decide';
import { actAs, type Happening, idOf, type Telling } from '@/prisma/seed/telling';

/** What the council decided about who sees its reports. */
export function publication(telling: Telling): Happening[] {
  const { story, calendar, name } = telling;
  return (story.publication ?? []).map((told, index) => {
    const { by, on, edition = 'feedback', level, form, decidedBy, decidedOn, from, minuteReference } = told;
    const decision = {
      id: idOf(telling, `decision ${index}`),
      kind: edition,
      level,
      form,
      decidedBy,
      decidedOn: calendar.day(decidedOn),
      fromOn: from === undefined ? '' : calendar.day(from),
      minuteReference,
    };
    const command = level === 'withdrawn' ? withdrawPublication : decidePublication;
    const run = () => actAs(telling, by, command, decision);
    return { at: calendar.instant(on), what: `${name}: ${by} decides who sees the report`, run };
  });
}
