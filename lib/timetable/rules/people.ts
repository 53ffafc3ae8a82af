import type { Circumstances } from '@/lib/timetable/circumstances';
import type { Found } from '@/lib/timetable/rules/concern';
import { hoursOf, isSession, overlap, type Plan } from '@/lib/timetable/rules/plan';
import type { PlannedSession } from '@/lib/timetable/session';

/** What each session says of whom it wants and when, by itself. */
export function oneByOne({ sessions }: Plan, circumstances: Circumstances): Found[] {
  const onTeam = new Set(circumstances.attendants.map((person) => person.personId));
  return sessions.flatMap((session) => [
    ...outside(session, circumstances),
    ...unattended(session),
    ...session.peers
      .filter(({ personId }) => !onTeam.has(personId))
      .map(({ personId }): Found => ({ kind: 'left', sessions: [session], personId })),
    ...absent(session, circumstances),
    ...whileCouncilMeets(session, circumstances),
  ]);
}

function outside(session: PlannedSession, { from, to }: Circumstances): Found[] {
  const { day } = hoursOf(session);
  return from && to && (day < from || day > to) ? [{ kind: 'outside', sessions: [session] }] : [];
}

function unattended(session: PlannedSession): Found[] {
  const [only, second] = session.peers;
  if (!only) return isSession(session.kind) ? [{ kind: 'nobody', sessions: [session] }] : [];
  return !second && meetsPeople(session)
    ? [{ kind: 'alone', sessions: [session], personId: only.personId }]
    : [];
}

function meetsPeople({ kind }: PlannedSession): boolean {
  return kind === 'interview' || kind === 'focus_group' || kind === 'visit';
}

function absent(session: PlannedSession, { absences }: Circumstances): Found[] {
  const away = new Set(absences.filter((each) => overlap(each, session)).map(({ personId }) => personId));
  return session.peers
    .filter(({ personId }) => away.has(personId))
    .map(({ personId }) => ({ kind: 'away', sessions: [session], personId }));
}

/** Who watches the meeting itself is where they should be. */
function whileCouncilMeets(session: PlannedSession, { meetings }: Circumstances): Found[] {
  const meeting = meetings.find((each) => overlap(each, session));
  const wanted = session.groups.some(({ kind }) => kind === 'councillor' || kind === 'staff');
  return meeting && wanted && session.kind !== 'observation'
    ? [{ kind: 'council_meets', sessions: [session], meeting: meeting.title }]
    : [];
}
