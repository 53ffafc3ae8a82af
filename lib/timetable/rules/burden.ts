import type { Area, Principle, SourceKind } from '@/lib/platform/prisma/enums';
import type { NamedPerson } from '@/lib/timetable/circumstances';
import { groupsAgain, peopleTwice } from '@/lib/timetable/rules/clashes';
import { isSession, minutesOf, planOf } from '@/lib/timetable/rules/plan';
import type { PlannedSession } from '@/lib/timetable/session';

/** What a visit asks of the host's people. */
export interface Burden {
  /** Hours of people met, by kind: six tenants for half an hour are three. */
  hours: ReadonlyMap<SourceKind, number>;
  /** Named people, then groups, asked for in more than one session. */
  again: readonly { who: string; isNamed: boolean; sessions: readonly PlannedSession[] }[];
  /** Sessions still to come that ask nothing that two others do not, each by itself; what frees most comes first. */
  spare: readonly Spare[];
}

export interface Spare {
  session: PlannedSession;
  hours: number;
  /** Sessions that ask the same of the same kinds of people. */
  elsewhere: readonly PlannedSession[];
}

export function burdenOf(
  sessions: readonly PlannedSession[],
  named: readonly NamedPerson[],
  now: Date,
): Burden {
  const plan = planOf(sessions);
  const of = (found: ReturnType<typeof groupsAgain>, isNamed: boolean) =>
    found.flatMap((each) => ('who' in each ? [{ who: each.who, isNamed, sessions: each.sessions }] : []));
  return {
    hours: hoursAsked(sessions),
    again: [...of(peopleTwice(plan, named), true), ...of(groupsAgain(plan), false)],
    spare: plan.sessions
      .filter(({ startsAt }) => startsAt > now)
      .flatMap((session) => spareOf(session, plan.sessions) ?? [])
      .toSorted((a, b) => b.hours - a.hours),
  };
}

function hoursAsked(sessions: readonly PlannedSession[]): Map<SourceKind, number> {
  const minutes = new Map<SourceKind, number>();
  for (const session of sessions.filter(({ kind }) => isSession(kind)))
    for (const { kind, number } of session.groups)
      minutes.set(kind, (minutes.get(kind) ?? 0) + number * minutesOf(session));
  return new Map([...minutes].map(([kind, total]) => [kind, Math.round(total / 60)]));
}

/** A session is spare when each area, principle and question that it takes to a kind of people goes to them in two others. */
function spareOf(session: PlannedSession, sessions: readonly PlannedSession[]): Spare | null {
  if (session.pinned || session.kind === 'feedback') return null;
  const asks = asksOf(session);
  if (asks.length === 0) return null;
  const others = sessions.filter((each) => each !== session);
  const elsewhere = asks.map((ask) => others.filter((each) => asksOf(each).includes(ask)));
  if (elsewhere.some((each) => each.length < otherSources)) return null;
  const minutes = session.groups.reduce((sum, { number }) => sum + number, 0) * minutesOf(session);
  return { session, hours: Math.round(minutes / 60), elsewhere: mostShared(elsewhere.flat()) };
}

/** Without the session, a thing is still heard from two sides. */
const otherSources = 2;

type Ask = `${SourceKind} ${Area | Principle | string}`;

/** What a session asks, of which kind of people. */
function asksOf({ groups, areas, principles, lines }: PlannedSession): Ask[] {
  const kinds = [...new Set(groups.map(({ kind }) => kind))];
  return kinds.flatMap((kind) => [...areas, ...principles, ...lines].map((about): Ask => `${kind} ${about}`));
}

/** The sessions that stand for most of it, the first three. */
function mostShared(sessions: readonly PlannedSession[]): PlannedSession[] {
  const counts = new Map<PlannedSession, number>();
  for (const session of sessions) counts.set(session, (counts.get(session) ?? 0) + 1);
  return [...counts]
    .toSorted((a, b) => b[1] - a[1])
    .slice(0, 3)
    .map(([session]) => session);
}
