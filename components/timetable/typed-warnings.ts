import type { Circumstances } from '@/lib/timetable/circumstances';
import { concernWords } from '@/lib/timetable/labels/concerns';
import { blocks } from '@/lib/timetable/rules/concern';
import type { PlannedSession } from '@/lib/timetable/session';
import { concernsOf, typedSession } from '@/lib/timetable/typed-session';
import type { SessionWarningsProps, Warning } from './session-warnings';

/** The warnings on the session that a form holds. */
export function warningsIn(form: FormData, held: Omit<SessionWarningsProps, 'stored'>): Warning[] {
  const session = typedSession(form, held.id);
  return session ? warningsOn(session, held.sessions, held.circumstances) : [];
}

export function warningsOn(
  session: PlannedSession,
  sessions: readonly PlannedSession[],
  circumstances: Circumstances,
): Warning[] {
  const { attendants, places } = circumstances;
  const names = new Map(attendants.map(({ personId, name }) => [personId, name]));
  for (const { id, name } of places) names.set(id, name);
  return concernsOf(session, sessions, circumstances).map((concern) => {
    const [bold, rest] = concernWords(concern, names);
    return { key: concern.key, bold, rest, stops: blocks(concern) };
  });
}
