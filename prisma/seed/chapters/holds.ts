import { liftHold, placeHold } from '@/lib/retention/commands/hold';
import { actAs, type Happening, idOf, type Telling } from '@/prisma/seed/telling';

/** Requests by law that keep a review's raw notes, until each is answered. */
export function holds(telling: Telling): Happening[] {
  const { story, calendar, name } = telling;
  return (story.holds ?? []).flatMap(({ on, kind, reason, lifted }, index) => {
    const id = idOf(telling, `hold ${index}`);
    const place = () => actAs(telling, story.coordinator, placeHold, { id, kind, reason });
    const placed = { at: calendar.instant(on), what: `${name}: a legal hold is placed`, run: place };
    if (!lifted) return [placed];
    const lift = () => actAs(telling, story.coordinator, liftHold, { id });
    return [placed, { at: calendar.instant(lifted), what: `${name}: a legal hold is lifted`, run: lift }];
  });
}
