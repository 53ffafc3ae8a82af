import type { Line } from '@/lib/lines/line';
import type { SourceKind } from '@/lib/platform/prisma/enums';
import type { PlannedSession } from '@/lib/timetable/session';

/** An open question, the sessions that ask it, whom nobody asks yet, and the sessions still to come that could. */
export interface OpenQuestion {
  line: Line;
  asked: readonly PlannedSession[];
  unasked: readonly SourceKind[];
  could: readonly PlannedSession[];
}

/** Whom have we not asked what? Questions that somebody still has to be asked come first. */
export function openQuestions(
  lines: readonly Line[],
  sessions: readonly PlannedSession[],
  now: Date,
): OpenQuestion[] {
  return lines
    .filter(({ closedAt }) => !closedAt)
    .map((line) => questionOf(line, sessions, now))
    .toSorted((a, b) => gap(b) - gap(a) || a.line.number - b.line.number);
}

function questionOf(line: Line, sessions: readonly PlannedSession[], now: Date): OpenQuestion {
  const asked = sessions.filter((session) => session.lines.includes(line.id));
  const met = new Set(asked.flatMap(kindsOf));
  const unasked = line.askOf.filter((kind) => !met.has(kind));
  const could =
    asked.length > 0 && unasked.length === 0
      ? []
      : sessions.filter(
          (session) => !asked.includes(session) && session.startsAt > now && fits(line, unasked, session),
        );
  return { line, asked, unasked, could: could.toSorted((a, b) => shared(line, b) - shared(line, a)) };
}

/** A session can ask what concerns one of its areas, of the kind of people whom it meets. */
function fits(line: Line, unasked: readonly SourceKind[], session: PlannedSession): boolean {
  const kinds = kindsOf(session);
  if (kinds.length === 0) return false;
  const people = line.askOf.length === 0 || kinds.some((kind) => unasked.includes(kind));
  const about = line.areas.length === 0 || session.areas.some((area) => line.areas.includes(area));
  return people && about;
}

function shared(line: Line, session: PlannedSession): number {
  const areas = session.areas.filter((area) => line.areas.includes(area));
  const principles = session.principles.filter((principle) => line.principles.includes(principle));
  return areas.length + principles.length;
}

function gap({ asked, unasked }: OpenQuestion): number {
  return asked.length === 0 ? 100 : unasked.length;
}

function kindsOf({ groups }: PlannedSession): SourceKind[] {
  return groups.map(({ kind }) => kind);
}
