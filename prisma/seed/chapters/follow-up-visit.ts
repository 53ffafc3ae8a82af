import { daysAfter } from '@/lib/calendar/days';
import { answerFollowUp, bookFollowUp, offerFollowUp } from '@/lib/follow-up/commands/visit';
import { minutesAfter, nearestMonday } from '@/prisma/seed/calendar';
import type { FollowUpStory } from '@/prisma/seed/cast/reviews/story-after';
import { actAs, type Happening, hostOf, type Telling } from '@/prisma/seed/telling';

/** The offer of a second visit, its answer, and the days for which it was booked. */
export function offer(telling: Telling, told: NonNullable<FollowUpStory['offer']>): Happening[] {
  const { story, calendar, name } = telling;
  const { by, on, answer, visit } = told;
  const happenings: Happening[] = [
    {
      at: calendar.instant(on),
      what: `${name}: a follow-up visit is offered`,
      run: () => actAs(telling, by, offerFollowUp),
    },
  ];
  if (!answer) return happenings;
  const answeredAt = calendar.instant(answer.on);
  const { state, words } = answer;
  happenings.push({
    at: answeredAt,
    what: `${name}: the offer is answered`,
    run: () => actAs(telling, answer.by, answerFollowUp, { version: 1, state, words }),
  });
  if (!visit) return happenings;
  const visitFrom = nearestMonday(calendar.day(visit.day));
  const booked = { version: 2, visitFrom, visitTo: daysAfter(visitFrom, visit.days - 1) };
  happenings.push({
    at: minutesAfter(answeredAt, 20 * 24 * 60),
    what: `${name}: the follow-up visit is booked`,
    run: () => actAs(telling, hostOf(story).organiser, bookFollowUp, booked),
  });
  return happenings;
}
