import type { PlannedSession } from '@/lib/timetable/session';

export interface BoardRow {
  label: string;
  sessions: PlannedSession[];
}

/** A day's sessions as rows of the board: a row for each place where people meet, one for all that is outdoors or on the way. */
export function boardRows(
  sessions: readonly PlannedSession[],
  names: ReadonlyMap<string, string>,
): BoardRow[] {
  const indoors = new Set(sessions.filter((session) => !isOut(session)).map((session) => session.placeId));
  const rows = new Map<string, PlannedSession[]>();
  for (const session of sessions) {
    const label = labelOf(session, indoors, names);
    rows.set(label, [...(rows.get(label) ?? []), session]);
  }
  const rank = (label: string) => (label === out ? 2 : label === nowhere ? 1 : 0);
  return [...rows]
    .map(([label, each]) => ({ label, sessions: each }))
    .toSorted((a, b) => rank(a.label) - rank(b.label));
}

const out = 'Out and about';
const nowhere = 'No place yet';

function isOut({ kind }: PlannedSession): boolean {
  return kind === 'visit' || kind === 'observation' || kind === 'travel' || kind === 'break_';
}

function labelOf(
  session: PlannedSession,
  indoors: ReadonlySet<string | null>,
  names: ReadonlyMap<string, string>,
): string {
  const { placeId } = session;
  if (placeId && indoors.has(placeId)) return names.get(placeId) ?? nowhere;
  return isOut(session) ? out : nowhere;
}
