import { type BoardHours, boardHours } from '@/lib/timetable/board-hours';
import {
  type DraftSession,
  endingAt,
  neighbouringRow,
  type Spot,
  slid,
  spotOf,
  step,
} from '@/lib/timetable/placing';
import type { PlannedPlace } from '@/lib/timetable/session';
import { isOut, nowhereRow, outdoorPlaces, outRow, rowOf } from '../board-rows';

/** What a board for moving looks like: every day of the visit, every place where people can meet. */
export interface BoardLayout {
  hours: BoardHours;
  days: readonly string[];
  /** The rows of each day, from above. */
  rows: readonly string[];
  outdoors: ReadonlySet<string>;
}

export function boardLayout(
  sessions: readonly DraftSession[],
  { days, places, evening }: { days: readonly string[]; places: readonly PlannedPlace[]; evening: boolean },
): BoardLayout {
  const outdoors = outdoorPlaces(sessions);
  const indoors = places.filter(({ id, isLost }) => !(isLost || outdoors.has(id))).map(({ id }) => id);
  const used = sessions.map((session) => spotOf(session).day);
  return {
    hours: boardHours(sessions, { evening }),
    days: [...new Set([...days, ...used])].toSorted(),
    rows: [...indoors, outRow],
    outdoors,
  };
}

/** The place that a row means for a session that comes there. */
export function placeIn(row: string, session: DraftSession, { outdoors }: BoardLayout): string | null {
  if (row === nowhereRow) return null;
  if (row !== outRow) return row;
  return isOut(session) && session.placeId && outdoors.has(session.placeId) ? session.placeId : null;
}

/** Where Shift and an arrow take a session, with Ctrl its end; null for other keys. */
export function keyedSpot(
  session: DraftSession,
  { key, ctrlKey }: { key: string; ctrlKey: boolean },
  layout: BoardLayout,
): Spot | null {
  const spot = spotOf(session);
  const aside = { ArrowLeft: -step, ArrowRight: step }[key];
  if (aside) return ctrlKey ? endingAt(spot, spot.to + aside) : slid(spot, aside);
  const direction = ({ ArrowUp: -1, ArrowDown: 1 } as const)[key];
  if (!direction) return null;
  const row = neighbouringRow({ day: spot.day, row: rowOf(session, layout.outdoors) }, layout, direction);
  return row ? { ...spot, day: row.day, placeId: placeIn(row.row, session, layout) } : null;
}
