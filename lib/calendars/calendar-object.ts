import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import { Temporal } from 'temporal-polyfill';
import { tzlib_get_ical_block } from 'timezones-ical-library';
import { zone } from '@/lib/platform/clock';

/** One meeting in somebody's calendar. */
export interface CalendarEntry {
  /** The same for ever, in every calendar of every program. */
  uid: string;
  /** Rises with every change that its reader is told of. */
  sequence: number;
  changedAt: Date;
  startsAt: Date;
  endsAt: Date;
  title: string;
  place: string;
  description: string;
  /** A page about it, for whoever may open it. */
  url?: string;
  isOff: boolean;
}

export interface CalendarPerson {
  name: string;
  email: string;
}

/** A whole calendar that programs fetch again and again (iCalendar, METHOD:PUBLISH). */
export function feedText(name: string, entries: readonly CalendarEntry[]): string {
  return objectOf(ICalCalendarMethod.PUBLISH, entries, (calendar) => {
    calendar.name(name).ttl(60 * 60);
  });
}

/**
 * An invitation, or its cancellation where the meeting is off, as mail programs answer to it. One object a meeting:
 * the standard lets a request name one only.
 */
export function invitationText(
  entry: CalendarEntry,
  people: { organiser: CalendarPerson; attendee: CalendarPerson },
): string {
  const method = entry.isOff ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.REQUEST;
  return objectOf(method, [entry], (calendar) => {
    for (const event of calendar.events()) {
      event.organizer({ ...people.organiser, name: plainName(people.organiser.name) });
      event.createAttendee({ ...people.attendee, name: plainName(people.attendee.name), rsvp: false });
    }
  });
}

function objectOf(
  method: ICalCalendarMethod,
  entries: readonly CalendarEntry[],
  finish: (calendar: ReturnType<typeof ical>) => void,
): string {
  const calendar = ical({ prodId: { company: 'CCIN', product: 'Roundtable', language: 'EN' }, method });
  calendar.timezone({ name: null, generator: timeZoneBlock });
  for (const entry of entries)
    calendar.createEvent({
      id: entry.uid,
      sequence: entry.sequence,
      stamp: instant(entry.changedAt),
      lastModified: instant(entry.changedAt),
      // As an instant with its zone: a plain Date would be written in the time of the server's own computer.
      start: wallTime(entry.startsAt),
      end: wallTime(entry.endsAt),
      timezone: zone,
      summary: entry.title,
      location: entry.place || null,
      description: entry.description || null,
      url: entry.url ?? null,
      status: entry.isOff ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    });
  finish(calendar);
  return `${calendar.toString()}\r\n`;
}

const instant = (at: Date) => Temporal.Instant.fromEpochMilliseconds(at.getTime());
const wallTime = (at: Date) => instant(at).toZonedDateTimeISO(zone);

function timeZoneBlock(name: string): string {
  const block = tzlib_get_ical_block(name);
  return Array.isArray(block) ? String(block[0]) : String(block);
}

// A parameter's value can hold neither quotes nor line breaks.
function plainName(name: string): string {
  return name.replaceAll(/["\p{Cc}]/gu, ' ').trim();
}
