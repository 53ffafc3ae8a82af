import { dayOf } from '@/lib/platform/clock';
import { isWholeTeam, peopleMet } from '@/lib/timetable/rules';
import type { PlannedPlace, PlannedSession, Timetable } from '@/lib/timetable/session';

/** What the timetable's papers are set from. */
export interface Paper {
  /** The hosts, as the review is called. */
  review: string;
  reference: string;
  /** Which version it is, and since when: “Version 6, released 12 March 2027.” */
  standing: string;
  madeAt: Date;
  sessions: readonly PlannedSession[];
  places: ReadonlyMap<string, PlannedPlace>;
  names: ReadonlyMap<string, string>;
  attendants: Timetable['attendants'];
  /** The questions of lines of enquiry, by id. */
  questions: ReadonlyMap<string, string>;
}

/** “Rosalind Achterby (leads), Gethin Morfa-Rhys”. */
export function goersLong(session: PlannedSession, { attendants, names }: Paper): string {
  if (isWholeTeam(session, attendants)) return 'The whole team';
  return session.peers
    .map(({ personId, part }) => `${names.get(personId) ?? 'Somebody'}${parts[part]}`)
    .join(', ');
}

export function placeOf(session: PlannedSession, paper: Paper): PlannedPlace | null {
  return paper.places.get(session.placeId ?? '') ?? null;
}

export function metCount(session: PlannedSession): number {
  return peopleMet([session]);
}

/** The days of the paper's sessions, in order. */
export function daysOf({ sessions }: Paper): string[] {
  return [...new Set(sessions.map((session) => dayOf(session.startsAt)))].toSorted();
}

const parts = { lead: ' (leads)', note_taker: ' (takes notes)', present: '' };
