import type { Ask } from '@/lib/findings/ask';
import { meetingsAfter, type Stop, stopsOf } from '@/lib/findings/evening';
import type { Peer } from '@/lib/findings/finding';
import { listAsks } from '@/lib/findings/queries/asks';
import { listFindings } from '@/lib/findings/queries/findings';
import { listMoves } from '@/lib/findings/queries/moves';
import type { Line } from '@/lib/lines/line';
import { listLines } from '@/lib/lines/queries/lines';
import type { NoteOfDay } from '@/lib/notes/note';
import { listNewNotes } from '@/lib/notes/queries/new-notes';
import { type Permit, permitFor } from '@/lib/platform/permit';
import { getTimetable } from '@/lib/timetable/queries/timetable';
import type { PlannedSession } from '@/lib/timetable/session';

/** What an evening meeting of the peer team walks through. */
export interface Evening {
  day: string;
  notes: readonly NoteOfDay[];
  stops: readonly Stop[];
  /** The lines of enquiry still open. */
  lines: readonly Line[];
  asks: readonly Ask[];
  peers: readonly Peer[];
  sessions: readonly PlannedSession[];
  /** The meetings of the next day that has any. */
  next: readonly PlannedSession[];
}

export async function getEvening(view: Permit<'findings.view'>, day: string): Promise<Evening> {
  const { viewer, review } = view;
  const timetable = permitFor(viewer, 'timetable.view', review);
  const seesLines = permitFor(viewer, 'lines.view', review);
  const [{ findings, peers }, moves, notes, asks, lines, sessions] = await Promise.all([
    listFindings(view),
    listMoves(view, day),
    listNewNotes(view, day),
    listAsks(view),
    seesLines ? listLines(seesLines) : [],
    timetable ? getTimetable(timetable).then((shown) => shown.sessions) : [],
  ]);
  return {
    day,
    notes,
    stops: stopsOf(findings, moves),
    lines: lines.filter(({ closedAt }) => !closedAt),
    asks,
    peers,
    sessions,
    next: meetingsAfter(day, sessions),
  };
}
