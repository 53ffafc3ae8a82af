import type { NamedPerson } from '@/lib/timetable/circumstances';
import type { Found } from '@/lib/timetable/rules/concern';
import { isSession, listed, overlap, type Plan } from '@/lib/timetable/rules/plan';
import type { PlannedSession } from '@/lib/timetable/session';

type Pair = readonly [PlannedSession, PlannedSession];

export function peersTwice(plan: Plan): Extract<Found, { kind: 'peer_twice' }>[] {
  return plan.days.flatMap(({ byPerson }) =>
    [...byPerson].flatMap(([personId, own]) =>
      overlapping(own).map((sessions) => ({ kind: 'peer_twice' as const, sessions, personId })),
    ),
  );
}

/** A journey and a break use no place. */
export function placesTwice(plan: Plan): Extract<Found, { kind: 'place_twice' }>[] {
  return plan.days.flatMap(({ sessions }) => {
    const held = new Map<string, PlannedSession[]>();
    for (const session of sessions)
      if (session.placeId && isSession(session.kind)) listed(held, session.placeId).push(session);
    return [...held].flatMap(([placeId, there]) =>
      overlapping(there).map((pair) => ({ kind: 'place_twice' as const, sessions: pair, placeId })),
    );
  });
}

/** People met by name who are wanted in two sessions: at once, or one after the other. */
export function peopleTwice(plan: Plan, named: readonly NamedPerson[]): Found[] {
  return [...meetingsOf(plan, named)].flatMap(([, { who, sessions }]): Found[] => {
    if (sessions.length < 2) return [];
    const atOnce = overlapping(sessions);
    if (atOnce.length > 0) return atOnce.map((pair) => ({ kind: 'person_twice', sessions: pair, who }));
    const asked = sessions.filter(isAsked);
    return asked.length > 1 ? [{ kind: 'asked_again', sessions: asked, who }] : [];
  });
}

/** Groups with one name in several sessions; “Staff” or “Residents” is no name of a group. */
export function groupsAgain(plan: Plan): Found[] {
  const asked = new Map<string, PlannedSession[]>();
  const words = new Map<string, string>();
  for (const session of plan.sessions.filter(isAsked))
    for (const { kind, label } of session.groups) {
      const plain = label.trim().toLocaleLowerCase('en-GB');
      if (general.has(plain)) continue;
      const sessions = listed(asked, `${kind} ${plain}`);
      if (sessions.at(-1) !== session) sessions.push(session);
      words.set(`${kind} ${plain}`, label);
    }
  return [...asked].flatMap(([key, sessions]): Found[] =>
    sessions.length > 1 ? [{ kind: 'asked_again', sessions, who: words.get(key) ?? '' }] : [],
  );
}

/** Feedback tells people something; it asks them nothing. */
function isAsked({ kind }: PlannedSession): boolean {
  return kind !== 'feedback';
}

const general = new Set(['staff', 'officers', 'councillors', 'members', 'partners', 'residents', 'public']);

/** Whoever has the same address is the same person; without addresses, whoever has the same name. */
function meetingsOf(plan: Plan, named: readonly NamedPerson[]) {
  const byId = new Map(plan.sessions.map((session) => [session.id, session]));
  const people = new Map<string, { who: string; sessions: PlannedSession[] }>();
  for (const { sessionId, name, email } of named) {
    const session = byId.get(sessionId);
    const key = (email || name).trim().toLocaleLowerCase('en-GB');
    if (!session) continue;
    const person = people.get(key) ?? { who: name, sessions: [] };
    if (!person.sessions.includes(session)) person.sessions.push(session);
    people.set(key, person);
  }
  for (const person of people.values())
    person.sessions.sort((a, b) => a.startsAt.getTime() - b.startsAt.getTime());
  return people;
}

/** Pairs that overlap, of sessions in the order of their starts. */
function overlapping(sessions: readonly PlannedSession[]): Pair[] {
  return sessions.flatMap((first, index) =>
    sessions
      .slice(index + 1)
      .filter((second) => overlap(first, second))
      .map((second): Pair => [first, second]),
  );
}
