import type { SessionPart } from '@/lib/platform/prisma/enums';
import type { PlannedSession } from '@/lib/timetable/session';

type Kind = PlannedSession['kind'];
const shared: readonly Kind[] = ['team_meeting', 'travel', 'break_'];

/** Gives each new session somebody who leads and somebody who takes notes, so that both fall evenly. */
export function withParts(
  there: readonly PlannedSession[],
  added: readonly PlannedSession[],
): PlannedSession[] {
  const counts = { lead: new Map<string, number>(), note_taker: new Map<string, number>() };
  const count = (part: 'lead' | 'note_taker', personId: string) =>
    counts[part].set(personId, (counts[part].get(personId) ?? 0) + 1);
  for (const { personId, part } of there.flatMap((session) => session.peers))
    if (part !== 'present') count(part, personId);
  return added.map((session) => {
    if (shared.includes(session.kind)) return session;
    const people = session.peers.map((peer) => peer.personId);
    const lead = fewest(people, counts.lead);
    const noteTaker = fewest(
      people.filter((id) => id !== lead),
      counts.note_taker,
    );
    if (lead) count('lead', lead);
    if (noteTaker) count('note_taker', noteTaker);
    const partOf = (id: string): SessionPart =>
      id === lead ? 'lead' : id === noteTaker ? 'note_taker' : 'present';
    return { ...session, peers: people.map((personId) => ({ personId, part: partOf(personId) })) };
  });
}

function fewest(people: readonly string[], counts: ReadonlyMap<string, number>): string | undefined {
  return people.toSorted((a, b) => (counts.get(a) ?? 0) - (counts.get(b) ?? 0))[0];
}

/** Who stays keeps their part; a part left open goes to somebody new, else to somebody who was only there. */
export function inheritedParts(
  before: PlannedSession['peers'],
  people: readonly string[],
): { personId: string; part: SessionPart }[] {
  const parts = new Map<string, SessionPart>(people.map((id) => [id, 'present']));
  for (const { personId, part } of before) if (parts.has(personId)) parts.set(personId, part);
  const known = new Set(before.map(({ personId }) => personId));
  const open = (['lead', 'note_taker'] as const).filter(
    (part) => before.some((peer) => peer.part === part) && ![...parts.values()].includes(part),
  );
  for (const part of open) {
    const free = people.filter((id) => parts.get(id) === 'present');
    const next = free.find((id) => !known.has(id)) ?? free[0] ?? (part === 'lead' ? people[0] : undefined);
    if (next) parts.set(next, part);
  }
  return [...parts].map(([personId, part]) => ({ personId, part }));
}
