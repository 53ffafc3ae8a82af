import type { CalendarEntry } from '@/lib/calendars/calendar-object';
import { type Names, peersWords, placeWords } from '@/lib/timetable/change-labels';
import { metWords, sessionKindLabels } from '@/lib/timetable/labels';
import type { OwnSession } from '@/lib/timetable/own-sessions';

export interface CalendarReview {
  reference: string;
  title: string;
}

/** A session as it stands in the calendar of one of the peers who go to it: nothing that its page alone should say. */
export function entryOf(
  own: OwnSession,
  {
    review,
    names,
    personId,
    origin,
  }: { review: CalendarReview; names: Names; personId: string; origin: string },
): CalendarEntry {
  const { session, place } = own;
  const url = `${origin}/reviews/${review.reference}/timetable/${session.id}`;
  const others = peersWords(own, names, personId);
  const met = metWords(session);
  return {
    uid: uidOf(session.id, origin),
    sequence: own.number,
    changedAt: own.changedAt,
    startsAt: session.startsAt,
    endsAt: session.endsAt,
    title: `${session.title} (${review.title})`,
    place: place ? placeWords(own) : '',
    description: [
      sessionKindLabels[session.kind],
      met && `Who is met: ${met}`,
      others && `With you: ${others}`,
      place?.accessNotes && `Getting in: ${place.accessNotes}`,
      `Version ${own.number} of the timetable. Purpose and questions: ${url}`,
    ]
      .filter(Boolean)
      .join('\n'),
    url,
    isOff: own.isOff,
  };
}

/** The same for ever: a calendar finds its own entry by it. */
export function uidOf(id: string, origin: string): string {
  return `${id}@${new URL(origin).hostname}`;
}
