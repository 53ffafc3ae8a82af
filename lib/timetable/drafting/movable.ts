import { minutesOf } from '@/lib/timetable/drafting/minutes';
import { minutesOfDay, type Task } from '@/lib/timetable/drafting/problem';
import { roomsThatFit } from '@/lib/timetable/drafting/rooms';
import {
  fixedTask,
  halfHours,
  metBy,
  type Setting,
  spotOf,
  stepFreeFor,
} from '@/lib/timetable/drafting/tasks';
import type { PlannedSession } from '@/lib/timetable/session';

/** A session that a repair may move: it keeps two peers at least, and everybody of its own who can still come. */
export function movableTask(session: PlannedSession, earliest: number, setting: Setting): Task {
  const { input, people, peers } = setting;
  const before = spotOf(session, setting);
  const sent = before.people.filter((person) => peers.includes(person));
  const onTeam = new Set(input.circumstances.attendants.map(({ personId }) => personId));
  const others = before.people.filter(
    (person) => !peers.includes(person) && onTeam.has(people[person] ?? ''),
  );
  return {
    ...fixedTask(session, setting),
    starts: startsAround(session, before.start, earliest, setting),
    need: Math.min(2, sent.length),
    isWholeTeam: sent.length > 2 && sent.length === peers.length,
    must: others,
    rooms: before.room < 0 ? null : roomsInstead(session, sent.length + others.length, setting),
    before,
    isFixed: false,
  };
}

/** A visit is where it is; anything else can be held elsewhere. Where it stood, it may stay as it was. */
function roomsInstead(session: PlannedSession, goers: number, { input }: Setting): number[] {
  const { places } = input.circumstances;
  const own = places.findIndex(({ id }) => id === session.placeId);
  const isOut = session.kind === 'visit' || session.kind === 'observation';
  const others = isOut
    ? []
    : roomsThatFit(places, {
        people: metBy(session) + goers,
        among: [],
        isStepFree: stepFreeFor(session, input),
      });
  return places[own]?.isLost ? others : [own, ...others.filter((room) => room !== own)];
}

const day = { from: minutesOf('09:00'), to: minutesOf('17:30') };
const evening = { from: minutesOf('17:00'), to: minutesOf('21:30') };

/** Its own start first; then the day's half-hours, or the evening's. What closes a day stays on its day. */
function startsAround(session: PlannedSession, own: number, earliest: number, { days }: Setting): number[] {
  const minutes = Math.round((session.endsAt.getTime() - session.startsAt.getTime()) / 60_000);
  const isBound = session.kind === 'team_meeting' || session.kind === 'feedback';
  const ownDay = Math.floor(own / minutesOfDay);
  const indexes = days.flatMap((_, index) => (isBound && index !== ownDay ? [] : [index]));
  const hours = own % minutesOfDay >= evening.from ? evening : day;
  const others = halfHours(indexes, { ...hours, minutes });
  return [...new Set([own, ...others])].filter((start) => start >= earliest).toSorted((a, b) => a - b);
}
