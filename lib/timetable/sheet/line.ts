import type { PlannedSession } from '@/lib/timetable/session';
import { cellsOf } from '@/lib/timetable/sheet/cells';
import {
  areasIn,
  kindIn,
  metIn,
  placeIn,
  principlesIn,
  type Read,
  yesIn,
} from '@/lib/timetable/sheet/choices';
import type { ColumnKey } from '@/lib/timetable/sheet/columns';
import { peersIn } from '@/lib/timetable/sheet/peers';
import type { SheetSetting } from '@/lib/timetable/sheet/read';
import type { SheetLine } from '@/lib/timetable/sheet/table';
import { whenIn } from '@/lib/timetable/sheet/when';

/** A line as it is read: over the session that it means, gathering all that is wrong with it. */
export interface Reading {
  cells: SheetLine['cells'];
  known: PlannedSession | null;
  /** What the cells said when the session left here. */
  was: Record<ColumnKey, string> | null;
  setting: SheetSetting;
  problems: string[];
}

/** The session that a line describes, over the one that it means; and all that is wrong with the line. */
export function sessionIn({ number, cells }: SheetLine, known: PlannedSession | null, setting: SheetSetting) {
  const was = known && cellsOf(known, setting.names);
  const reading: Reading = { cells, known, was, setting, problems: [] };
  const stands = known ?? blank(`row-${number}`);
  const session: PlannedSession = {
    ...stands,
    ...whenIn(reading),
    title: told(reading, 'title', stands.title, titleIn),
    kind: told(reading, 'kind', stands.kind, orNone(stands.kind, kindIn)),
    purpose: told(reading, 'purpose', stands.purpose, purposeIn),
    placeId: told<string | null>(
      reading,
      'place',
      stands.placeId,
      orNone<string | null>(null, (cell) => placeIn(cell, setting.places)),
    ),
    areas: told(reading, 'areas', stands.areas, areasIn),
    principles: told(reading, 'principles', stands.principles, principlesIn),
    peers: peersIn(reading),
    groups: told(reading, 'met', stands.groups, metIn),
    stepFreeNeeded: told(reading, 'stepFree', stands.stepFreeNeeded, yesIn),
    pinned: told(reading, 'pinned', stands.pinned, yesIn),
  };
  return { session, problems: reading.problems };
}

/** What a cell says; what stands where the sheet has no such column, or where it says what it said when it left here. */
function told<T>(
  { cells, was, problems }: Reading,
  key: ColumnKey,
  stands: T,
  read: (cell: string) => Read<T>,
): T {
  const cell = cells[key];
  if (cell === undefined || cell === was?.[key]) return stands;
  const result = read(cell);
  if ('value' in result) return result.value;
  problems.push(result.problem);
  return stands;
}

function orNone<T>(none: T, read: (cell: string) => Read<T>): (cell: string) => Read<T> {
  return (cell) => (cell === '' ? { value: none } : read(cell));
}

function titleIn(cell: string): Read<string> {
  const title = cell.replaceAll(/\s+/g, ' ');
  if (title === '') return { problem: 'Say what the session is called.' };
  return title.length > 120 ? { problem: 'Its title is longer than 120 characters.' } : { value: title };
}

function purposeIn(cell: string): Read<string> {
  return cell.length > 2000 ? { problem: 'Its purpose is longer than 2,000 characters.' } : { value: cell };
}

function blank(id: string): PlannedSession {
  const none = { areas: [], principles: [], peers: [], groups: [], lines: [] };
  return {
    ...none,
    id,
    title: '',
    kind: 'interview',
    purpose: '',
    startsAt: new Date(0),
    endsAt: new Date(0),
    placeId: null,
    stepFreeNeeded: false,
    pinned: false,
  };
}
