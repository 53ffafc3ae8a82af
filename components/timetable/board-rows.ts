import type { PlannedPlace, PlannedSession } from '@/lib/timetable/session';

export interface BoardRow {
  /** A place’s id, or the row of what has none. */
  key: string;
  label: string;
  sessions: PlannedSession[];
}

/** The row of visits, walks and ways. */
export const outRow = 'out';
/** The row of sessions without a place. */
export const nowhereRow = 'nowhere';

interface Rooms {
  places: readonly PlannedPlace[];
  names: ReadonlyMap<string, string>;
  /** Every place has its row, whether used that day or not: for whoever moves sessions into it. */
  isEveryPlace?: boolean;
}

/** A day's sessions as rows of the board: a row for each place where people meet, one for all that is outdoors or on the way. */
export function boardRows(
  ofDay: readonly PlannedSession[],
  whole: readonly PlannedSession[],
  { places, names, isEveryPlace = false }: Rooms,
): BoardRow[] {
  const outdoors = outdoorPlaces(whole);
  const rows = new Map<string, PlannedSession[]>();
  if (isEveryPlace) for (const { id, isLost } of places) if (!isLost && !outdoors.has(id)) rows.set(id, []);
  if (isEveryPlace) rows.set(outRow, []);
  for (const session of ofDay) {
    const key = rowOf(session, outdoors);
    rows.set(key, [...(rows.get(key) ?? []), session]);
  }
  const order = [...places.map(({ id }) => id), nowhereRow, outRow];
  return [...rows]
    .map(([key, sessions]) => ({ key, label: labels[key] ?? names.get(key) ?? '', sessions }))
    .toSorted((a, b) => order.indexOf(a.key) - order.indexOf(b.key));
}

/** The row in which a session stands. */
export function rowOf(session: PlannedSession, outdoors: ReadonlySet<string>): string {
  if (session.placeId && !outdoors.has(session.placeId)) return session.placeId;
  return isOut(session) ? outRow : nowhereRow;
}

/** Places where nothing but visits, walks and ways happens. */
export function outdoorPlaces(sessions: readonly PlannedSession[]): Set<string> {
  const outdoors = new Set(sessions.filter(isOut).flatMap(({ placeId }) => placeId ?? []));
  for (const session of sessions) if (!isOut(session) && session.placeId) outdoors.delete(session.placeId);
  return outdoors;
}

const labels: Record<string, string> = { [outRow]: 'Out and about', [nowhereRow]: 'No place yet' };

export function isOut({ kind }: PlannedSession): boolean {
  return kind === 'visit' || kind === 'observation' || kind === 'travel' || kind === 'break_';
}
