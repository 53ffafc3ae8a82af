import { newId } from '@/lib/platform/ids';
import { recordAbsence } from '@/lib/timetable/commands/record-absence';
import { recordPlace } from '@/lib/timetable/commands/record-place';
import { recordSession } from '@/lib/timetable/commands/record-session';
import { recordWays } from '@/lib/timetable/commands/record-ways';
import { releaseTimetable } from '@/lib/timetable/commands/release-timetable';
import { minutesAfter } from '@/prisma/seed/calendar';
import type { SessionStory, TimetableStory } from '@/prisma/seed/cast/reviews/story-visit';
import { actAs, type Happening, hostOf, idOf, peersOf, type Telling } from '@/prisma/seed/telling';

/** The places and sessions as the organiser planned them, and their releases. */
export function timetable(telling: Telling): Happening[] {
  const { timetable: told } = telling.story;
  if (!told) return [];
  const { calendar, name, story } = telling;
  const { organiser } = hostOf(story);
  const [first, second] = told.releases;
  const begun = first
    ? minutesAfter(calendar.instant(first), -5 * day)
    : calendar.instant({ day: -6, at: '10:00' });
  const late = new Set(second ? comeLater(told.sessions) : []);
  const lateAt = second && minutesAfter(calendar.instant(second), -4 * 60);
  return [
    ...Object.entries(told.places).map(([key, place], index) => ({
      at: minutesAfter(begun, index),
      what: `${name}: the place ${key}`,
      run: () => actAs(telling, organiser, recordPlace, { ...place, id: idOf(telling, `place ${key}`) }),
    })),
    ...journeys(telling, told, minutesAfter(begun, 20)),
    ...told.sessions.map((session, index) => ({
      at: lateAt && late.has(session) ? lateAt : minutesAfter(begun, 30 + index * 4),
      what: `${name}: the session ${session.key}`,
      run: () => actAs(telling, organiser, recordSession, planned(telling, session)),
    })),
    ...told.releases.map((on) => ({
      at: calendar.instant(on),
      what: `${name}: a timetable is released`,
      run: () => actAs(telling, organiser, releaseTimetable),
    })),
  ];
}

const day = 24 * 60;

/** How long the ways take, and who is away when. */
function journeys(telling: Telling, told: TimetableStory, at: Date): Happening[] {
  const { calendar, name, network, story } = telling;
  const { organiser } = hostOf(story);
  const ways = (told.ways ?? []).map(({ from, to, minutes }) => ({
    oneId: idOf(telling, `place ${from}`),
    otherId: idOf(telling, `place ${to}`),
    minutes,
    was: '',
  }));
  const absences = (told.absences ?? []).map(({ who, visitDay, from, to }) => ({
    at,
    what: `${name}: ${who} is away for a while`,
    run: () =>
      actAs(telling, organiser, recordAbsence, {
        id: newId(),
        personId: network.personId(who),
        day: calendar.visitDay(visitDay),
        from,
        to,
      }),
  }));
  if (ways.length === 0) return absences;
  const what = `${name}: the ways between the places`;
  return [{ at, what, run: () => actAs(telling, organiser, recordWays, { ways }) }, ...absences];
}

// A second release that changed nothing would be none: two meetings were found after the first.
function comeLater(sessions: readonly SessionStory[]): SessionStory[] {
  const meetings = sessions.filter((session) => session.meets.length > 0);
  return [meetings[Math.floor(meetings.length / 3)], meetings[Math.floor((meetings.length * 2) / 3)]].filter(
    (session) => session !== undefined,
  );
}

function planned(telling: Telling, session: SessionStory) {
  const { story, calendar, network } = telling;
  const { key, visitDay, place, peers: told, meets, purpose, ...plain } = session;
  const peers = (told === 'team' ? peersOf(story) : told).map(network.personId);
  const [lead = '', noteTaker = ''] = peers;
  return {
    ...plain,
    id: idOf(telling, `session ${key}`),
    purpose: calendar.fill(purpose),
    day: calendar.visitDay(visitDay),
    placeId: idOf(telling, `place ${place}`),
    groups: meets,
    peers,
    lead,
    noteTaker,
  };
}
