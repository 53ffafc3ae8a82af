import { dayOf, timeOf } from '@/lib/platform/clock';
import type { SessionKind } from '@/lib/platform/prisma/enums';
import type { PlannedSession } from '@/lib/timetable/session';

/** A timetable laid out for the rules: in order of time, by day, and by person within a day. */
export interface Plan {
  sessions: readonly PlannedSession[];
  days: readonly PlanDay[];
}

export interface PlanDay {
  day: string;
  sessions: readonly PlannedSession[];
  byPerson: ReadonlyMap<string, readonly PlannedSession[]>;
}

export function planOf(sessions: readonly PlannedSession[]): Plan {
  const inOrder = byStart(sessions);
  const days = new Map<string, PlannedSession[]>();
  for (const session of inOrder) listed(days, hoursOf(session).day).push(session);
  return { sessions: inOrder, days: [...days].map(([day, ofDay]) => planDay(day, ofDay)) };
}

function planDay(day: string, sessions: readonly PlannedSession[]): PlanDay {
  const byPerson = new Map<string, PlannedSession[]>();
  for (const session of sessions)
    for (const { personId } of session.peers) listed(byPerson, personId).push(session);
  return { day, sessions, byPerson };
}

/** The list that a map holds under a key; a new one is put there. */
export function listed<K, V>(map: Map<K, V[]>, key: K): V[] {
  const known = map.get(key);
  if (known) return known;
  const made: V[] = [];
  map.set(key, made);
  return made;
}

export function byStart<S extends PlannedSession>(sessions: readonly S[]): S[] {
  return sessions.toSorted(
    (a, b) => a.startsAt.getTime() - b.startsAt.getTime() || (a.id < b.id ? -1 : Number(a.id > b.id)),
  );
}

/** Journeys and breaks are no sessions. */
export function isSession(kind: SessionKind): boolean {
  return kind !== 'travel' && kind !== 'break_';
}

export function overlap(a: TimeSpan, b: TimeSpan): boolean {
  return a.startsAt < b.endsAt && b.startsAt < a.endsAt;
}

interface TimeSpan {
  startsAt: Date;
  endsAt: Date;
}

/** A session's day and its minutes after midnight, in Europe/London. */
export interface Hours {
  day: string;
  from: number;
  to: number;
}

// Working out a wall clock is the dear part of holding a timetable against its rules, and sessions do not change.
const known = new WeakMap<TimeSpan, Hours>();

export function hoursOf(span: TimeSpan): Hours {
  const before = known.get(span);
  if (before) return before;
  const [hour = 0, minute = 0] = timeOf(span.startsAt).split(':').map(Number);
  const from = hour * 60 + minute;
  const hours = { day: dayOf(span.startsAt), from, to: from + minutesOf(span) };
  known.set(span, hours);
  return hours;
}

export function minutesOf(span: TimeSpan): number {
  return Math.round((span.endsAt.getTime() - span.startsAt.getTime()) / 60_000);
}
