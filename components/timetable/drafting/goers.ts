import { isWholeTeam } from '@/lib/timetable/rules';
import type { Attendant, PlannedSession } from '@/lib/timetable/session';

/** Who goes, by name, or that the whole team does. */
export function goersOf(
  session: PlannedSession,
  attendants: readonly Attendant[],
  names: ReadonlyMap<string, string>,
): string {
  if (isWholeTeam(session, attendants)) return 'The whole team';
  const people = session.peers.map(({ personId }) => names.get(personId) ?? 'Somebody');
  return people.join(', ') || 'Nobody yet';
}
