import type { Circumstances } from '@/lib/timetable/circumstances';
import type { Found } from '@/lib/timetable/rules/concern';
import { hoursOf, isSession, type Plan, type PlanDay } from '@/lib/timetable/rules/plan';
import type { PlannedSession } from '@/lib/timetable/session';

/** The longest day that a peer is asked for, first start to last end. */
export const longestDayMinutes = 600;
export const mostSessionsADay = 6;
export const lunch = { from: 11 * 60 + 45, to: 14 * 60 + 15, minutes: 30 };

const late = 16 * 60;
const evening = 17 * 60;

/** What a day as a whole asks of people. */
export function dayByDay(plan: Plan, { to }: Circumstances): Found[] {
  const last = to ?? plan.days.at(-1)?.day ?? '';
  return plan.days.flatMap((day) => [
    ...crowded(day),
    ...withoutLunch(day),
    ...long(day),
    ...withoutTeamMeeting(day, last),
  ]);
}

function crowded({ day, byPerson }: PlanDay): Found[] {
  const counts = [...byPerson].map(([personId, own]) => ({ personId, count: own.filter(isHeard).length }));
  const most = Math.max(0, ...counts.map(({ count }) => count));
  if (most <= mostSessionsADay) return [];
  const people = counts.filter(({ count }) => count > mostSessionsADay).map(({ personId }) => personId);
  return [{ kind: 'many_sessions', sessions: [], day, people, count: most }];
}

function isHeard({ kind }: PlannedSession): boolean {
  return isSession(kind) && kind !== 'team_meeting';
}

function withoutLunch({ day, sessions, byPerson }: PlanDay): Found[] {
  const people = [...byPerson]
    .filter(([, own]) => longestPause(own) < lunch.minutes)
    .map(([personId]) => personId);
  if (people.length === 0) return [];
  const hungry = new Set(people);
  const instead = sessions.filter(
    (session) => isAtLunch(session) && session.peers.some(({ personId }) => hungry.has(personId)),
  );
  return [{ kind: 'no_lunch', sessions: instead, day, people }];
}

function isAtLunch(session: PlannedSession): boolean {
  const { from, to } = hoursOf(session);
  return session.kind !== 'break_' && from < lunch.to && to > lunch.from;
}

/** The longest free time round noon of somebody whose sessions come in order. */
function longestPause(own: readonly PlannedSession[]): number {
  let [free, since] = [0, lunch.from];
  for (const session of own.filter(isAtLunch)) {
    const { from, to } = hoursOf(session);
    free = Math.max(free, from - since);
    since = Math.max(since, to);
  }
  return Math.max(free, lunch.to - since);
}

function long({ day, byPerson }: PlanDay): Found[] {
  const spans = [...byPerson].map(([personId, own]) => ({ personId, own, minutes: spanOf(own) }));
  const over = spans.filter(({ minutes }) => minutes > longestDayMinutes);
  const [first] = over.toSorted((a, b) => b.minutes - a.minutes);
  if (!first) return [];
  const people = over.map(({ personId }) => personId);
  const end = first.own.toSorted((a, b) => a.endsAt.getTime() - b.endsAt.getTime()).slice(-1);
  return [{ kind: 'long_day', sessions: end, day, people, minutes: first.minutes }];
}

function spanOf(own: readonly PlannedSession[]): number {
  const hours = own.map(hoursOf);
  return Math.max(...hours.map(({ to }) => to)) - Math.min(...hours.map(({ from }) => from));
}

/** Each day of a visit but the last ends with a meeting of the team; so does an evening of the last. */
function withoutTeamMeeting({ day, sessions }: PlanDay, last: string): Found[] {
  const meets = sessions.some((each) => each.kind === 'team_meeting' && startOf(each) >= late);
  const evenings = sessions.filter((session) => isHeard(session) && startOf(session) >= evening);
  const busy = evenings.length > 0 || (day < last && sessions.some(isHeard));
  return busy && !meets ? [{ kind: 'no_team_meeting', sessions: evenings, day, people: [] }] : [];
}

function startOf(session: Pick<PlannedSession, 'startsAt' | 'endsAt'>): number {
  return hoursOf(session).from;
}
